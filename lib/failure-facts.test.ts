import { expect, it } from "vitest";
import { failureFacts } from "@/lib/failure-facts";

it("tells where an error came from and never what it said", () => {
  const refused = Object.assign(new Error("550 no such user camille@example.org"), { code: "EENVELOPE" });
  const facts = failureFacts(new TypeError("Camille", { cause: refused }));
  expect(JSON.stringify(facts)).not.toMatch(/camille/i);
  expect(facts).toMatchObject({ error: "TypeError", cause: { error: "Error", code: "EENVELOPE" } });
  expect(facts.at?.[0]).toContain("failure-facts.test");
});
