import { describe, expect, it } from "vitest";
import { portal as en } from "@/lib/i18n/messages/en/portal";
import { portal as fr } from "@/lib/i18n/messages/fr/portal";

type Texts = { readonly [key: string]: string | Texts };

const flatten = (texts: Texts, prefix = ""): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`),
  );

describe("the texts of the portal", () => {
  it.each([...flatten(en), ...flatten(fr)])("%s is a whole message: no tag, no stray brace", (_key, text) => {
    expect(text.replaceAll(/\{\w+\}/g, "")).not.toMatch(/[{}<>]/);
  });

  it.each(flatten(fr))("%s follows French typography", (_key, text) => {
    expect(text).not.toMatch(/ [:;?!»]|« |'/);
  });
});
