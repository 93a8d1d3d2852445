import { describe, expect, it } from "vitest";
import { attachment, fileResponse } from "@/app/_portal/messages-file-response";
import { findMessageText, keepMessageText } from "@/app/_portal/messages-kept";
import { messageProblemOf, messageProblems, wordMessageProblem } from "@/app/_portal/messages-outcome";
import { locales } from "@/lib/i18n/locales";
import { Problem } from "@/lib/problem";

describe("a file that is handed out", () => {
  it("is saved under its whole name, which no header can be broken with", () => {
    expect(attachment("certificate.pdf")).toBe(
      `attachment; filename="certificate.pdf"; filename*=UTF-8''certificate.pdf`,
    );
    expect(attachment(`é"a\\\r\n(1)'%.pdf`)).toBe(
      `attachment; filename="__a___(1)'_.pdf"; filename*=UTF-8''%C3%A9%22a%5C%0D%0A%281%29%27%25.pdf`,
    );
  });

  it("is never shown, sniffed or kept on the way", () => {
    const body = (async function* () {})();
    const { headers } = fileResponse({ name: "a.txt", mediaType: "text/plain", byteCount: 0, body });
    expect(headers.get("content-disposition")).toMatch(/^attachment;/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toMatch(/^sandbox/);
  });
});

describe("a message that was refused", () => {
  it("is there again whole for who typed it, for half an hour, until it was sent", () => {
    const long = "é".repeat(8_001);
    keepMessageText("one", long, 0);
    expect(findMessageText("one", 1)).toBe(long);
    expect(findMessageText("two", 1)).toBe("");
    expect(findMessageText("one", 30 * 60_000)).toBe("");
    keepMessageText("one", long, 0);
    keepMessageText("one", "", 1);
    expect(findMessageText("one", 2)).toBe("");
  });

  it("is bounded in number: the oldest goes first", () => {
    for (let count = 0; count <= 100; count++) keepMessageText(`s${count}`, "text", 5);
    expect([findMessageText("s0", 6), findMessageText("s1", 6), findMessageText("s100", 6)]).toEqual([
      "",
      "text",
      "text",
    ]);
  });

  it.each(locales)("says at its field what to do, in %s", (locale) => {
    for (const problem of messageProblems) {
      const { fieldId, text } = wordMessageProblem(locale, problem);
      expect(fieldId).toBe(problem.startsWith("file.") ? "file" : "text");
      expect(text).toMatch(/\p{L}{3}/u);
    }
  });

  it("goes to an error page only for what the page has no field for", () => {
    expect(messageProblemOf(new Problem("input.invalid", { text: "too_long" }))).toBe("too_long");
    expect(messageProblemOf(new Problem("file.virus"))).toBe("file.virus");
    expect(messageProblemOf(new Problem("not_found"))).toBeNull();
    expect(messageProblemOf(new Problem("request.data_destroyed"))).toBeNull();
  });
});
