import type { portalForm as english } from "@/lib/i18n/messages/en/portal-form";

export const portalForm: typeof english = {
  form: {
    title: "Ihr Antrag",
    heading: "Ihr Antrag an {name}",
    rights: "Was beantragen Sie?",
    rightsHint: "Wählen Sie alles, was zutrifft. Jeder Punkt erhält eine eigene Antwort.",
    optional: "(freiwillig)",
    privacy: "Was mit Ihren Eingaben geschieht",
    privacyWho: "{name} ist dafür verantwortlich (der Verantwortliche).",
    privacyWhy:
      "Ihre Eingaben werden verwendet, um Ihren Antrag zu beantworten, wie das Gesetz es verlangt (Art. 6 Abs. 1 Buchst. c und Art. 12 bis 22 DSGVO).",
    privacyDraft:
      "Bis Sie es senden, wird Ihr Formular einen Tag lang verschlüsselt aufbewahrt, damit nichts verloren geht. Danach wird es gelöscht.",
    privacyKept:
      "Nach dem Senden werden Ihre Angaben verschlüsselt aufbewahrt und nur von denen gesehen, die bei {name} an Anträgen arbeiten, und zwar so lange, wie es nötig ist, um zu antworten und die Antwort nachzuweisen.",
    privacyRights:
      "Sie haben daran dieselben Rechte wie an allen anderen Daten und können sich bei der Behörde beschweren, die auf der ersten Seite genannt ist.",
    button: "Weiter",
    sending: "Einen Moment …",
    stale:
      "Es gab nichts zu senden. Entweder haben Sie dieses Formular schon gesendet, oder es wurde nach einem Tag gelöscht. Wenn Sie es gesendet haben, ging ein Code an Ihre E-Mail-Adresse.",
  },
  client: {
    heading: "Für wen die Daten verarbeitet werden",
    question: "Geht es um Daten, die {name} für eine andere Organisation verarbeitet?",
    hint: "Wenn Sie es nicht wissen, wählen Sie „Nein“. {name} klärt es dann.",
    who: "Wer antwortet",
    own: "Nein, es geht darum, was {name} selbst mit Daten macht",
    known: "Ja, für {client}",
    other: "Ja, für eine andere Organisation",
    name: "Name dieser Organisation",
    nameHint: "Zum Beispiel Ihr Arbeitgeber oder die Website oder App, um die es geht.",
  },
  requester: {
    heading: "Wer den Antrag stellt",
    question: "Wessen Daten sind es?",
    role: {
      self: "Meine eigenen",
      parent: "Die meines Kindes",
      guardian: "Die einer volljährigen Person, für die ich zur Betreuung bestellt bin",
      agent: "Die einer Person, die mir eine Vollmacht gegeben hat",
      heir: "Die einer verstorbenen Person, die ich beerbe",
      "designated-person": "Die einer verstorbenen Person, die mich in ihren Verfügungen benannt hat",
    },
    roleHint: {
      self: "Es geht um Ihre eigenen Daten.",
      parent:
        "Sie haben die elterliche Sorge. Ein Kind, das alt genug ist, kann den Antrag auch allein stellen.",
      guardian: "Ein Gericht oder eine Vorsorgevollmacht hat Sie damit betraut.",
      agent: "Zum Beispiel als Anwältin oder Anwalt, als Verein oder als angehörige Person.",
      heir: "Um den Nachlass zu regeln oder Konten schließen zu lassen (Art. 85 des französischen Gesetzes Nr. 78-17).",
      "designated-person":
        "Die Person hat Sie benannt, um ihre Verfügungen auszuführen (Art. 85 des französischen Gesetzes Nr. 78-17).",
    },
    proofs: "Sie müssen nachweisen:",
    proof: {
      "own-identity": "wer Sie sind. {name} sagt Ihnen, wie, nachdem Sie den Antrag gesendet haben.",
      "parental-authority":
        "dass Sie die elterliche Sorge haben: das Familienbuch, die Geburtsurkunde des Kindes oder ein Gerichtsbeschluss.",
      guardianship:
        "dass Sie zur Betreuung bestellt sind: der Gerichtsbeschluss oder die registrierte Vorsorgevollmacht.",
      mandate:
        "dass Sie bevollmächtigt sind: ein Brief, den die Person unterschrieben hat, der Sie beide nennt und sagt, was Sie beantragen dürfen.",
      "subject-identity": "wer die Person ist, die Ihnen die Vollmacht gegeben hat. {name} sagt Ihnen, wie.",
      heirship: "dass Sie die Person beerben: der Erbschein oder das Familienbuch.",
      "death-certificate": "dass die Person verstorben ist: die Sterbeurkunde.",
      directive:
        "dass Sie benannt sind: die Verfügungen, in denen das steht, oder der Ort, an dem sie registriert sind.",
    },
    proofsLater:
      "Dokumente können Sie auf einer späteren Seite anhängen. Senden Sie mit diesem Formular keinen Ausweis.",
    other: "Über Sie",
    otherText:
      "Auf den nächsten Seiten ist mit dem Namen die Person gemeint, um deren Daten es geht. Die E-Mail-Adresse ist Ihre: Der Code und die Neuigkeiten zum Antrag gehen an Sie.",
    name: "Ihr vollständiger Name",
    mandate: "Was berechtigt Sie zu handeln?",
    mandateHint:
      "Mit Ihren eigenen Worten. Zum Beispiel: Ich bin ihre Mutter; oder: Betreuung nach Beschluss des Gerichts in Lyon vom 3. Mai 2024.",
    claimedEmail: "E-Mail-Adresse der Person, um deren Daten es geht",
    claimedEmailHint: "Hilft {name}, die Daten zu finden. Wir senden nichts dorthin.",
  },
  you: {
    self: {
      heading: "Wer Sie sind",
      hint: "{name} verwendet das, um Ihre Daten zu finden und Ihnen zu schreiben, und für nichts anderes.",
      name: "Vollständiger Name",
      nameHint: "So, wie {name} Sie kennt.",
      email: "E-Mail-Adresse",
      emailHint:
        "Wir senden Ihnen einen Code, wenn Sie den Antrag gesendet haben, und später Neuigkeiten dazu. Verwenden Sie wenn möglich die Adresse, die {name} kennt.",
      country: "In welchem Land leben Sie?",
      countryHint: "Nur nötig, um in der Antwort die Datenschutzbehörde Ihres Landes zu nennen.",
    },
    other: {
      heading: "Um wen es geht",
      hint: "{name} verwendet das, um die Daten zu finden und Ihnen zu schreiben, und für nichts anderes.",
      name: "Vollständiger Name der Person, um deren Daten es geht",
      nameHint: "So, wie {name} diese Person kennt.",
      email: "Ihre eigene E-Mail-Adresse",
      emailHint:
        "Ihre, nicht die der Person. Wir senden Ihnen einen Code, wenn Sie den Antrag gesendet haben, und später Neuigkeiten dazu.",
      country: "In welchem Land lebt die Person?",
      countryHint:
        "Nur nötig, um in der Antwort die Datenschutzbehörde dieses Landes zu nennen. Bei einer verstorbenen Person: wo sie lebte.",
    },
    identifiersOther: "Was folgt, betrifft die Person und nicht Sie.",
    countryNone: "Das möchte ich nicht sagen",
  },
  reply: {
    heading: "Wie Sie die Antwort möchten",
    language: "In welcher Sprache?",
    way: "Auf welchem Weg?",
    ways: { online: "Auf dieser Website", email: "Per E-Mail", post: "Per Post" },
    wayHint: {
      online:
        "Sie lesen den Brief auf der Seite Ihres Antrags, nach einem Code. Sie erhalten eine E-Mail, wenn er dort ist.",
      email: "Der Brief kommt an {email}. Wählen Sie das, wenn niemand sonst Ihre E-Mails liest.",
      emailUnknown:
        "Der Brief kommt an Ihre E-Mail-Adresse. Wählen Sie das, wenn niemand sonst Ihre E-Mails liest.",
      post: "Der Brief wird gedruckt und an die Adresse gesendet, die Sie hier angeben.",
    },
    address: "Postanschrift",
    addressHint: "Mit dem Namen, der am Briefkasten steht, und dem Land, wenn es im Ausland ist.",
  },
};
