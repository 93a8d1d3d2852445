import type { mailPeople as english } from "@/lib/i18n/messages/en/mail-people";

export const mailPeople: typeof english = {
  invited: {
    subject: "Uw toegang tot de verzoekenbalie",
    title: "U hebt toegang tot de verzoekenbalie",
    intro:
      "{controller} beantwoordt verzoeken over persoonsgegevens aan een onlinebalie. Uw rol daar is: {role}.",
    role: {
      administrator: "beheerder",
      dpo: "functionaris voor gegevensbescherming",
      handler: "behandelaar",
      contributor: "systeemverantwoordelijke",
      auditor: "controleur",
    },
    may: {
      administrator: "U bepaalt wie wat mag. De verzoeken zelf krijgt u niet te zien.",
      dpo: "U ziet alle verzoeken, keurt beslissingen goed en verstuurt de antwoorden.",
      handler: "U behandelt de verzoeken en bereidt de antwoorden voor.",
      contributor:
        "U krijgt afzonderlijke taken in de systemen waarvoor u verantwoordelijk bent, en ziet verder niets.",
      auditor: "U kunt alles lezen en verandert niets.",
    },
    how: "Meld u aan met dit e-mailadres. Er is geen wachtwoord: u krijgt een link die één keer werkt.",
    button: "Naar de aanmeldpagina",
    ignore:
      "Had u dit niet verwacht? Meld u dan niet aan en vraag het aan wie bij {controller} over gegevensbescherming gaat.",
  },
};
