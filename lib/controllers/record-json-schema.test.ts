import { readdir, readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { recordJsonSchema } from "./record-json-schema";

const folder = "lib/controllers/records";
const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml"));
const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile(recordJsonSchema());
const read = async (file: string): Promise<unknown> => parse(await readFile(`${folder}/${file}`, "utf8"));
const errorsOf = (content: unknown) =>
  validate(content) ? [] : validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);

describe("the JSON Schema of a record", () => {
  it("is the stored one: npm run -s habeas -- controllers schema > lib/controllers/record.schema.json", async () => {
    const stored: unknown = JSON.parse(await readFile("lib/controllers/record.schema.json", "utf8"));
    expect(stored).toEqual(JSON.parse(JSON.stringify(recordJsonSchema())));
  });

  it.each(files)("is kept by %s", async (file) => {
    expect(errorsOf(await read(file))).toEqual([]);
  });

  it.each<readonly [name: string, change: object, error: RegExp]>([
    ["a word that it does not know", { proprietor: "x" }, /must NOT have additional properties/],
    ["no source", { source: undefined }, /must have required property 'source'/],
    ["a text in no language", { source: "everywhere" }, /^\/source must be object/],
    ["an empty text", { source: { en: "" } }, /^\/source\/en must NOT have fewer/],
    [
      "a right that there is not",
      { rights: [{ right: "reading" }] },
      /^\/rights\/0\/right must be equal to one/,
    ],
    [
      "a level that there is not",
      { verification: { levels: { access: "sure" } } },
      /^\/verification\/levels\/access must be equal to one/,
    ],
  ])("tells an editor of %s", async (_, change, error) => {
    const content = { ...((await read("minet.yaml")) as object), ...change };
    expect(errorsOf(JSON.parse(JSON.stringify(content)))?.join("\n")).toMatch(error);
  });
});
