import type { mailPeople as english } from "@/lib/i18n/messages/en/mail-people";

export const mailPeople: typeof english = {
  invited: {
    subject: "Ihr Zugang zur Antragsstelle",
    title: "Sie haben Zugang zur Antragsstelle",
    intro:
      "{controller} beantwortet Anträge zu personenbezogenen Daten in einer Online-Antragsstelle. Ihre Rolle dort: {role}.",
    role: {
      administrator: "Administration",
      dpo: "Datenschutzbeauftragte Person",
      handler: "Sachbearbeitung",
      contributor: "Systemverantwortung",
      auditor: "Revision",
    },
    may: {
      administrator: "Sie legen fest, wer was darf. Die Anträge selbst sehen Sie nicht.",
      dpo: "Sie sehen alle Anträge, genehmigen Entscheidungen und versenden die Antworten.",
      handler: "Sie bearbeiten die Anträge und bereiten die Antworten vor.",
      contributor:
        "Sie erhalten einzelne Aufgaben in den Systemen, die Sie betreuen, und sehen sonst nichts.",
      auditor: "Sie können alles lesen und ändern nichts.",
    },
    how: "Melden Sie sich mit dieser E-Mail-Adresse an. Es gibt kein Passwort: Sie erhalten einen Link, der einmal funktioniert.",
    button: "Zur Anmeldeseite",
    ignore:
      "Sie haben das nicht erwartet? Dann melden Sie sich nicht an und fragen Sie, wer bei {controller} für den Datenschutz zuständig ist.",
  },
};
