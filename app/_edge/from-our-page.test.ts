import { expect, it } from "vitest";
import { isFromOurPage } from "./from-our-page";

it.each([
  [{ "sec-fetch-site": "same-origin" }, true],
  [{ "sec-fetch-site": "cross-site" }, false],
  [{ "sec-fetch-site": "same-site" }, false],
  [{ "sec-fetch-site": "none" }, false], // typed, or from a mail
  [{ "sec-fetch-site": "cross-site", referer: "https://habeas.example/en/track/identity" }, false],
  [{ referer: "https://habeas.example/en/track/identity" }, true],
  [{ referer: "https://habeas.example.evil.example/" }, false],
  [{ referer: "about:blank" }, false],
  [{}, false],
] as [Record<string, string>, boolean][])(
  "a sign-in begins from our own page: %o → %s",
  (headers, expected) => {
    expect(isFromOurPage(new Headers(headers), "https://habeas.example")).toBe(expected);
  },
);
