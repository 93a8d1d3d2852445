import { describe, expect, it } from "vitest";
import { previewPath, requestPath, safeReturnTo, signInPath } from "./desk-paths";

describe("coming back after sign-in", () => {
  it.each(["/desk", "/desk/requests/HAB-7K3M-9QXD", "/desk?state=answered"])(
    "returns to a page of the desk: %s",
    (path) => {
      expect(safeReturnTo(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    "",
    "https://evil.example/desk",
    "//evil.example/desk",
    "/\\evil.example/desk",
    "/\t/evil.example/desk",
    "javascript:alert(1)",
    "/deskevil",
    "/en/track",
    "/desk/../api/auth/signout",
    "/desk/sign-out",
    "/desk/sign-in?returnTo=/desk/sign-in",
  ])("never leads elsewhere, nor round in a circle: %s", (wanted) => {
    expect(safeReturnTo(wanted)).toBe("/desk");
  });
});

it("keeps what an address says inside its own segment", () => {
  expect(requestPath("../../api")).toBe("/desk/requests/..%2F..%2Fapi");
  expect(previewPath({ reference: "R", taskId: "a/b", category: "c?d" }, 2)).toBe(
    "/desk/requests/R/preview/a%2Fb/c%3Fd?page=2",
  );
  expect(signInPath("/desk/requests/R?x=1&y=2")).toBe(
    "/desk/sign-in?returnTo=%2Fdesk%2Frequests%2FR%3Fx%3D1%26y%3D2",
  );
  expect(signInPath("/desk")).toBe("/desk/sign-in");
});
