import type { portalQuestions as english } from "@/lib/i18n/messages/en/portal-questions";

export const portalQuestions: typeof english = {
  about: {
    open: "Sie müssen diese Fragen nicht beantworten. Wenn etwas fehlt, fragt {name} nach.",
    question: {
      access: "Kommt es Ihnen auf etwas besonders an?",
      rectification: "Was ist falsch, oder was fehlt?",
      erasure: "Welcher Teil, und warum?",
      restriction: "Welche Verwendung soll vorerst ruhen, und seit wann ist sie ein Problem?",
      portability: "Welche Daten möchten Sie mitnehmen?",
      objection: "Warum widersprechen Sie?",
      "consent-withdrawal": "Möchten Sie etwas hinzufügen?",
      "human-review": "Was wurde entschieden, und wann?",
      "post-mortem": "Was bestimmen Sie?",
    },
    hint: {
      access: "Zum Beispiel ein Zeitraum oder ein Dienst. Lassen Sie das Feld leer, um alles zu erhalten.",
      rectification:
        "{name} muss wissen, was zu berichtigen ist. Bleibt das Feld leer, müssen Sie erst danach gefragt werden.",
      erasure:
        "Sagen Sie, welcher Teil, wenn Sie nicht alles meinen. Einen Grund müssen Sie nicht nennen; er kann helfen, zum Beispiel dass Sie Ihr Konto geschlossen haben.",
      restriction:
        "Zum Beispiel: Verwenden Sie meine alte Adresse nicht, solange Sie sie prüfen, ich habe im Mai gemeldet, dass sie falsch ist.",
      portability: "Lassen Sie das Feld leer, um alle Daten zu erhalten, die Sie bereitgestellt haben.",
      objection:
        "Bei Werbung ist kein Grund nötig: Lassen Sie das Feld leer. Bei jeder anderen Verwendung sagen Sie, was in Ihrer Situation dagegen spricht. Sie können hier auch eine Verwendung nennen, die nicht in der Liste steht.",
      "consent-withdrawal":
        "Sie brauchen keinen Grund. Sie können hier auch eine Einwilligung nennen, die nicht in der Liste steht, zum Beispiel für die Verwendung eines Fotos. Was vorher geschah, bleibt rechtmäßig.",
      "human-review":
        "Soweit Sie es wissen. Eine Kopie der Entscheidung hilft: Sie können sie auf einer späteren Seite anhängen.",
      "post-mortem": "Was nach Ihrem Tod aufbewahrt, gelöscht oder weitergegeben werden soll.",
    },
  },
  answer: {
    access: {},
    rectification: {
      correction: {
        label: "Wie soll es lauten?",
        hint: "Wenn Sie etwas haben, das es zeigt, können Sie es auf einer späteren Seite anhängen.",
      },
    },
    erasure: {
      scope: {
        label: "Was soll gelöscht werden?",
        everything: "Alles über mich",
        account: "Mein Konto und was dazugehört",
        part: "Nur ein Teil",
      },
    },
    restriction: {
      ground: {
        label: "Warum soll die Verwendung vorerst ruhen?",
        hint: "Das Gesetz kennt vier Fälle.",
        accuracy: "Die Daten sind falsch, und das muss erst geprüft werden",
        unlawful:
          "Die Daten werden unrechtmäßig verwendet, aber ich möchte, dass sie aufbewahrt und nicht gelöscht werden",
        claims:
          "Die Organisation braucht die Daten nicht mehr, aber ich brauche sie für einen Rechtsanspruch oder einen Streit",
        objection:
          "Ich habe der Verwendung widersprochen, und es steht noch nicht fest, wessen Gründe überwiegen",
        none: "Nichts davon, oder ich weiß es nicht",
      },
    },
    portability: {
      to: {
        label: "Wer soll die Dateien erhalten?",
        hint: "Sie können direkt an eine andere Organisation gehen, wenn das technisch machbar ist.",
        me: "Ich selbst",
        controller: "Eine andere Organisation, direkt",
      },
      recipient: { label: "Name dieser Organisation" },
      contact: {
        label: "Wie ist diese Organisation zu erreichen?",
        hint: "Zum Beispiel ihre E-Mail-Adresse oder jemand dort, der davon weiß.",
      },
    },
    objection: {
      processing: {
        label: "Welcher Verwendung widersprechen Sie?",
        hint: "Wählen Sie alles, was zutrifft.",
      },
    },
    "consent-withdrawal": {
      processing: {
        label: "Welche Einwilligung widerrufen Sie?",
        hint: "Wählen Sie alles, was zutrifft. Wählen Sie nichts, um jede Einwilligung zu widerrufen.",
      },
    },
    "human-review": {
      decision: { label: "Welche Entscheidung meinen Sie?", none: "Eine andere, oder ich weiß es nicht" },
      view: {
        label: "Was halten Sie von der Entscheidung?",
        hint: "Ihr eigener Standpunkt und was Ihrer Meinung nach falsch ist. Wer die Entscheidung überprüft, muss das berücksichtigen.",
      },
    },
    "post-mortem": {
      act: {
        label: "Was möchten Sie tun?",
        register: "Verfügungen treffen",
        change: "Verfügungen ändern, die ich getroffen habe",
        revoke: "Verfügungen widerrufen, die ich getroffen habe",
      },
      person: {
        label: "Wer darf dafür sorgen?",
        hint: "Der Name der Person, die Sie damit betrauen. Wenn Sie niemanden nennen, sind es Ihre Erben.",
      },
      contact: {
        label: "Wie ist diese Person zu erreichen?",
        hint: "Zum Beispiel eine E-Mail-Adresse oder eine Telefonnummer.",
      },
    },
  },
};
