import { describe, expect, it } from "vitest";
import { isSameOrigin } from "@/app/_edge/same-origin";

const appUrl = "https://privacy.example.org";

describe("only our own pages send our forms", () => {
  it.each([
    {
      name: "a browser on our page",
      given: { origin: appUrl, "sec-fetch-site": "same-origin" },
      expected: true,
    },
    { name: "an old browser on our page", given: { origin: appUrl }, expected: true },
    { name: "a browser that hides the origin", given: { "sec-fetch-site": "same-origin" }, expected: true },
    {
      name: "another site",
      given: { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
      expected: false,
    },
    {
      name: "a sister site",
      given: { origin: "https://x.example.org", "sec-fetch-site": "same-site" },
      expected: false,
    },
    { name: "our host over http", given: { origin: "http://privacy.example.org" }, expected: false },
    {
      name: "our page under another name",
      given: { origin: "http://127.0.0.1", "sec-fetch-site": "same-origin" },
      expected: false,
    },
    { name: "an opaque origin", given: { origin: "null", "sec-fetch-site": "cross-site" }, expected: false },
    { name: "a sandboxed frame", given: { origin: "null" }, expected: false },
    {
      name: "a claim of origin from another site",
      given: { origin: appUrl, "sec-fetch-site": "cross-site" },
      expected: false,
    },
    { name: "no word about it", given: {}, expected: false },
  ])("$name: $expected", ({ given, expected }) => {
    expect(isSameOrigin(new Headers(given), appUrl)).toBe(expected);
  });
});
