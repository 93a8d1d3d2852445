import type { portalStart as english } from "@/lib/i18n/messages/en/portal-start";

export const portalStart: typeof english = {
  start: {
    title: "Ihre personenbezogenen Daten bei {name}",
    lead: "Fragen Sie {name}, welche Daten dort über Sie vorliegen, und nutzen Sie Ihre Rechte an diesen Daten. Sie brauchen kein Konto, und für eine Kopie müssen Sie keinen Grund nennen.",
    button: "Beginnen",
    rights: "Was Sie beantragen können",
    need: "Was Sie brauchen",
    needName: "Ihren Namen.",
    needEmail:
      "Eine E-Mail-Adresse, deren Nachrichten Sie jetzt lesen können. Wir senden einen Code dorthin und später Neuigkeiten zu Ihrem Antrag.",
    needIdentifier: "{label}.",
    needIdentifierOptional: "{label}, falls vorhanden.",
    needNoId:
      "Keinen Ausweis. {name} darf nur dann mehr verlangen, wenn es begründete Zweifel gibt, wer Sie sind (Art. 12 Abs. 6 DSGVO).",
    proof: "Wie Sie zeigen, wer Sie sind",
    proofEmail: "Für die meisten Anträge genügt der Code, den wir an Ihre E-Mail-Adresse senden.",
    proofMore: "Für diese Anträge braucht {name} einen weiteren Nachweis:",
    proofWays:
      "Nachdem Sie den Antrag gesendet haben, wählen Sie einen dieser Wege. Der erste braucht die wenigsten Daten:",
    proofOther: "Für alles andere genügt der Code, den wir an Ihre E-Mail-Adresse senden.",
    way: {
      "email-code": "Der Code, den wir an Ihre E-Mail-Adresse senden.",
      account: "Anmeldung mit Ihrem Konto: {label}.",
      matching: "Fragen zu dem beantworten, was {name} schon hat: {questions}.",
      document: "Eine Kopie eines Dokuments.",
      "postal-code": "Ein Code in einem Brief an die Postanschrift, die {name} kennt.",
      "in-person": "Vor Ort ein Dokument vorzeigen. Es wird keine Kopie gemacht.",
    },
    others: "Wenn Sie für jemand anderen fragen",
    othersText:
      "Das können Sie, wenn Sie für diese Person handeln dürfen. Im Formular steht, was Sie vorlegen müssen. Sie können den Antrag stellen als:",
    as: {
      parent: "Elternteil, für Ihr Kind",
      guardian: "zur Betreuung bestellte Person, für eine volljährige Person",
      agent: "bevollmächtigte Person, zum Beispiel als Anwältin oder als Angehöriger",
      heir: "Erbin oder Erbe, für eine verstorbene Person",
      "designated-person": "Person, die in den Verfügungen einer verstorbenen Person benannt ist",
    },
    clients: "Daten, die {name} für andere Organisationen verarbeitet",
    clientsText: "Das Formular fragt, ob es in Ihrem Antrag um solche Daten geht.",
    time: "Wie lange es dauert",
    timeText:
      "{name} muss unverzüglich antworten, spätestens einen Monat nach Eingang Ihres Antrags (Art. 12 Abs. 3 DSGVO). Den genauen Tag sehen Sie, sobald Sie den Antrag gesendet haben.",
    timeExtension:
      "Ist der Antrag komplex, darf {name} sich bis zu zwei Monate mehr Zeit nehmen. Das muss Ihnen dann innerhalb des ersten Monats mit den Gründen mitgeteilt werden.",
    cost: "Was es kostet",
    costText: "Nichts (Art. 12 Abs. 5 DSGVO).",
    other: "Andere Wege, einen Antrag zu stellen",
    otherText: "Ein Antrag gilt in jeder Form. Sie können {name} auch so erreichen:",
    channel: {
      portal: "Diese Website",
      email: "E-Mail",
      post: "Post",
      phone: "Telefon",
      form: "Online-Formular",
      "social-network": "Soziales Netzwerk",
      "in-person": "Vor Ort",
      employer: "Ihr Arbeitgeber",
    },
    complaint: "Wenn Sie mit der Antwort nicht einverstanden sind",
    complaintText:
      "Sie können sich unentgeltlich bei der Aufsichtsbehörde beschweren und vor Gericht gehen. Zuständig für {name} ist:",
    complaintOther: "Sie können sich auch an die Behörde des Landes wenden, in dem Sie wohnen oder arbeiten.",
    complaintLink: "Beschwerde einreichen",
  },
  rightText: {
    access:
      "Eine Kopie von allem, was über Sie vorliegt, und warum, wie lange und wer es erhält ({article}).",
    rectification: "Unrichtige Daten werden berichtigt, unvollständige vervollständigt ({article}).",
    erasure: "Daten werden gelöscht, wenn es keinen Grund mehr gibt, sie zu behalten ({article}).",
    restriction:
      "Daten werden aufbewahrt, aber nicht verwendet, zum Beispiel solange ein Fehler geprüft wird ({article}).",
    portability:
      "Die Daten, die Sie bereitgestellt haben, in Dateien, die ein anderer Dienst lesen kann ({article}).",
    objection:
      "Eine Verwendung endet: bei Werbung immer, sonst aus Gründen Ihrer besonderen Situation ({article}).",
    "consent-withdrawal": "Worin Sie einmal eingewilligt haben, endet, und zwar ab jetzt ({article}).",
    "human-review":
      "Ein Mensch prüft eine Entscheidung, die eine Maschine über Sie getroffen hat ({article}).",
    "post-mortem":
      "Sie bestimmen, was nach Ihrem Tod mit Ihren Daten geschieht und wer dafür sorgt ({article}).",
  },
};
