import type { portalReceipt as english } from "@/lib/i18n/messages/en/portal-receipt";

export const portalReceipt: typeof english = {
  receipt: {
    title: "Empfangsbestätigung",
    about:
      "Die Empfangsbestätigung zeigt, was Sie bei {name} beantragt haben, wann es angekommen ist und bis wann die Antwort fällig ist. Sie ist signiert: Jeder kann prüfen, dass nichts verändert wurde.",
    keep: "Bewahren Sie sie auf. Eine Behörde will sie vielleicht sehen.",
    pdf: "Empfangsbestätigung speichern (PDF)",
    jws: "Die signierte Empfangsbestätigung als Datei für Programme (.jws)",
    submission: "Was Sie gesendet haben, so wie der Fingerabdruck es zählt (.json)",
  },
  archive: {
    until: "Sie können es bis zum {date} herunterladen, so oft Sie wollen.",
    gone: "Das Archiv „{right}“ konnte bis zum {date} heruntergeladen werden. Danach wurde es gelöscht, wie es das Gesetz für nicht mehr benötigte Daten verlangt.",
    again: "Sie können Ihre Daten jederzeit kostenlos noch einmal beantragen.",
    againLink: "Einen neuen Antrag stellen",
    log: "Bisherige Downloads",
    entry: "{right}, {date}",
    none: "Bisher hat niemand ein Archiv heruntergeladen.",
    notYou: "Wenn einer davon nicht von Ihnen war, schreiben Sie sofort an {name}.",
  },
  told: {
    title: "Wer noch informiert wurde",
    about:
      "{name} muss alle informieren, die die berichtigten, gelöschten oder eingeschränkten Daten erhalten hatten (Art. 19 DSGVO).",
    told: "Informiert am {date}",
    toldUndated: "Informiert",
    pending: "Noch nicht informiert",
    impossible: "Konnte nicht informiert werden",
    disproportionate: "Nicht informiert: Der Aufwand wäre zu groß gewesen",
  },
};
