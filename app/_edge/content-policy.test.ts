import { describe, expect, it } from "vitest";
import { contentPolicy } from "./content-policy";

const styleAttributes = "style-src-attr 'unsafe-inline'";

describe("the content policy", () => {
  it.each(["/desk", "/desk/mails", "/desk/mails/preview/x", "/en/track"])(
    "of %s allows no style that is not ours, and no frame",
    (path) => {
      expect(contentPolicy(path, "n")).not.toContain("unsafe-inline");
      expect(contentPolicy(path, "n")).not.toContain("frame-src");
    },
  );

  it("of the preview of mails lets them keep their style attributes, and runs nothing of theirs", () => {
    const policy = contentPolicy("/desk/mails/preview", "n");
    expect(policy).toContain(styleAttributes);
    expect(policy).toContain("script-src 'nonce-n' 'strict-dynamic'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it("of a letter and of a file is that of a sandbox", () => {
    expect(contentPolicy("/desk/requests/R/letters/1/html", "n")).toMatch(/^sandbox;/);
    expect(contentPolicy("/desk/requests/R/files/1", "n")).toMatch(/^sandbox;/);
  });
});
