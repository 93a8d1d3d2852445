import { readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { openapi } from "@/lib/api/openapi";

const document = openapi("https://privacy.example.org");
const text = JSON.stringify(document);
const { paths, components } = JSON.parse(text) as {
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, object> };
};

/** Every address below /api/v1 with its methods, as the routes of the application have them. */
const routed = readdirSync(join("app", "api", "v1"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("route.ts"))
  .map((file) => `/api/v1/${file.replace(/\/route\.ts$/, "").replaceAll(/\[(\w+)\]/g, "{$1}")}`)
  .filter((path) => path !== "/api/v1/openapi.json");

describe("the OpenAPI document", () => {
  it("tells every route below /api/v1, and no other", () => {
    expect(Object.keys(paths).toSorted()).toEqual(routed.toSorted());
  });

  it("refers only to schemas that it has, and each is a JSON Schema", () => {
    const names = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name ?? "");
    expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(names));
    const ajv = addFormats(new Ajv({ strict: false }));
    for (const schema of Object.values(components.schemas)) expect(() => ajv.compile(schema)).not.toThrow();
  });

  it("takes the smallest body that the interface promises, and refuses one without a right", () => {
    const ajv = addFormats(new Ajv({ strict: false }));
    const valid = ajv.compile(components.schemas["RequestBody"] ?? false);
    const body = { rights: ["erasure"], subject: { name: "A", email: "a@example.org" } };
    expect(valid(body)).toBe(true);
    expect(valid({ ...body, rights: [] })).toBe(false);
    expect(valid({ ...body, rights: ["copy"] })).toBe(false);
  });

  it("tells what a caller meets: 422 with fields, 429 with the time to wait", () => {
    const responses = text.match(/"429":\{[^}]*"Retry-After"/g) ?? [];
    expect(responses.length).toBeGreaterThan(0);
    expect(text).toContain("application/problem+json");
  });
});
