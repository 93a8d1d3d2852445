import type { mailStaff as english } from "@/lib/i18n/messages/en/mail-staff";

export const mailStaff: typeof english = {
  dueReminder: {
    subject: {
      ahead: "{reference}: antwoord over {days, plural, one {# werkdag} other {# werkdagen}}",
      today: "{reference}: laatste dag voor het antwoord",
      late: "{reference}: antwoord {days, plural, one {# werkdag} other {# werkdagen}} te laat",
    },
    title: {
      ahead: "Binnenkort moet er worden geantwoord",
      today: "Vandaag moet er worden geantwoord",
      late: "Een antwoord is te laat",
    },
    intro: {
      ahead:
        "Verzoek {reference} aan {controller} moet uiterlijk op {dueOn} zijn beantwoord. Er {days, plural, one {is nog één werkdag} other {zijn nog # werkdagen}}.",
      today:
        "Verzoek {reference} aan {controller} moet uiterlijk op {dueOn} zijn beantwoord. Vandaag is daarvoor de laatste werkdag.",
      late: "Verzoek {reference} aan {controller} had uiterlijk op {dueOn} moeten zijn beantwoord en staat nog open.",
    },
    unassigned: "Niemand heeft dit verzoek nog op zich genomen: iedereen die dat kan, krijgt dit bericht.",
    button: "Het verzoek openen",
  },
  taskDue: {
    subject: {
      ahead: "{reference}: uw taak moet over {days, plural, one {# werkdag} other {# werkdagen}} klaar zijn",
      today: "{reference}: laatste dag voor uw taak",
      late: "{reference}: uw taak is {days, plural, one {# werkdag} other {# werkdagen}} te laat",
    },
    title: {
      ahead: "Een taak van u moet binnenkort klaar zijn",
      today: "Een taak van u moet vandaag klaar zijn",
      late: "Een taak van u is te laat",
    },
    intro: {
      ahead: "{controller} wacht op wat u in {system} vindt of doet, voor een verzoek over persoonsgegevens.",
      today:
        "{controller} wacht op wat u in {system} vindt of doet, voor een verzoek over persoonsgegevens. Vandaag is daarvoor de laatste werkdag.",
      late: "{controller} wacht nog steeds op wat u in {system} vindt of doet, voor een verzoek over persoonsgegevens. Voor het antwoord geldt een wettelijke datum.",
    },
    due: "Klaar uiterlijk op",
    button: "De taak openen",
    link: "De link opent alleen deze taak, tot en met {expiresOn}. Hij vervangt de link die u had. Geef hem aan niemand door.",
    cannot: "Kan het niet, zeg dat dan daar, met de reden: ook dat helpt.",
    left: {
      subject: "{reference}: een taak heeft niemand meer",
      title: "Een taak heeft niemand meer",
      intro:
        "Wie deze taak in {system} had, doet geen taken meer voor {controller}. Geef de taak aan iemand anders of doe haar zelf: het antwoord op een verzoek hangt ervan af.",
      button: "Het verzoek openen",
    },
  },
  escalated: {
    subject: "{reference}: aan u voorgelegd",
    title: "Een verzoek is aan u voorgelegd",
    intro: {
      "task-overdue":
        "Een taak van verzoek {reference} aan {controller} is te laat en het antwoord hangt ervan af. Kijk er alstublieft naar.",
      "task-cannot":
        "Een taak van verzoek {reference} aan {controller} kan niet worden gedaan; de reden staat erbij. Beslis alstublieft hoe het verdergaat.",
      "due-soon":
        "De datum voor het antwoord op verzoek {reference} aan {controller} is dichtbij en nog niet alles is gedaan. Kijk er alstublieft naar.",
      asked: "Een collega vraagt u naar verzoek {reference} aan {controller} te kijken.",
    },
    button: "Het verzoek openen",
  },
  replied: {
    subject: "{reference}: de persoon heeft geschreven",
    title: "De persoon heeft geschreven",
    intro: "Er is iets nieuws van de persoon die verzoek {reference} aan {controller} heeft gedaan.",
    next: "U leest het in het behandelportaal. Berichten die komen zolang dit ongelezen is, worden niet een voor een gemeld.",
    button: "Het verzoek openen",
  },
  digest: {
    subject: "Wat vandaag op u wacht",
    title: "Wat vandaag op u wacht",
    section: {
      overdue: "{count, plural, one {# antwoord is te laat} other {# antwoorden zijn te laat}}",
      dueToday: "{count, plural, one {# antwoord moet vandaag weg} other {# antwoorden moeten vandaag weg}}",
      dueSoon:
        "{count, plural, one {# antwoord moet binnen vijf werkdagen weg} other {# antwoorden moeten binnen vijf werkdagen weg}}",
      unassigned:
        "{count, plural, one {# verzoek dat niemand op zich heeft genomen} other {# verzoeken die niemand op zich heeft genomen}}",
      escalated:
        "{count, plural, one {# verzoek is aan u voorgelegd} other {# verzoeken zijn aan u voorgelegd}}",
      unread:
        "{count, plural, one {# verzoek met een bericht dat niemand heeft gelezen} other {# verzoeken met berichten die niemand heeft gelezen}}",
      failed:
        "{count, plural, one {# verzoek met een e-mail die niet is aangekomen} other {# verzoeken met e-mails die niet zijn aangekomen}}",
      reviews:
        "{count, plural, one {# jaarlijkse controle van de toegang moet worden gedaan} other {# jaarlijkse controles van de toegang moeten worden gedaan}}",
    },
    more: "{count, plural, one {en nog #} other {en nog #}}",
    button: "Het behandelportaal openen",
    off: "Dit bericht komt op werkdagen waarop er iets wacht. U kunt het in het behandelportaal uitzetten, bij uw account; herinneringen aan één datum blijven komen.",
  },
};
