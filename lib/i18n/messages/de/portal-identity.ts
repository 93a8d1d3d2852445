import type { portalIdentity as english } from "@/lib/i18n/messages/en/portal-identity";

export const portalIdentity: typeof english = {
  identity: {
    title: "Weisen Sie nach, wer Sie sind",
    lead: "Sie wählen, wie. Der erste Weg unten braucht die wenigsten Daten.",
    leadOne: "Das würde es zeigen.",
    waiting: "{name} hat einen Nachweis verlangt, dass dieser Antrag von Ihnen kommt.",
    waitingMore: "Für einen Teil dieses Antrags genügt Ihre E-Mail-Adresse allein nicht.",
    submitted: "Vielen Dank. {name} prüft, was Sie gesendet haben. Sie müssen jetzt nichts tun.",
    link: "Nachweisen, wer Sie sind",
    none: "Von Ihnen wird jetzt nichts gebraucht.",
    back: "Zurück zu meinem Antrag",
    why: "Warum das verlangt wird",
    policy: "Warum mehr als die E-Mail-Adresse verlangt wird",
    doubt: "Was {name} geschrieben hat",
    other: "Wenn nichts davon möglich ist",
    otherText:
      "Schreiben Sie an {name} und sagen Sie, was Sie stattdessen vorlegen können: Sie dürfen auf jedem Weg nachweisen, wer Sie sind. Die Adresse steht unten, bei „Hilfe“.",
    way: {
      account: "Mit Ihrem Konto anmelden",
      matching: "Ein paar Fragen beantworten",
      document: "Ein Dokument vorlegen",
      "postal-code": "Den Code aus einem Brief eingeben",
      "in-person": "Persönlich vorbeikommen",
    },
    done: {
      document: "Vielen Dank. Ihr Dokument ist bei {name} angekommen.",
      letter: "Vermerkt. {name} schickt einen Brief mit einem Code an die bekannte Postanschrift.",
      code: "Vielen Dank. Der Code stimmt.",
    },
    moved: "Das war nicht mehr möglich. Diese Seite zeigt den aktuellen Stand.",
    document: {
      accepted: "Was anerkannt wird",
      mask: "Was zu verdecken ist",
      maskText:
        "Verdecken Sie vor dem Senden alles, was nicht nötig ist. Niemand kann es danach wieder sichtbar machen.",
      paper:
        "Sie können es auch auf dem Papier verdecken, bevor Sie das Foto machen. Ein PDF wird gesendet, wie es ist: Verdecken Sie vorher, was nicht nötig ist.",
      who: "Nur wer es verlangt hat und die datenschutzbeauftragte Stelle von {name} können es öffnen. Es wird vernichtet, sobald entschieden ist, spätestens nach 30 Tagen. Was bleibt, ist ein Vermerk, dass es geprüft wurde.",
      field: "Bilder oder PDF",
      fieldHint: "Eine bis drei Dateien: JPEG, PNG, WebP, HEIC oder PDF, jede bis {size}.",
      send: "Das Dokument senden",
      sending: "Wird gesendet …",
      required: "Wählen Sie ein Bild oder ein PDF des Dokuments",
      tooMany: "Wählen Sie höchstens drei Dateien",
    },
    cover: {
      help: "Ziehen Sie über das Bild, um einen Teil zu verdecken. Mit der Tastatur: Fügen Sie eine Abdeckung hinzu, verschieben Sie sie mit den Pfeiltasten und ändern Sie ihre Größe mit der Umschalttaste und den Pfeiltasten.",
      picture: "Bild, Pfeiltasten verschieben die gewählte Abdeckung",
      add: "Abdeckung hinzufügen",
      next: "Nächste Abdeckung wählen",
      undo: "Rückgängig machen",
      remove: "Diese Datei herausnehmen",
      count: "Verdeckte Bereiche:",
      unreadable:
        "Dieses Bild lässt sich hier nicht anzeigen, deshalb lässt es sich nicht verdecken und wird nicht gesendet. Speichern Sie es als JPEG, oder verdecken Sie es auf dem Papier und machen Sie ein Foto:",
      asIs: "Wird gesendet, wie es ist:",
      failed:
        "Das Bild ließ sich nicht vorbereiten. Es wurde nichts gesendet. Versuchen Sie es mit einem kleineren erneut.",
    },
    postal: {
      text: "{name} schickt einen Brief mit einem Code an die Postanschrift, die dort von Ihnen bekannt ist. Eine andere können Sie hier nicht angeben: Nur die schon bekannte beweist etwas.",
      ask: "Brief an mich senden",
      asking: "Einen Moment …",
      onItsWay: "{name} druckt den Brief und gibt ihn zur Post. Wenn er da ist, geben Sie den Code hier ein.",
      field: "Der Code aus dem Brief",
      hint: "Acht Buchstaben und Ziffern, zum Beispiel K7MT-4XQH. Er gilt bis {date}.",
      send: "Code verwenden",
      sending: "Wird geprüft …",
      wrong: "Das ist nicht der Code aus dem Brief. Sehen Sie noch einmal nach und geben Sie ihn erneut ein",
      required: "Geben Sie den Code aus dem Brief ein",
      expired: "Dieser Code gilt nicht mehr. Fordern Sie unten einen neuen Brief an.",
      exhausted:
        "Der Code wurde fünfmal falsch eingegeben und gilt nicht mehr. Fordern Sie einen neuen Brief an, wählen Sie einen anderen Weg oder schreiben Sie an {name}.",
    },
    inPerson: {
      text: "Jemand sieht sich ein Dokument von Ihnen an und vermerkt, dass es geprüft wurde. Es wird keine Kopie gemacht. Fragen Sie {name} zuerst, wann und wo:",
      reference: "Bringen Sie dieses Aktenzeichen mit: {reference}",
    },
  },
};
