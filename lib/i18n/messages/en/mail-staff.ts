/** Mails to those who work on requests: which request, until when, and where to go. Never whose it is. */
export const mailStaff = {
  dueReminder: {
    subject: {
      ahead: "{reference}: answer due in {days, plural, one {# working day} other {# working days}}",
      today: "{reference}: last day for the answer",
      late: "{reference}: answer late by {days, plural, one {# working day} other {# working days}}",
    },
    title: { ahead: "An answer is due soon", today: "An answer is due today", late: "An answer is late" },
    intro: {
      ahead:
        "Request {reference} to {controller} must be answered by {dueOn}. {days, plural, one {One working day is} other {# working days are}} left.",
      today:
        "Request {reference} to {controller} must be answered by {dueOn}. Today is the last working day for it.",
      late: "Request {reference} to {controller} was to be answered by {dueOn} and is still open.",
    },
    unassigned: "Nobody has taken this request yet: everybody who could gets this message.",
    button: "Open the request",
  },
  taskDue: {
    subject: {
      ahead: "{reference}: your task is due in {days, plural, one {# working day} other {# working days}}",
      today: "{reference}: last day for your task",
      late: "{reference}: your task is late by {days, plural, one {# working day} other {# working days}}",
    },
    title: {
      ahead: "A task of yours is due soon",
      today: "A task of yours is due today",
      late: "A task of yours is late",
    },
    intro: {
      ahead: "{controller} waits for what you find or do in {system}, for a request about personal data.",
      today:
        "{controller} waits for what you find or do in {system}, for a request about personal data. Today is the last working day for it.",
      late: "{controller} still waits for what you find or do in {system}, for a request about personal data. The law sets a date for the answer.",
    },
    due: "To be done by",
    button: "Open the task",
    link: "The link opens this task alone, until {expiresOn}. It replaces the one that you had before. Keep it to yourself.",
    cannot: "If it cannot be done, say so there and why: that helps too.",
    left: {
      subject: "{reference}: a task has nobody any more",
      title: "A task has nobody any more",
      intro:
        "Whoever had this task in {system} no longer does tasks for {controller}. Please give it to somebody else, or do it yourself: the answer to a request depends on it.",
      button: "Open the request",
    },
  },
  escalated: {
    subject: "{reference}: put before you",
    title: "A request is put before you",
    intro: {
      "task-overdue":
        "A task of request {reference} to {controller} is late, and the answer depends on it. Please look at it.",
      "task-cannot":
        "A task of request {reference} to {controller} cannot be done, and the reason is given there. Please decide how it goes on.",
      "due-soon":
        "The date for the answer to request {reference} to {controller} is close, and not everything is done. Please look at it.",
      asked: "A colleague asks you to look at request {reference} to {controller}.",
    },
    button: "Open the request",
  },
  replied: {
    subject: "{reference}: the person has written",
    title: "The person has written",
    intro: "There is something new from the person who made request {reference} to {controller}.",
    next: "You read it at the desk. More messages that come while this one is unread are not announced one by one.",
    button: "Open the request",
  },
  digest: {
    subject: "What waits for you today",
    title: "What waits for you today",
    section: {
      overdue: "{count, plural, one {# answer is late} other {# answers are late}}",
      dueToday: "{count, plural, one {# answer is due today} other {# answers are due today}}",
      dueSoon:
        "{count, plural, one {# answer is due within five working days} other {# answers are due within five working days}}",
      unassigned:
        "{count, plural, one {# request that nobody has taken} other {# requests that nobody has taken}}",
      escalated: "{count, plural, one {# request is put before you} other {# requests are put before you}}",
      unread:
        "{count, plural, one {# request with a message that nobody has read} other {# requests with messages that nobody has read}}",
      failed:
        "{count, plural, one {# request with a mail that did not arrive} other {# requests with mails that did not arrive}}",
      reviews:
        "{count, plural, one {# yearly review of access is due} other {# yearly reviews of access are due}}",
    },
    more: "{count, plural, one {and # more} other {and # more}}",
    button: "Open the desk",
    off: "This message comes on working days when something waits. You can switch it off at the desk, in your account; reminders of single dates still come.",
  },
};
