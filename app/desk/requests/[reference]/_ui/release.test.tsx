import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { TaskView } from "@/lib/requests/task-view";
import { Release } from "./release";

const words = { locale: "en" as const, t: translator("en", "desk"), terms: translator("en", "terms") };
const search: TaskView = {
  id: "0d9b8a44-5d2e-4b0c-8f3a-6a1f1d7c9e02",
  kind: "search",
  right: null,
  system: "archive",
  title: "Archive",
  manual: true,
  status: "done",
  outcome: "nothing-held",
  note: null,
  errorCode: null,
  givenUp: false,
  work: null,
  files: [],
  accounts: [],
  extracts: [],
};
const file = { id: "f", name: "letter.txt" } as TaskView["files"][number];

function release(task: Partial<TaskView>): string {
  const request = {
    status: "review",
    rights: [{ right: "access", status: "asked", decision: null }],
    tasks: [{ ...search, ...task }],
    can: { grantCopies: false },
  } as unknown as RequestDetails;
  return renderToStaticMarkup(<Release request={request} identityMissing={false} words={words} />);
}

describe("what will go out", () => {
  it("is the statement that nothing is held, when nobody found anything", () => {
    expect(release({})).toContain(words.t("release.everythingEmpty"));
  });

  it("is what people found by hand, and never the statement that nothing is held", () => {
    const page = release({ outcome: "held", files: [file] });
    expect(page).toContain(words.t("release.found", { files: 1, systems: "Archive" }));
    expect(page).not.toContain(words.t("release.everythingEmpty"));
    expect(page).not.toContain(words.t("release.notAttached", { systems: "Archive" }));
  });

  it("warns of data that was found and is attached nowhere", () => {
    expect(release({ outcome: "held", note: "Two letters." })).toContain(
      words.t("release.notAttached", { systems: "Archive" }),
    );
  });
});
