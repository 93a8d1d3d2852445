import type { mailStaff as english } from "@/lib/i18n/messages/en/mail-staff";

export const mailStaff: typeof english = {
  dueReminder: {
    subject: {
      ahead: "{reference}: Antwort fällig in {days, plural, one {# Arbeitstag} other {# Arbeitstagen}}",
      today: "{reference}: letzter Tag für die Antwort",
      late: "{reference}: Antwort seit {days, plural, one {# Arbeitstag} other {# Arbeitstagen}} überfällig",
    },
    title: {
      ahead: "Eine Antwort ist bald fällig",
      today: "Eine Antwort ist heute fällig",
      late: "Eine Antwort ist überfällig",
    },
    intro: {
      ahead:
        "Der Antrag {reference} an {controller} muss spätestens am {dueOn} beantwortet sein. Es {days, plural, one {bleibt ein Arbeitstag} other {bleiben # Arbeitstage}}.",
      today:
        "Der Antrag {reference} an {controller} muss spätestens am {dueOn} beantwortet sein. Heute ist der letzte Arbeitstag dafür.",
      late: "Der Antrag {reference} an {controller} hätte spätestens am {dueOn} beantwortet sein müssen und ist noch offen.",
    },
    unassigned:
      "Diesen Antrag hat noch niemand übernommen: Alle, die ihn übernehmen können, bekommen diese Nachricht.",
    button: "Den Antrag öffnen",
  },
  taskDue: {
    subject: {
      ahead:
        "{reference}: Ihre Aufgabe ist fällig in {days, plural, one {# Arbeitstag} other {# Arbeitstagen}}",
      today: "{reference}: letzter Tag für Ihre Aufgabe",
      late: "{reference}: Ihre Aufgabe ist seit {days, plural, one {# Arbeitstag} other {# Arbeitstagen}} überfällig",
    },
    title: {
      ahead: "Eine Ihrer Aufgaben ist bald fällig",
      today: "Eine Ihrer Aufgaben ist heute fällig",
      late: "Eine Ihrer Aufgaben ist überfällig",
    },
    intro: {
      ahead:
        "{controller} wartet auf das, was Sie in {system} finden oder tun, für einen Antrag zu personenbezogenen Daten.",
      today:
        "{controller} wartet auf das, was Sie in {system} finden oder tun, für einen Antrag zu personenbezogenen Daten. Heute ist der letzte Arbeitstag dafür.",
      late: "{controller} wartet noch immer auf das, was Sie in {system} finden oder tun, für einen Antrag zu personenbezogenen Daten. Für die Antwort gilt eine gesetzliche Frist.",
    },
    due: "Zu erledigen bis",
    button: "Die Aufgabe öffnen",
    link: "Der Link öffnet nur diese Aufgabe, bis zum {expiresOn}. Er ersetzt den, den Sie hatten. Geben Sie ihn nicht weiter.",
    cannot: "Wenn es nicht geht, sagen Sie es dort, mit dem Grund: Auch das hilft.",
    left: {
      subject: "{reference}: Eine Aufgabe hat niemanden mehr",
      title: "Eine Aufgabe hat niemanden mehr",
      intro:
        "Wer diese Aufgabe in {system} hatte, erledigt keine Aufgaben mehr für {controller}. Geben Sie sie bitte an jemand anderen oder erledigen Sie sie selbst: Die Antwort auf einen Antrag hängt davon ab.",
      button: "Den Antrag öffnen",
    },
  },
  escalated: {
    subject: "{reference}: Ihnen vorgelegt",
    title: "Ein Antrag wird Ihnen vorgelegt",
    intro: {
      "task-overdue":
        "Eine Aufgabe zum Antrag {reference} an {controller} ist überfällig, und die Antwort hängt davon ab. Sehen Sie sich das bitte an.",
      "task-cannot":
        "Eine Aufgabe zum Antrag {reference} an {controller} lässt sich nicht erledigen; der Grund steht dabei. Entscheiden Sie bitte, wie es weitergeht.",
      "due-soon":
        "Die Antwort auf den Antrag {reference} an {controller} ist bald fällig, und noch ist nicht alles getan. Sehen Sie sich das bitte an.",
      asked: "Jemand aus Ihrem Team bittet Sie, sich den Antrag {reference} an {controller} anzusehen.",
    },
    button: "Den Antrag öffnen",
  },
  replied: {
    subject: "{reference}: Die Person hat geschrieben",
    title: "Die Person hat geschrieben",
    intro: "Von der Person, die den Antrag {reference} an {controller} gestellt hat, gibt es etwas Neues.",
    next: "Sie lesen es in der Antragsbearbeitung. Weitere Nachrichten werden nicht einzeln gemeldet, solange diese ungelesen ist.",
    button: "Den Antrag öffnen",
  },
  digest: {
    subject: "Was heute auf Sie wartet",
    title: "Was heute auf Sie wartet",
    section: {
      overdue: "{count, plural, one {# Antwort ist überfällig} other {# Antworten sind überfällig}}",
      dueToday: "{count, plural, one {# Antwort ist heute fällig} other {# Antworten sind heute fällig}}",
      dueSoon:
        "{count, plural, one {# Antwort ist innerhalb von fünf Arbeitstagen fällig} other {# Antworten sind innerhalb von fünf Arbeitstagen fällig}}",
      unassigned:
        "{count, plural, one {# Antrag, den niemand übernommen hat} other {# Anträge, die niemand übernommen hat}}",
      escalated:
        "{count, plural, one {# Antrag wird Ihnen vorgelegt} other {# Anträge werden Ihnen vorgelegt}}",
      unread:
        "{count, plural, one {# Antrag mit einer Nachricht, die niemand gelesen hat} other {# Anträge mit Nachrichten, die niemand gelesen hat}}",
      failed:
        "{count, plural, one {# Antrag mit einer E-Mail, die nicht angekommen ist} other {# Anträge mit E-Mails, die nicht angekommen sind}}",
      reviews:
        "{count, plural, one {# jährliche Prüfung der Zugänge ist fällig} other {# jährliche Prüfungen der Zugänge sind fällig}}",
    },
    more: "{count, plural, one {und # weiterer} other {und # weitere}}",
    button: "Die Antragsbearbeitung öffnen",
    off: "Diese Nachricht kommt an Arbeitstagen, an denen etwas wartet. Sie können sie in der Antragsbearbeitung unter Ihrem Konto abschalten; Erinnerungen an einzelne Daten kommen weiterhin.",
  },
};
