import type { portalTrack as english } from "@/lib/i18n/messages/en/portal-track";

export const portalTrack: typeof english = {
  track: {
    title: "Einen Antrag verfolgen",
    lead: "Geben Sie das Aktenzeichen Ihres Antrags ein und die E-Mail-Adresse, die Sie angegeben haben. Wir senden Ihnen einen Code, der die Seite des Antrags öffnet.",
    reference: "Aktenzeichen",
    referenceHint: "Es sieht aus wie HAB-7K3M-9QXD und steht in den E-Mails zu Ihrem Antrag.",
    email: "E-Mail-Adresse",
    emailHint: "Die Adresse, die Sie beim Antrag angegeben haben.",
    button: "Weiter",
    lost: "Sie haben kein Aktenzeichen? Suchen Sie in Ihren E-Mails nach „HAB-“, oder schreiben Sie an die Organisation.",
    open: "In diesem Browser ist ein Antrag geöffnet.",
    openLink: "Zu seiner Seite",
    left: "Sie haben die Seite Ihres Antrags verlassen. Auf diesem Gerät bleibt nichts davon zurück.",
    ended:
      "Zu Ihrer Sicherheit schließt sich diese Seite nach einiger Zeit. Geben Sie Ihr Aktenzeichen erneut ein, um fortzufahren.",
    linkUsed:
      "Dieser Link funktioniert nicht mehr: Er gilt einmal, und eine Stunde lang. Geben Sie unten Ihr Aktenzeichen ein, dann senden wir Ihnen einen neuen Code.",
  },
  code: {
    title: "Geben Sie Ihren Code ein",
    sentIfMatching:
      "Wenn Aktenzeichen und Adresse zusammengehören, ist eine E-Mail mit einem sechsstelligen Code zu Ihnen unterwegs. Meist kommt sie innerhalb einer Minute an.",
    field: "Code",
    hint: "Sechs Ziffern, aus der neuesten E-Mail.",
    button: "Bestätigen",
    sending: "Wird geprüft …",
    noMail: "Keine E-Mail?",
    noMailText: "Sehen Sie im Spam-Ordner nach. E-Mails können ein paar Minuten brauchen.",
    resend: "Neuen Code senden",
    resending: "Wird gesendet …",
    resent: "Wir haben einen neuen Code gesendet. Ältere Codes gelten nicht mehr.",
    resentIfMatching:
      "Wenn Aktenzeichen und Adresse zusammengehören, ist ein neuer Code unterwegs, es sei denn, vor weniger als einer Minute wurde einer gesendet.",
    again: "Aktenzeichen erneut eingeben",
    wrong: "Das ist nicht der Code. Geben Sie die sechs Ziffern aus der neuesten E-Mail ein",
    expired: "Dieser Code ist abgelaufen. Lassen Sie einen neuen Code senden",
    exhausted: "Es gab zu viele Versuche. Lassen Sie einen neuen Code senden",
    tooSoon:
      "Vor weniger als einer Minute wurde ein Code gesendet. Verwenden Sie diesen, oder warten Sie eine Minute",
  },
  sent: {
    title: "Antrag gesendet",
    reference: "Ihr Aktenzeichen",
    due: "{name} muss spätestens am {date} antworten",
    copy: "Aktenzeichen kopieren",
    copied: "Kopiert",
    keep: "Notieren Sie das Aktenzeichen, oder drucken Sie diese Seite. Sie brauchen es, um den Antrag zu verfolgen.",
    confirm: "Bestätigen Sie Ihre E-Mail-Adresse",
    confirmText:
      "Wir haben einen sechsstelligen Code an {email} gesendet. Geben Sie ihn ein, damit {name} weiß, dass der Antrag von Ihnen kommt. Die gesetzliche Frist läuft bereits.",
    confirmed: "Ihre E-Mail-Adresse ist bestätigt",
    confirmedText:
      "Der Antrag ist auf dem Weg. Um seine Seite in diesem Browser zu öffnen, geben Sie einen neuen Code aus Ihrer E-Mail ein.",
    correct: {
      open: "Ist die Adresse falsch?",
      field: "Ihre E-Mail-Adresse",
      hint: "Der Code geht an diese Adresse. Der Code, der an die andere ging, gilt nicht mehr.",
      button: "Code dorthin senden",
      sending: "Wird gesendet …",
      done: "Wir haben einen Code an die berichtigte Adresse gesendet.",
    },
    next: "Wie es weitergeht",
    nextConfirm: "Sie bestätigen Ihre Adresse",
    nextConfirmText: "Mit dem Code oder mit dem Link in derselben E-Mail.",
    asked: "Sie haben beantragt",
    nextCollect: "{name} geht dem Antrag nach",
    nextCollectText:
      "Jedes System, in dem Daten über Sie sein können, wird durchsucht. Dann fällt zu jedem Punkt, den Sie beantragt haben, eine Entscheidung.",
    nextAnswer: "Sie erhalten die Antwort spätestens am {date}",
    nextAnswerText:
      "Wir senden Ihnen eine E-Mail. Die Antwort lesen Sie auf der Seite des Antrags, nach einem neuen Code.",
  },
  download: {
    title: "Ihre Antwort",
    none: "Der Brief oben ist die ganze Antwort: Es gibt keine Datei zum Herunterladen.",
    archives: "Ihre Daten zum Herunterladen",
    purpose: {
      access: "Zum Lesen: alles, was über Sie vorliegt, mit Erklärungen. Öffnen Sie zuerst index.html.",
      portability:
        "Zum Mitnehmen: die Daten, die Sie bereitgestellt haben, in Dateien, die ein anderer Dienst lesen kann.",
      other: "Die Antwort zu diesem Recht, mit den Gründen.",
    },
    facts: "ZIP-Archiv, {size}, erstellt am {date}",
    button: "Herunterladen",
    buttonAbout: "({right})",
    confirmTitle: "Bestätigen Sie noch einmal, dass Sie es sind",
    confirmText:
      "Das Archiv enthält Ihre personenbezogenen Daten. Vor einem Download senden wir einen neuen Code an {email}.",
    confirmButton: "Code an mich senden",
    codeText:
      "Wir haben einen sechsstelligen Code an {email} gesendet. Geben Sie ihn ein, um die Downloads anzuzeigen.",
    check: "Wie Sie prüfen, ob ein Archiv echt ist",
    checkText:
      "Jedes Archiv ist von {name} signiert. Jeder kann das prüfen, ohne Internet und ohne Konto: Wer es von Ihnen erhält, sieht, dass nichts verändert wurde.",
    checkOpen: "Öffnen Sie das Archiv. Die Seite index.html erklärt, was es enthält.",
    checkKeys: "Die Signatur steht in signature.jws. Die öffentlichen Schlüssel finden Sie unter {url}.",
    checkCommand: "Mit Habeas: habeas bundle verify archive.zip --jwks {url}",
    unzip:
      "Wenn Ihr Gerät ZIP-Archive nicht von selbst öffnet, wählen Sie im Menü der Datei „Entpacken“ oder „Extrahieren“.",
  },
  confirm: {
    title: "Bestätigen Sie Ihre E-Mail-Adresse",
    text: "Mit dieser Schaltfläche bestätigen Sie, dass der Antrag von Ihnen kommt. Danach öffnet sich die Seite Ihres Antrags.",
    button: "Meine Adresse bestätigen",
    sending: "Einen Moment …",
    why: "Warum eine Schaltfläche? Manche E-Mail-Programme öffnen Links von selbst. So können nur Sie bestätigen.",
  },
};
