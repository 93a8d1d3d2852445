import { describe, expect, it } from "vitest";
import { formValues, readForm } from "@/app/_edge/form-values";

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://localhost/x", {
    method: "POST",
    body,
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
    ...({ duplex: "half" } as object),
  });

describe("a submitted form", () => {
  it("keeps what was typed: accents, spaces, several values, empty fields", async () => {
    const form = await readForm(post("name=Zo%C3%A9++B.&right=access&right=erasure&email="), 1_000);
    expect([form.text("name"), form.all("right"), form.text("email"), form.text("absent")]).toEqual([
      "Zoé  B.",
      ["access", "erasure"],
      "",
      "",
    ]);
  });

  it("writes line breaks in one way and drops NUL, which no database takes", async () => {
    const form = await readForm(post("text=a%0D%0Ab%00c"), 1_000);
    expect(form.text("text")).toBe("a\nbc");
  });

  it("gathers fields below a prefix, the bare prefix excluded", () => {
    const form = formValues([
      ["details.access", "2024"],
      ["details.", "x"],
      ["detailsfoo", "y"],
      ["details.human-review", "z"],
    ]);
    expect(form.below("details.")).toEqual({ access: "2024", "human-review": "z" });
  });

  const endless = new ReadableStream<Uint8Array>({ pull: (stream) => stream.enqueue(new Uint8Array(600)) });
  it.each([
    {
      name: "another content type",
      request: post("{}", { "Content-Type": "application/json" }),
      status: 415,
    },
    { name: "a length that says too much", request: post("a=b", { "Content-Length": "2000" }), status: 413 },
    {
      name: "more bytes than allowed, whatever was said",
      request: post(`a=${"b".repeat(1_000)}`),
      status: 413,
    },
    { name: "a body without an end", request: post(endless), status: 413 },
  ])("is refused for $name", async ({ request, status }) => {
    await expect(readForm(request, 1_000)).rejects.toMatchObject({ name: "FormRefused", status });
  });
});
