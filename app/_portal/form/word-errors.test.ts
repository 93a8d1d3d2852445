import { describe, expect, it } from "vitest";
import { labelsOf, wordErrors } from "@/app/_portal/form/word-errors";
import { rights } from "@/db/schema/enums";
import { loadShippedRecords } from "@/lib/controllers/load-record";
import { toPortal } from "@/lib/controllers/portal-controllers";
import { locales } from "@/lib/i18n/locales";
import type { FieldErrors } from "@/lib/requests/portal-view";

const records = await loadShippedRecords();
const record = records.find(({ controller }) => controller.slug === "minet");
if (!record) throw new Error("MiNET's record is not there.");
const everything = { ...record, rights: rights.map((right) => ({ right })) };
const self = { requester: "" };

/** Fields with their sentences, with ordinary spaces. */
const worded = (locale: "en" | "fr", errors: FieldErrors, content = self) => {
  const controller = toPortal({ id: "c", record: everything }, locale);
  return wordErrors({ locale, controller, content }, errors).list.map(({ fieldId, text }) => [
    fieldId,
    text.replaceAll("\u00a0", " "),
  ]);
};

describe("the errors of the form", () => {
  it("are sentences that say what to do, in the order of the form", () => {
    const errors = {
      residenceCountry: "not_offered",
      "identifier.login": "too_long",
      email: "email",
      name: "required",
      "answer.portability.recipient": "required",
      "details.access": "too_long",
      mandate: "required",
      clientName: "required",
      right: "required",
      postalAddress: "required",
    };
    expect(worded("fr", errors)).toEqual([
      ["right", "Choisissez ce que vous demandez"],
      ["clientName", "Saisissez le nom de l’organisation"],
      ["mandate", "Saisissez ce qui vous permet d’agir"],
      ["details.access", "Raccourcissez ce texte : Y a-t-il quelque chose qui vous importe surtout ?"],
      ["answer.portability.recipient", "Saisissez le nom de l’organisation qui doit recevoir les fichiers"],
      ["name", "Saisissez votre nom complet"],
      ["email", "Saisissez une adresse électronique du type nom@exemple.org"],
      ["identifier.login", "Raccourcissez ce texte : Identifiant"],
      ["residenceCountry", "Choisissez le pays dans la liste, ou laissez ce champ vide"],
      ["postalAddress", "Saisissez votre adresse postale"],
    ]);
  });

  it("say whose name is missing", () => {
    expect(worded("en", { name: "required" }, { requester: "parent" })).toEqual([
      ["name", "Enter the full name of the person that the data is about"],
    ]);
  });

  it("read the same in the summary and beside the field", () => {
    const controller = toPortal({ id: "c", record: everything }, "en");
    const errors = wordErrors({ locale: "en", controller, content: self }, { email: "required" });
    expect(errors.of("email")).toBe(errors.list[0]?.text);
    expect(errors.of("name")).toBeUndefined();
  });

  it.each(locales)("never show a code, and have a sentence for each field of each record in %s", (locale) => {
    for (const each of records) {
      const controller = toPortal({ id: "c", record: each }, locale);
      const form = { locale, controller, content: self };
      const fields = [...labelsOf(form).keys()];
      for (const code of ["required", "too_long", "email", "not_offered", "surprise"]) {
        const { list } = wordErrors(form, Object.fromEntries(fields.map((field) => [field, code])));
        expect(list.map(({ fieldId }) => fieldId)).toEqual(fields);
        expect(list.filter(({ text }) => /too_long|not_offered|surprise|fieldError|^$/.test(text))).toEqual(
          [],
        );
      }
    }
  });
});
