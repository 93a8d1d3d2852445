import type { mailStaff as english } from "@/lib/i18n/messages/en/mail-staff";

export const mailStaff: typeof english = {
  dueReminder: {
    subject: {
      ahead: "{reference} : réponse due dans {days, plural, one {# jour ouvré} other {# jours ouvrés}}",
      today: "{reference} : dernier jour pour répondre",
      late: "{reference} : réponse en retard de {days, plural, one {# jour ouvré} other {# jours ouvrés}}",
    },
    title: {
      ahead: "Une réponse est bientôt due",
      today: "Une réponse est due aujourd’hui",
      late: "Une réponse est en retard",
    },
    intro: {
      ahead:
        "La demande {reference} adressée à {controller} doit recevoir une réponse au plus tard le {dueOn}. Il reste {days, plural, one {un jour ouvré} other {# jours ouvrés}}.",
      today:
        "La demande {reference} adressée à {controller} doit recevoir une réponse au plus tard le {dueOn}. Aujourd’hui est le dernier jour ouvré pour le faire.",
      late: "La demande {reference} adressée à {controller} devait recevoir une réponse au plus tard le {dueOn} et reste ouverte.",
    },
    unassigned:
      "Personne n’a encore pris cette demande : toutes les personnes qui le peuvent reçoivent ce message.",
    button: "Ouvrir la demande",
  },
  taskDue: {
    subject: {
      ahead:
        "{reference} : votre tâche est à faire dans {days, plural, one {# jour ouvré} other {# jours ouvrés}}",
      today: "{reference} : dernier jour pour votre tâche",
      late: "{reference} : votre tâche a {days, plural, one {# jour ouvré} other {# jours ouvrés}} de retard",
    },
    title: {
      ahead: "Une de vos tâches est bientôt à terminer",
      today: "Une de vos tâches est à terminer aujourd’hui",
      late: "Une de vos tâches est en retard",
    },
    intro: {
      ahead:
        "{controller} attend ce que vous trouvez ou faites dans {system}, pour une demande relative à des données personnelles.",
      today:
        "{controller} attend ce que vous trouvez ou faites dans {system}, pour une demande relative à des données personnelles. Aujourd’hui est le dernier jour ouvré pour le faire.",
      late: "{controller} attend toujours ce que vous trouvez ou faites dans {system}, pour une demande relative à des données personnelles. La loi fixe une date pour la réponse.",
    },
    due: "À faire au plus tard le",
    button: "Ouvrir la tâche",
    link: "Le lien n’ouvre que cette tâche, jusqu’au {expiresOn}. Il remplace celui que vous aviez. Gardez-le pour vous.",
    cannot: "Si elle ne peut pas être faite, dites-le sur cette page, avec la raison : cela aide aussi.",
    left: {
      subject: "{reference} : une tâche n’a plus personne",
      title: "Une tâche n’a plus personne",
      intro:
        "La personne chargée de cette tâche dans {system} n’effectue plus de tâches pour {controller}. Confiez-la à quelqu’un d’autre ou faites-la vous-même : la réponse à une demande en dépend.",
      button: "Ouvrir la demande",
    },
  },
  escalated: {
    subject: "{reference} : soumise à votre attention",
    title: "Une demande vous est soumise",
    intro: {
      "task-overdue":
        "Une tâche de la demande {reference} adressée à {controller} est en retard et la réponse en dépend. Merci d’y regarder.",
      "task-cannot":
        "Une tâche de la demande {reference} adressée à {controller} ne peut pas être faite ; la raison y est indiquée. Merci de décider de la suite.",
      "due-soon":
        "La date de réponse à la demande {reference} adressée à {controller} approche et tout n’est pas fait. Merci d’y regarder.",
      asked: "Un collègue vous demande de regarder la demande {reference} adressée à {controller}.",
    },
    button: "Ouvrir la demande",
  },
  replied: {
    subject: "{reference} : la personne a écrit",
    title: "La personne a écrit",
    intro:
      "Il y a du nouveau de la part de la personne qui a fait la demande {reference} adressée à {controller}.",
    next: "Vous le lisez dans l’espace de traitement. Les messages qui arrivent tant que celui-ci n’est pas lu ne sont pas annoncés un à un.",
    button: "Ouvrir la demande",
  },
  digest: {
    subject: "Ce qui vous attend aujourd’hui",
    title: "Ce qui vous attend aujourd’hui",
    section: {
      overdue: "{count, plural, one {# réponse en retard} other {# réponses en retard}}",
      dueToday: "{count, plural, one {# réponse due aujourd’hui} other {# réponses dues aujourd’hui}}",
      dueSoon:
        "{count, plural, one {# réponse due dans les cinq jours ouvrés} other {# réponses dues dans les cinq jours ouvrés}}",
      unassigned:
        "{count, plural, one {# demande que personne n’a prise} other {# demandes que personne n’a prises}}",
      escalated: "{count, plural, one {# demande vous est soumise} other {# demandes vous sont soumises}}",
      unread:
        "{count, plural, one {# demande avec un message que personne n’a lu} other {# demandes avec des messages que personne n’a lus}}",
      failed:
        "{count, plural, one {# demande avec un courriel qui n’est pas arrivé} other {# demandes avec des courriels qui ne sont pas arrivés}}",
      reviews:
        "{count, plural, one {# revue annuelle des accès à faire} other {# revues annuelles des accès à faire}}",
    },
    more: "{count, plural, one {et # autre} other {et # autres}}",
    button: "Ouvrir l’espace de traitement",
    off: "Ce message arrive les jours ouvrés où quelque chose vous attend. Vous pouvez l’arrêter dans l’espace de traitement, sous votre compte ; les rappels d’une date précise continuent d’arriver.",
  },
};
