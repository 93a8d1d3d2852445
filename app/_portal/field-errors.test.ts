import { describe, expect, it } from "vitest";
import { wordErrors } from "@/app/_portal/field-errors";
import type { PortalController } from "@/lib/requests/portal-view";

const controller: PortalController = {
  id: "c",
  slug: "minet",
  name: "MiNET",
  locales: ["fr", "en"],
  country: "FR",
  timeZone: "Europe/Paris",
  rights: ["access", "erasure"],
  identifiers: [{ slug: "login", label: "Identifiant", hint: null, required: true }],
  contact: { email: null, post: null },
  authority: { name: "CNIL", url: "https://www.cnil.fr", complaintUrl: null, post: null },
  policyUrl: null,
};

describe("the errors of the form", () => {
  it("are sentences that say what to do, in the order of the form, the same in summary and field", () => {
    const errors = wordErrors("fr", controller, {
      "identifier.login": "required",
      email: "email",
      "details.access": "too_long",
      right: "required",
      name: "required",
      residenceCountry: "not_offered",
    });
    expect(errors.list.map(({ fieldId, text }) => [fieldId, text.replaceAll("\u00a0", " ")])).toEqual([
      ["right", "Choisissez ce que vous demandez"],
      ["details.access", "Raccourcissez ce texte : Y a-t-il quelque chose qui vous importe surtout ?"],
      ["name", "Saisissez votre nom complet"],
      ["email", "Saisissez une adresse électronique du type nom@exemple.org"],
      ["identifier.login", "Saisissez : Identifiant"],
      ["residenceCountry", "Choisissez le pays dans la liste, ou laissez ce champ vide"],
    ]);
    expect(errors.of("email")).toBe(errors.list[3]?.text);
    expect(errors.of("details.erasure")).toBeUndefined();
  });

  it("never show a code, not even an unknown one", () => {
    const { list } = wordErrors("en", controller, {
      name: "surprise",
      right: "not_offered",
      email: "surprise",
    });
    expect(list).toHaveLength(3);
    expect(list.map(({ text }) => text).join()).not.toMatch(/surprise|not_offered/);
  });
});
