import type { portalProve as english } from "@/lib/i18n/messages/en/portal-prove";

export const portalProve: typeof english = {
  prove: {
    account: {
      text: "Sie melden sich auf der Seite von {name} an, mit:",
      kept: "Ihr Passwort bleibt dort. Bei Ihrem Antrag wird nur aufbewahrt, welches Konto es ist; Sie müssen sich auch dann anmelden, wenn Sie schon angemeldet sind.",
      button: "Zur Anmeldeseite",
      done: "Vielen Dank. Sie haben gezeigt, dass das Konto Ihnen gehört.",
      cancelled:
        "Sie haben sich nicht angemeldet. Es wurde nichts aufbewahrt. Versuchen Sie es erneut, oder wählen Sie einen anderen Weg.",
      expired:
        "Die Anmeldung hat zu lange gedauert oder begann in einem anderen Fenster. Beginnen Sie sie neu.",
      unreachable:
        "Die Anmeldung funktioniert im Moment nicht. Versuchen Sie es später erneut, oder wählen Sie einen anderen Weg.",
      unproven:
        "Sie haben sich angemeldet, aber dieses Konto zeigt nicht, wer Sie sind. Wählen Sie einen anderen Weg.",
    },
    matching: {
      text: "Beantworten Sie aus dem Gedächtnis Fragen zu dem, was {name} schon über Sie hat. Es wird nichts Neues gespeichert: Die Antworten werden verglichen und dann gelöscht.",
      rule: "Beantworten Sie so viele Fragen, wie Sie können. Nicht jede Antwort muss richtig sein. Sie erfahren nicht, welche falsch war.",
      left: "{count, plural, one {Sie haben noch einen Versuch.} other {Sie haben noch {count} Versuche.}}",
      send: "Meine Antworten senden",
      sending: "Wird gesendet …",
      required: "Beantworten Sie mehr Fragen",
      tooLong: "Kürzen Sie die Antworten: Jede darf höchstens 200 Zeichen haben",
      done: "Vielen Dank. Wir vergleichen; das Ergebnis sehen Sie hier.",
      comparing: "Ihre Antworten werden verglichen. Laden Sie diese Seite in einer Minute neu.",
      failed: "Mit Ihren Angaben ließ sich nicht bestätigen, wer Sie sind.",
      notCompared:
        "Ihre Antworten ließen sich nicht vergleichen, weil ein System nicht geantwortet hat. Sie wurden gelöscht, und der Versuch zählt nicht.",
      exhausted:
        "Es sind keine Versuche mehr übrig. Wählen Sie einen anderen Weg, oder schreiben Sie an {name}.",
    },
  },
};
