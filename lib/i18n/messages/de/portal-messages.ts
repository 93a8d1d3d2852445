import type { portalMessages as english } from "@/lib/i18n/messages/en/portal-messages";

export const portalMessages: typeof english = {
  messages: {
    title: "Nachrichten",
    none: "Bisher wurde nichts geschrieben.",
    count: "{count, plural, one {# Nachricht} other {# Nachrichten}}",
    unread:
      "{count, plural, one {Es gibt eine neue Nachricht von {name}.} other {Es gibt # neue Nachrichten von {name}.}}",
    open: "Nachrichten lesen und schreiben",
    about:
      "Hier können Sie {name} zu Ihrem Antrag schreiben und Dateien senden, auch nach der Antwort. Sie bekommen eine E-Mail, wenn {name} geschrieben hat.",
    noAnswer:
      "Eine Nachricht beantwortet keine Frage von {name}. Eine offene Frage hat ein eigenes Formular auf der Seite Ihres Antrags; nur diese Antwort lässt die gesetzliche Frist weiterlaufen.",
    question: "Die offene Frage beantworten",
    thread: "Was bisher geschrieben wurde",
    you: "Sie",
    isNew: "Neu",
    read: "Von {name} gesehen am {date}",
    write: "Eine Nachricht schreiben",
    text: "Ihre Nachricht",
    textHint: "Höchstens 8.000 Zeichen. Wenn Sie eine Datei senden, müssen Sie nichts schreiben.",
    again:
      "Ihr Text ist noch da. Wenn Sie Dateien ausgewählt hatten, wählen Sie sie noch einmal aus: Sie wurden nicht aufbewahrt.",
    send: "Nachricht senden",
    sending: "Wird gesendet …",
    done: "Ihre Nachricht ist bei {name} angekommen.",
    file: "({size})",
    empty: "Schreiben Sie eine Nachricht oder wählen Sie eine Datei aus",
    tooLong: "Kürzen Sie Ihre Nachricht auf 8.000 Zeichen",
    limited:
      "Sie haben in kurzer Zeit viele Nachrichten geschrieben. Versuchen Sie es in einer Stunde noch einmal",
    attached: "Dateien, die Sie mitgesendet haben",
  },
};
