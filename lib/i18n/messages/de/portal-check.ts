import type { portalCheck as english } from "@/lib/i18n/messages/en/portal-check";

export const portalCheck: typeof english = {
  fieldError: {
    rightRequired: "Wählen Sie, was Sie beantragen",
    rightNotOffered: "Wählen Sie nur aus dem, was hier angeboten wird",
    nameRequired: "Geben Sie Ihren vollständigen Namen ein",
    nameOtherRequired: "Geben Sie den vollständigen Namen der Person ein, um deren Daten es geht",
    emailRequired: "Geben Sie Ihre E-Mail-Adresse ein",
    emailFormat: "Geben Sie eine E-Mail-Adresse ein wie name@beispiel.org",
    referenceRequired: "Geben Sie das Aktenzeichen Ihres Antrags ein",
    identifierRequired: "Geben Sie ein: {label}",
    clientNameRequired: "Geben Sie den Namen der Organisation ein",
    mandateRequired: "Geben Sie ein, was Sie berechtigt zu handeln",
    addressRequired: "Geben Sie Ihre Postanschrift ein",
    recipientRequired: "Geben Sie den Namen der Organisation ein, die die Dateien erhalten soll",
    answerRequired: "Beantworten Sie diese Frage: {label}",
    choiceUnknown: "Wählen Sie aus der Liste: {label}",
    countryUnknown: "Wählen Sie das Land aus der Liste, oder lassen Sie das Feld leer",
    tooLong: "Kürzen Sie diesen Text: {label}",
    other: "Prüfen Sie das: {label}",
  },
  check: {
    title: "Prüfen Sie Ihren Antrag",
    heading: "Prüfen Sie Ihren Antrag, bevor Sie ihn senden",
    asked: "Sie beantragen",
    none: "Nicht angegeben",
    change: "Ändern",
    client: "Für eine andere Organisation?",
    requester: "Wessen Daten",
    representative: "Sie",
    mandate: "Was Sie berechtigt",
    language: "Sprache der Antwort",
    way: "Weg der Antwort",
    files: "Angehängte Dateien",
    proofs: "Was Sie nachweisen müssen",
    proofsText: "{name} braucht das, bevor geantwortet werden kann:",
    unclear:
      "Sie haben nicht gesagt, was zu berichtigen ist. Sie können den Antrag so senden, aber {name} muss dann nachfragen, bevor geantwortet werden kann.",
    send: "Jetzt senden",
    sendText:
      "Mit dem Senden fordern Sie {name} auf, tätig zu werden, und bestätigen, dass es um Ihre eigenen Daten geht. Damit beginnt die gesetzliche Frist.",
    sendTextOther:
      "Mit dem Senden fordern Sie {name} auf, tätig zu werden, und bestätigen, dass Sie für die Person handeln dürfen, um deren Daten es geht. Damit beginnt die gesetzliche Frist.",
    button: "Meinen Antrag senden",
    sending: "Wird gesendet …",
  },
};
