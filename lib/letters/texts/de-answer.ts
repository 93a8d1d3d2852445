import type { AnswerText, ClosingText, RecipientsText } from "@/lib/letters/texts/letter-text";

export const germanAnswer: AnswerText = {
  intro: (receivedOn) =>
    `Ihr Antrag ist am ${receivedOn} bei uns eingegangen. In diesem Brief steht, was wir zu jedem Punkt entschieden haben und warum.`,
  summary: { caption: "Unsere Entscheidungen", right: "Ihr Antrag", decision: "Entscheidung" },
  outcomes: {
    granted: "stattgegeben",
    "partly-granted": "teilweise stattgegeben",
    refused: "abgelehnt",
    none: "keine Daten vorhanden",
  },
  decisions: {
    granted: "Wir geben Ihrem Antrag statt.",
    "partly-granted":
      "Wir geben Ihrem Antrag teilweise statt. Wo wir das nicht tun und warum, erklären wir unten.",
    refused: "Wir können Ihrem Antrag nicht stattgeben. Die Gründe erklären wir unten.",
    none: "Wir haben in unseren Systemen gesucht und keine Daten über Sie gefunden, auf die sich dieser Antrag beziehen kann.",
  },
  refusalLaw: (cite) =>
    `Wenn wir nicht alles tun, was Sie beantragt haben, müssen wir Ihnen sagen, warum und an wen Sie sich wenden können (${cite("12(4)")}).`,
  done: {
    access: (cite) => [
      `Sie erhalten eine Kopie Ihrer personenbezogenen Daten mit den Informationen, die dazugehören: Zwecke, Arten der Daten, Empfänger, Speicherdauer, Herkunft und Ihre Rechte (${cite("15")}).`,
    ],
    rectification: () => ["Wir haben die Daten berichtigt oder vervollständigt."],
    erasure: () => ["Wir haben die Daten gelöscht."],
    restriction: (cite) => [
      `Wir haben die Verwendung der Daten eingeschränkt. Wir speichern sie weiter. Im Übrigen verwenden wir sie nur mit Ihrer Einwilligung, für Rechtsansprüche, zum Schutz der Rechte einer anderen Person oder aus Gründen eines wichtigen öffentlichen Interesses (${cite("18(2)")}).`,
      `Bevor die Einschränkung aufgehoben wird, unterrichten wir Sie (${cite("18(3)")}).`,
    ],
    portability: (cite) => [
      `Sie erhalten die Daten, die Sie bereitgestellt haben, in einem strukturierten, gängigen und maschinenlesbaren Format. Sie können sie an eine andere Stelle weitergeben (${cite("20(1)")}).`,
      `Ihre Daten werden dadurch bei uns nicht gelöscht. Wenn Sie auch das möchten, beantragen Sie es bitte (${cite("20(3)")}).`,
    ],
    objection: () => ["Wir haben die Verwendung Ihrer Daten beendet, der Sie widersprochen haben."],
    "consent-withdrawal": (cite) => [
      "Wir haben jede Verwendung Ihrer Daten beendet, die auf der widerrufenen Einwilligung beruhte.",
      `Der Widerruf einer Einwilligung muss so einfach sein wie ihre Erteilung. Er wirkt für die Zukunft: Was vorher geschah, bleibt rechtmäßig (${cite("7(3)")}).`,
      `Daten, die wir nur wegen dieser Einwilligung hatten, werden gelöscht, wenn Sie es verlangen (${cite("17(1)(b)")}).`,
    ],
    "human-review": (cite) => [
      `Ein Mensch hat die Entscheidung überprüft: jemand, der sie ändern darf und der alle Tatsachen und Ihren Standpunkt berücksichtigt hat (${cite("22(3)")}).`,
      `Sie haben das Recht auf eine Erläuterung des Verfahrens und der Grundsätze, die tatsächlich auf Ihre Daten angewandt wurden (${cite("15(1)(h)")}).`,
    ],
    "post-mortem": (cite) => [
      `Wir sind auf Ihren Antrag zu personenbezogenen Daten nach dem Tod tätig geworden (${cite("FR-78-17:85")}).`,
    ],
  },
  marketing: (cite) => [
    `Wir verwenden Ihre Daten nicht mehr für Direktwerbung und auch nicht für Profiling, das ihr dient. Dieses Recht gilt ohne Ausnahme (${cite("21(3)")}).`,
    "Damit niemand Sie versehentlich wieder anspricht, bewahren wir die wenigen Angaben, die das erfordert, in einer Sperrliste auf. Wir verwenden sie für nichts anderes.",
  ],
  postMortem: {
    registered: (cite) => [
      `Wir haben Ihre Verfügung über Ihre personenbezogenen Daten nach Ihrem Tod registriert (${cite("FR-78-17:85")}).`,
      "Sie können sie jederzeit ändern oder widerrufen. Nach Ihrem Tod kann die Person, die Sie darin benannt haben, verlangen, dass wir sie ausführen. Haben Sie niemanden benannt oder ist diese Person gestorben, können das Ihre Erben.",
    ],
    executed: (cite) => [
      `Wir haben den Antrag zu den Daten der verstorbenen Person ausgeführt (${cite("FR-78-17:85")}).`,
    ],
  },
  except: "Das gilt nicht für den Teil, dem wir nicht stattgeben.",
  backups:
    "Kopien der Daten können in unseren Sicherungen bleiben, bis diese überschrieben werden. Wir verwenden sie nicht. Muss eine Sicherung zurückgespielt werden, löschen wir die Daten erneut.",
  madePublic: (cite) =>
    `Soweit wir die Daten öffentlich gemacht hatten, treffen wir angemessene Maßnahmen, um anderen, die sie verwenden, mitzuteilen, dass Sie die Löschung von Links und Kopien verlangen (${cite("17(2)")}).`,
  bundle:
    "Die Daten liegen für Sie auf der Seite Ihres Antrags bereit, als signiertes ZIP-Archiv. Beginnen Sie mit der Datei index.html: Sie erklärt alles Weitere und braucht keine Internetverbindung. Mit der Signatur kann jeder prüfen, dass nichts verändert wurde.",
  bundleEnclosed:
    "Die Daten liegen diesem Brief bei, als signiertes ZIP-Archiv. Beginnen Sie mit der Datei index.html: Sie erklärt alles Weitere und braucht keine Internetverbindung. Mit der Signatur kann jeder prüfen, dass nichts verändert wurde.",
  bundleLink: "Zum Archiv",
  categories: {
    caption: "Entscheidung nach Art der Daten",
    system: "Wo die Daten sind",
    category: "Art der Daten",
    decision: "Entscheidung",
  },
  concerns: (categories) => `Das betrifft: ${categories}.`,
  legalBasis: (citations) => `Rechtsgrundlage: ${citations}.`,
  reasons: "Unsere Gründe in Ihrem Fall:",
  until: (date) =>
    `Dieser Grund entfällt am ${date}. Ab diesem Tag steht er Ihrem Antrag nicht mehr entgegen.`,
  untilErased: (date) =>
    `Dieser Grund entfällt am ${date}. Gibt es dann keinen anderen gesetzlichen Grund, werden die Daten gelöscht.`,
  undone: {
    heading: "Was wir nicht tun konnten",
    intro:
      "An diesen Stellen konnten wir nicht suchen oder nicht ausführen, was entschieden wurde. Das sind die Gründe:",
    caption: "Stellen, an denen etwas nicht getan wurde",
    system: "Stelle",
    reason: "Grund",
  },
  openItems: {
    heading: "Informationen, die wir nicht geben können",
    intro: "Ein Teil der Informationen, die zu einer Auskunft gehören, fehlt. Das sind die Gründe:",
    caption: "Fehlende Informationen",
    item: "Information",
    reason: "Grund",
  },
  items: {
    purposes: "Zwecke",
    categories: "Arten der Daten",
    recipients: "Empfänger",
    storage: "Speicherdauer",
    rights: "Ihre Rechte",
    complaint: "Wo Sie sich beschweren können",
    source: "Herkunft der Daten",
    "automated-decisions": "Automatisierte Entscheidungen",
    transfers: "Übermittlung in andere Länder",
    copy: "Kopie der Daten",
  },
};

