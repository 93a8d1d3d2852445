import type { portalPassOn as english } from "@/lib/i18n/messages/en/portal-pass-on";

export const portalPassOn: typeof english = {
  passOn: {
    title: "Ein Antrag zu Ihrer Datenverarbeitung",
    titleForwarded: "Ein Antrag in Ihrem Namen",
    lead: "{name} verarbeitet personenbezogene Daten im Auftrag von {client}. Eine Person hat {name} dazu einen Antrag gesendet. {client} ist der Verantwortliche: {client} entscheidet, und {name} beantwortet nichts, solange {client} nicht dazu ermächtigt (Art. 28 DSGVO).",
    leadForwarded:
      "Jemand hat {name} im Namen von {client} gebeten, diesen Antrag zu bearbeiten. {name} tut nichts, bevor {client} es hier bestätigt.",
    due: "Antwort spätestens am {date}",
    dueText:
      "Die gesetzliche Frist von einem Monat (Art. 12 Abs. 3 DSGVO) zählt hier ab dem Tag, an dem {name} den Antrag erhalten hat: {receivedOn}. So sind Sie auf der sicheren Seite.",
    dueForwarded:
      "Die gesetzliche Frist von einem Monat (Art. 12 Abs. 3 DSGVO) zählt ab dem Tag, an dem {client} den Antrag erhalten haben soll: {receivedOn}.",
    status: {
      sent: "{name} wartet auf Sie: Bestätigen Sie, dass der Antrag bei Ihnen angekommen ist, und sagen Sie, wer antwortet.",
      received: "Sie haben bestätigt, dass der Antrag bei Ihnen angekommen ist. Sagen Sie, wer antwortet.",
      authorised: "{name} antwortet für Sie, nach Ihrer Weisung.",
      "taken-over":
        "Sie antworten der Person selbst. {name} hat ihr das mitgeteilt und den Antrag abgeschlossen.",
    },
    answered: "{name} hat der Person geantwortet.",
    done: {
      received: "Vielen Dank. {name} sieht, dass der Antrag bei Ihnen angekommen ist.",
      authorised: "Vielen Dank. {name} antwortet jetzt für Sie.",
      "taken-over": "Vielen Dank. Sie antworten der Person; sie erhält eine Nachricht darüber.",
    },
    settled:
      "Es stand schon fest, wer antwortet, und das lässt sich hier nicht mehr ändern. Schreiben Sie an {name}, wenn es sich ändern muss.",
    receive: "Empfang bestätigen",
    receiveText: "Damit ist sonst nichts festgelegt. {name} sieht, dass der Antrag angekommen ist.",
    receiveButton: "Wir haben ihn erhalten",
    who: "Wer antwortet?",
    whoText: "Das lässt sich einmal festlegen. Lesen Sie zuerst den Antrag unten.",
    authorise: "{name} antwortet für uns",
    authoriseText:
      "{name} durchsucht die eigenen Systeme, entscheidet nach Ihrer Weisung und antwortet der Person im eigenen Namen für Sie. Ihre Weisung wird beim Antrag aufbewahrt.",
    authoriseForwarded: "Ja, dieser Antrag kommt von uns",
    instruction: "Ihre Weisung",
    instructionHint:
      "Was {name} tun soll, zum Beispiel: der Person eine Kopie aller Daten geben oder löschen, was nach keinem Gesetz aufzubewahren ist. Höchstens 4.000 Zeichen.",
    instructionRequired: "Schreiben Sie Ihre Weisung",
    instructionTooLong: "Kürzen Sie Ihre Weisung auf 4.000 Zeichen",
    authoriseButton: "{name} antworten lassen",
    confirmButton: "Bestätigen und anweisen",
    takeOver: "Wir antworten der Person selbst",
    takeOverText:
      "{name} teilt der Person mit, dass Sie antworten, mit Ihrer Adresse und dem Datum, und schließt den Antrag ab. Diese Seite bleibt drei Monate lang für Sie offen.",
    takeOverButton: "Wir antworten selbst",
    sending: "Einen Moment …",
    given: "Ihre Weisung vom {date}",
    request: "Der Antrag",
    reference: "Aktenzeichen",
    about: "Gegenstand",
    name: "Name der Person",
    email: "E-Mail-Adresse",
    claimedEmail: "E-Mail-Adresse der Person, nach Angabe der Vertretung",
    representative: "Stellt den Antrag für die Person",
    mandate: "Was die Vertretung berechtigt",
    post: "Postanschrift",
    unconfirmed: "(noch nicht bestätigt)",
    role: "Stellt den Antrag",
    residence: "Lebt in",
    words: "Was die Person dazu geschrieben hat",
    noWords: "Mehr wurde nicht geschrieben.",
    files: "Angehängte Dateien",
    filesText: "{name} händigt sie Ihnen auf Verlangen aus.",
    language: "Sprache der Antwort",
    way: "Gewünschter Weg der Antwort",
    secret:
      "Wer die Adresse dieser Seite hat, kann den Antrag lesen und darüber entscheiden. Geben Sie sie nur an Personen, die ihn bearbeiten.",
  },
  passedOn: {
    title: "Wer Ihnen antwortet",
    about:
      "Ihr Antrag betrifft Daten, die {name} im Auftrag von {client} verarbeitet. {client} entscheidet über diese Daten.",
    sent: "{name} hat Ihren Antrag an {client} weitergegeben, am {date}. {client} antwortet Ihnen selbst oder bittet {name} zu antworten.",
    received: "{client} hat am {date} bestätigt, dass Ihr Antrag dort vorliegt.",
    authorised: "{client} hat {name} gebeten, Ihnen zu antworten.",
    "taken-over": "{client} antwortet Ihnen selbst und ist so zu erreichen: {contact}.",
    forwarded:
      "Ihr Antrag wurde hier im Namen von {client} eingereicht. {name} hat {client} am {date} gebeten, das zu bestätigen.",
    closed: "{client} beantwortet Ihren Antrag.",
    closedMore:
      "{name} hat ihn übergeben und hier abgeschlossen. Die Antwort ist spätestens am {date} fällig.",
  },
};
