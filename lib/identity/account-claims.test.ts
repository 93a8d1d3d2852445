import { describe, expect, it } from "vitest";
import { provenByClaims, scopeOf } from "@/lib/identity/account-claims";

const proves = { preferred_username: "login", email: "email" };
const email = "ada@example.org";

describe("an account proves", () => {
  it.each([
    [
      "what the record names, and nothing else",
      [{ preferred_username: "ada", name: "Ada" }],
      { login: "ada" },
    ],
    ["an address that is verified", [{ email, email_verified: true }], { email }],
    ["no address that is not", [{ email, email_verified: false }], {}],
    ["no address about which nothing is said", [{ email }], {}],
    ["no address that is verified in words only", [{ email, email_verified: "true" }], {}],
    ["no address that another source verifies", [{ email }, { email: "b@c.org", email_verified: true }], {}],
    [
      "what the first source tells",
      [{ preferred_username: "ada" }, { preferred_username: "bob" }],
      { login: "ada" },
    ],
    ["what only the second source tells", [{}, { preferred_username: "bob" }], { login: "bob" }],
    ["a number as its digits", [{ preferred_username: 4711 }], { login: "4711" }],
    [
      "nothing by blanks, lists, objects and what is inherited",
      [{ preferred_username: " ", email: ["a"] }],
      {},
    ],
    ["nothing by a value that no system holds", [{ preferred_username: "x".repeat(321) }], {}],
  ] as const)("%s", (_, sources, proven) => expect(provenByClaims(proves, sources)).toEqual(proven));

  it("nothing by the names of an object's own parts", () => {
    expect(provenByClaims({ constructor: "login", toString: "email" }, [{}])).toEqual({});
  });
});

it.each([
  [{ sub: "customer" }, "openid"],
  [{ email: "email" }, "openid email"],
  [{ preferred_username: "login", email: "email", nickname: "alias" }, "openid profile email"],
  [{ phone_number: "phone" }, "openid phone"],
] as const)("the least is asked for: %o", (claims, scope) => expect(scopeOf(claims)).toBe(scope));
