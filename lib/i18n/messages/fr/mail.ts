import type { mail as english } from "@/lib/i18n/messages/en/mail";
import { mailDates } from "@/lib/i18n/messages/fr/mail-dates";
import { mailIntake } from "@/lib/i18n/messages/fr/mail-intake";
import { mailPeople } from "@/lib/i18n/messages/fr/mail-people";
import { mailStaff } from "@/lib/i18n/messages/fr/mail-staff";
import { mailTasks } from "@/lib/i18n/messages/fr/mail-tasks";

export const mail: typeof english = {
  footer:
    "Vous recevez ce message parce que cette adresse a été indiquée dans une demande adressée à {controller} au sujet de données personnelles. Si ce n’était pas vous, ignorez-le : rien ne se passe sans le code.",
  staffFooter:
    "Vous recevez ce message parce que vous traitez des demandes relatives aux données personnelles.",
  reference: "Référence",
  attached: "La lettre est jointe en PDF, comme vous l’avez demandé.",
  due: "Réponse au plus tard le",
  confirm: {
    subject: "Confirmez votre adresse : demande {reference}",
    title: "Confirmez votre adresse électronique",
    intro:
      "{controller} a reçu une demande relative à des données personnelles depuis cette adresse. Confirmez qu’elle vient bien de vous. Le délai légal court déjà.",
    code: "Votre code",
    codeHint: "Saisissez-le sur la page restée ouverte. Il est valable une heure.",
    button: "Confirmer par le lien",
  },
  received: {
    subject: "Votre demande {reference} a été reçue",
    title: "Nous avons bien reçu votre demande",
    intro: "{controller} a reçu votre demande le {receivedOn} et doit y répondre au plus tard le {dueOn}.",
    introPassedOn:
      "{controller} a reçu votre demande le {receivedOn}. Elle concerne des données que {controller} traite pour le compte de {client} et a donc été transmise sans attendre : {client} vous répond directement ou charge {controller} de répondre, au plus tard le {dueOn}.",
    next: "Vous pouvez suivre la demande, puis télécharger la réponse, sur sa page. Il vous faudra la référence et cette adresse électronique.",
    button: "Suivre ma demande",
  },
  code: {
    subject: "Votre code pour la demande {reference}",
    title: "Votre code",
    intro: "Quelqu’un, sans doute vous, souhaite ouvrir la page de votre demande adressée à {controller}.",
    codeHint:
      "Saisissez-le sur la page restée ouverte. Il est valable 15 minutes. Personne chez {controller} ne vous le demandera jamais.",
  },
  answered: {
    subject: "La réponse à votre demande {reference} est prête",
    title: "Votre réponse est prête",
    intro:
      "{controller} a répondu à votre demande. Vous pouvez télécharger la réponse depuis la page de la demande.",
    next: "Pour votre sécurité, nous vous enverrons un nouveau code avant le téléchargement. La page explique aussi comment vérifier l’authenticité de l’archive et où adresser une réclamation.",
    button: "Ouvrir ma demande",
  },
  letter: {
    button: "Ouvrir ma demande",
    next: "Pour votre sécurité, la lettre elle-même ne voyage pas par courriel : vous la lisez sur la page de votre demande.",
    kind: {
      "identity-requested": {
        subject: "Nous devons savoir que c’est bien vous : demande {reference}",
        title: "Veuillez confirmer votre identité",
        intro:
          "{controller} n’est pas certain que la demande vienne de vous et vous demande un complément. La lettre dit ce qu’il faut et pourquoi.",
      },
      "clarification-requested": {
        subject: "Une question sur votre demande {reference}",
        title: "Nous avons une question",
        intro: "{controller} souhaite mieux comprendre votre demande. La lettre dit ce qui est demandé.",
      },
      "fee-requested": {
        subject: "Des frais pour votre demande {reference}",
        title: "Veuillez vous prononcer sur des frais",
        intro:
          "{controller} demande des frais avant de poursuivre. La lettre dit pourquoi. Rien n’est dû sans votre accord.",
      },
      extension: {
        subject: "Un délai supplémentaire pour votre demande {reference}",
        title: "La réponse prendra plus de temps",
        intro:
          "{controller} a besoin de plus de temps pour répondre. La lettre dit pourquoi, et la nouvelle date.",
      },
      recipients: {
        subject: "Qui a été informé : demande {reference}",
        title: "Les destinataires de vos données",
        intro:
          "{controller} a dressé la liste de ceux qui ont reçu vos données et ont été informés du changement.",
      },
      closing: {
        subject: "Votre demande {reference} est close",
        title: "Votre demande est close",
        intro:
          "{controller} a clos votre demande. La lettre dit pourquoi, et ce que vous pouvez encore faire.",
      },
    },
  },
  message: {
    subject: "Un message au sujet de votre demande {reference}",
    title: "Vous avez un message",
    intro: "{controller} vous a écrit au sujet de votre demande.",
    button: "Ouvrir ma demande",
    next: "Pour votre sécurité, le message lui-même n’est pas envoyé par courrier électronique : vous le lisez, et y répondez, sur la page de votre demande. Une réponse à ce courriel ne parvient à personne.",
  },
  withdrawn: {
    subject: "Retrait enregistré : demande {reference}",
    title: "Votre retrait est arrivé",
    intro: "{controller} a noté que vous retirez ceci :",
    whole:
      "Votre demande est ainsi terminée. Rien d’autre ne suivra. Vous pouvez envoyer une nouvelle demande à tout moment.",
    part: "Il n’y sera plus répondu. Le reste de votre demande suit son cours.",
    button: "Ouvrir ma demande",
    notYou:
      "Si ce n’était pas vous, écrivez tout de suite à {controller} : quelqu’un peut peut-être lire vos courriels.",
  },
  passedOn: {
    subject: "Une demande sur votre traitement de données : {reference}",
    title: "Une personne exerce un droit auprès de vous",
    intro:
      "Le {receivedOn}, {controller} a reçu une demande relative à des données personnelles traitées pour votre compte. Vous êtes le responsable du traitement : nous vous informons sans attendre et ne répondons à rien sans votre autorisation (art. 28 du RGPD).",
    introForwarded:
      "Quelqu’un a demandé en votre nom à {controller} de traiter une demande relative à des données personnelles que vous avez reçue le {receivedOn}. Rien n’est fait avant votre confirmation.",
    rights: "Objet",
    next: "Ouvrez la demande, accusez-en réception et dites qui répond : vous ou {controller}. Le délai légal court déjà.",
    nextForwarded:
      "Ouvrez la demande. Si elle vient de vous, confirmez-y votre instruction. Sinon, ne faites rien : {controller} ne répondra à rien.",
    button: "Ouvrir la demande",
    secret:
      "Toute personne qui dispose de ce lien peut lire la demande et en décider. Ne le remettez qu’à ceux qui s’en occupent.",
    footer:
      "Vous recevez ce message parce que {controller} traite des données personnelles pour votre compte et que cette adresse a été indiquée pour les demandes des personnes.",
  },
  takenOver: {
    subject: "Qui répond à votre demande {reference}",
    title: "Une autre organisation vous répond",
    intro:
      "Votre demande concerne des données que {controller} traite pour le compte de {client}. {client} décide de ces données et nous a indiqué qu’elle vous répondra directement.",
    who: "Vous répond",
    contact: "Pour la joindre",
    next: "{controller} a remis votre demande et la clôt ici. Le délai légal a commencé lorsque {controller} l’a reçue, le {receivedOn} : vous ne perdez aucun jour. La page de la demande vous reste ouverte.",
  },
  assigned: {
    subject: "{reference} : demande confiée",
    title: "Une demande vous est confiée",
    intro:
      "La demande {reference} adressée à {controller} vous est confiée. Vous veillez à ce que la réponse parte à temps.",
    button: "Ouvrir la demande",
  },
  signIn: {
    subject: "Connexion à l’espace de traitement",
    title: "Connexion",
    intro:
      "Utilisez ce lien pour vous connecter. Il est valable une seule fois, pendant 15 minutes, dans tout navigateur.",
    button: "Me connecter",
    ignore: "Si vous n’avez rien demandé, ignorez ce message.",
  },
  ...mailDates,
  ...mailIntake,
  ...mailPeople,
  ...mailStaff,
  ...mailTasks,
};