export const germanRecipients: RecipientsText = {
  heading: "Wer unterrichtet wurde",
  law: (cite) =>
    `Wir müssen allen, denen wir die Daten offengelegt haben, die Berichtigung, Löschung oder Einschränkung mitteilen, es sei denn, das ist unmöglich oder mit einem unverhältnismäßigen Aufwand verbunden (${cite("19")}).`,
  asked: (cite) =>
    `Sie haben uns gefragt, wer die Daten erhalten hat, die berichtigt oder gelöscht wurden oder deren Verwendung eingeschränkt wurde. Das sind die Empfänger (${cite("19")}).`,
  ask: (cite) => `Wenn Sie es verlangen, sagen wir Ihnen, wer die Daten erhalten hat (${cite("19")}).`,
  nobody: "Wir haben diese Daten niemandem offengelegt.",
  table: {
    caption: "Empfänger der Daten",
    recipient: "Empfänger",
    status: "Unterrichtet?",
    note: "Anmerkung",
  },
  statuses: {
    told: "unterrichtet",
    impossible: "nicht möglich",
    disproportionate: "unverhältnismäßiger Aufwand",
    pending: "noch nicht",
  },
  toldOn: (date) => `unterrichtet am ${date}`,
  pending:
    "Die anderen werden noch unterrichtet. Auf der Seite Ihres Antrags sehen Sie, wann das geschehen ist.",
};

export const germanClosing: ClosingText = {
  answered: [
    "Wir haben alle Teile Ihres Antrags beantwortet und schließen ihn ab.",
    "Sie können jederzeit einen neuen Antrag stellen.",
  ],
  withdrawn: [
    "Sie haben Ihren Antrag zurückgezogen. Wir unternehmen nichts weiter und schließen ihn ab.",
    "Ihre Rechte bleiben davon unberührt. Sie können jederzeit einen neuen Antrag stellen.",
  ],
  lapsed: (cite) => [
    "Wir haben Sie gebeten zu bestätigen, dass der Antrag von Ihnen kommt. Was wir erhalten haben, genügt nicht, um dessen sicher zu sein. Deshalb können wir auf Ihren Antrag nicht tätig werden und schließen ihn ab.",
    `Bei begründeten Zweifeln darf eine Stelle Angaben verlangen, die bestätigen, wer den Antrag stellt (${cite("12(6)")}). Sie muss nicht tätig werden, wenn sie nachweist, dass sie die Person nicht identifizieren kann (${cite("11(2)")}, ${cite("12(2)")}).`,
    "Ihre Rechte bleiben davon unberührt. Sie können jederzeit einen neuen Antrag stellen, mit den fehlenden Angaben.",
  ],
  merged: (reference) => [
    `Sie haben uns denselben Antrag mehrmals geschickt. Wir beantworten ihn unter dem Aktenzeichen ${reference} und schließen diesen ab.`,
    `Es gilt die Frist des Antrags ${reference}. Sie verlieren dadurch nichts.`,
  ],
};
