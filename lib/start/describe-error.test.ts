import { expect, test } from "vitest";
import { describeError } from "@/lib/start/describe-error";

test.each([
  { error: new Error("plain"), text: "plain" },
  {
    error: new Error("failed query", { cause: new Error("relation is missing") }),
    text: "failed query: relation is missing",
  },
  { error: new Error("said: why", { cause: new Error("why") }), text: "said: why" },
  {
    error: new AggregateError([new Error("refused on ::1"), new Error("refused on 127.0.0.1")]),
    text: "refused on ::1; refused on 127.0.0.1",
  },
  { error: "a word", text: "a word" },
])("an error tells $text", ({ error, text }) => {
  expect(describeError(error)).toBe(text);
});
