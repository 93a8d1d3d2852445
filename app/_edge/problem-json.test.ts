import { describe, expect, it } from "vitest";
import { jsonRoute } from "@/app/_edge/problem-json";
import { Problem } from "@/lib/problem";

const get = new Request("http://localhost/api/x");
const answer = async (error: unknown) => {
  const response = await jsonRoute("/api/x", async () => {
    throw error;
  })(get, undefined);
  return { status: response.status, type: response.headers.get("content-type"), body: await response.json() };
};

describe("errors of the JSON interface (RFC 9457)", () => {
  it("carry status and code, and one entry a field", async () => {
    expect(await answer(new Problem("input.invalid", { email: "required", right: "not_offered" }))).toEqual({
      status: 422,
      type: "application/problem+json",
      body: {
        type: "urn:habeas:problem:input.invalid",
        title: "input invalid",
        status: 422,
        code: "input.invalid",
        errors: [
          { field: "email", detail: "required" },
          { field: "right", detail: "not_offered" },
        ],
      },
    });
  });

  it("do not repeat what an unexpected failure says", async () => {
    const { status, body } = await answer(new Error("password of camille@example.org"));
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain("camille");
  });
});
