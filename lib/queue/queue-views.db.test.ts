import { describe, expect, it } from "vitest";
import { chooseColumns, getChosenColumns } from "@/lib/queue/choose-columns";
import { deleteView, listViews, mostViews, renameView, saveView } from "@/lib/queue/queue-views";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { mustBe, signInAs } from "@/lib/testing/test-people";

await createTestInstallation();
const [mine, other] = await Promise.all([signInAs("handler"), signInAs("dpo")]);
const now = new Date();

describe("kept filters", () => {
  it("are a person's own: named, renamed, deleted by nobody else", async () => {
    const { id } = await saveView(
      mine,
      { name: "  Late erasures ", query: "right=erasure&state=overdue&after=abc" },
      now,
    );
    expect(await listViews(mine)).toEqual([
      { id, name: "Late erasures", query: "state=overdue&right=erasure" },
    ]);
    expect(await listViews(other)).toEqual([]);
    await expect(renameView(other, { viewId: id, name: "Mine" }, now)).rejects.toThrow("not_found");
    await expect(deleteView(other, { viewId: id }, now)).rejects.toThrow("not_found");
    await renameView(mine, { viewId: id, name: "Erasures" }, now);
    expect(mustBe((await listViews(mine))[0]).name).toBe("Erasures");
    await deleteView(mine, { viewId: id }, now);
    expect(await listViews(mine)).toEqual([]);
  });

  it("hold a filter and nothing that was searched for", async () => {
    const { id, query } = await saveView(
      mine,
      { name: "x", query: "search=camille@etu.example&due=7&foo=bar" },
      now,
    );
    expect(query).toBe("due=7");
    await deleteView(mine, { viewId: id }, now);
  });

  it.each([
    ["no name", " ", "required"],
    ["a name without end", "n".repeat(61), "too_long"],
  ])("want a name: %s", async (_, name, code) => {
    await expect(saveView(mine, { name, query: "" }, now)).rejects.toMatchObject({ fields: { name: code } });
  });

  it("are twenty at most, also when two windows save at once", async () => {
    for (let count = 1; count < mostViews; count++)
      await saveView(other, { name: `v${count}`, query: "" }, now);
    const last = ["a", "b"].map((name) => saveView(other, { name, query: "" }, now));
    const settled = await Promise.allSettled(last);
    expect(settled.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await listViews(other)).toHaveLength(mostViews);
  });
});

it("keeps the columns that a person chose, and goes back to the usual ones", async () => {
  expect(await getChosenColumns(mine)).toBeNull();
  await chooseColumns(mine, { columns: ["due", "subject", "mood"] }, now);
  expect(await getChosenColumns(mine)).toEqual(["subject", "due"]);
  expect(await getChosenColumns(other)).toBeNull();
  await chooseColumns(mine, { columns: [] }, now);
  expect(await getChosenColumns(mine)).toBeNull();
});
