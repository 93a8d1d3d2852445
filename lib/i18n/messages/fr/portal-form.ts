import type { portalForm as english } from "@/lib/i18n/messages/en/portal-form";

export const portalForm: typeof english = {
  form: {
    title: "Votre demande",
    heading: "Votre demande à {name}",
    rights: "Que demandez-vous ?",
    rightsHint: "Choisissez tout ce qui convient. Chaque point reçoit sa propre réponse.",
    optional: "(facultatif)",
    privacy: "Ce que devient ce que vous saisissez ici",
    privacyWho: "{name} en est responsable (responsable du traitement).",
    privacyWhy:
      "Ces données servent à répondre à votre demande, comme la loi l’exige (art. 6(1)(c) et art. 12 à 22 RGPD).",
    privacyDraft:
      "Tant que vous ne l’avez pas envoyé, votre formulaire est conservé chiffré pendant un jour pour que rien ne se perde. Ensuite, il est supprimé.",
    privacyKept:
      "Une fois envoyées, ces données sont conservées chiffrées, et vues seulement par les personnes qui traitent les demandes chez {name}, le temps d’y répondre et de pouvoir prouver la réponse.",
    privacyRights:
      "Vous avez sur elles les mêmes droits que sur toute autre donnée, et pouvez adresser une réclamation à l’autorité indiquée sur la première page.",
    button: "Continuer",
    sending: "Un instant…",
    stale:
      "Il n’y avait rien à envoyer. Soit vous avez déjà envoyé ce formulaire, soit il a été supprimé au bout d’un jour. Si vous l’avez envoyé, un code est parti vers votre adresse électronique.",
  },
  client: {
    heading: "Pour qui les données sont traitées",
    question: "S’agit-il de données que {name} traite pour une autre organisation ?",
    hint: "Si vous ne savez pas, choisissez « Non ». {name} cherchera.",
    who: "Qui répond",
    own: "Non, il s’agit de ce que {name} fait lui-même des données",
    known: "Oui, pour {client}",
    other: "Oui, pour une autre organisation",
    name: "Nom de cette organisation",
    nameHint: "Par exemple votre employeur, ou le site ou l’application en question.",
  },
  requester: {
    heading: "Qui demande",
    question: "De qui sont les données ?",
    role: {
      self: "De moi",
      parent: "De mon enfant",
      guardian: "D’une personne majeure dont j’ai la tutelle ou la protection",
      agent: "D’une personne qui m’a donné un mandat",
      heir: "D’une personne décédée : j’en suis héritier ou héritière",
      "designated-person": "D’une personne décédée : je suis désigné dans ses directives",
    },
    roleHint: {
      self: "Vous demandez vos propres données.",
      parent: "Vous avez l’autorité parentale. Un enfant assez grand peut aussi faire sa demande seul.",
      guardian: "Un juge ou un mandat de protection future vous en a chargé.",
      agent: "Par exemple comme avocat, association ou proche.",
      heir: "Pour régler la succession ou faire fermer des comptes (art. 85 loi Informatique et Libertés).",
      "designated-person":
        "Cette personne vous a désigné pour exécuter ses directives (art. 85 loi Informatique et Libertés).",
    },
    proofs: "Il faut montrer :",
    proof: {
      "own-identity": "qui vous êtes. {name} vous dit comment après l’envoi de la demande.",
      "parental-authority":
        "l’autorité parentale : le livret de famille, l’acte de naissance de l’enfant ou un jugement.",
      guardianship: "la mesure de protection : le jugement, ou le mandat de protection future enregistré.",
      mandate:
        "votre mandat : une lettre signée par la personne, qui vous nomme toutes les deux et dit ce que vous pouvez demander.",
      "subject-identity": "qui est la personne qui vous a donné le mandat. {name} vous dit comment.",
      heirship: "votre qualité d’héritier : l’acte de notoriété ou le livret de famille.",
      "death-certificate": "le décès : l’acte de décès.",
      directive: "les directives qui vous désignent, ou l’endroit où elles sont enregistrées.",
    },
    proofsLater:
      "Vous pourrez joindre des documents plus loin. N’envoyez aucune pièce d’identité avec ce formulaire.",
    other: "À propos de vous",
    otherText:
      "Sur les pages suivantes, le nom est celui de la personne dont ce sont les données. L’adresse électronique est la vôtre : le code et les nouvelles de la demande vous sont envoyés.",
    name: "Votre nom complet",
    mandate: "Qu’est-ce qui vous permet d’agir ?",
    mandateHint:
      "Avec vos propres mots. Par exemple : je suis sa mère ; ou : tutelle par jugement du 3 mai 2024 du tribunal de Lyon.",
    claimedEmail: "Adresse électronique de la personne dont ce sont les données",
    claimedEmailHint: "Elle aide {name} à retrouver les données. Nous n’y envoyons rien.",
  },
  you: {
    self: {
      heading: "Qui vous êtes",
      hint: "{name} s’en sert pour retrouver vos données et vous écrire, et pour rien d’autre.",
      name: "Nom complet",
      nameHint: "Tel que {name} vous connaît.",
      email: "Adresse électronique",
      emailHint:
        "Nous vous envoyons un code après l’envoi de la demande, puis de ses nouvelles. Si possible, indiquez l’adresse que {name} connaît.",
      country: "Dans quel pays habitez-vous ?",
      countryHint:
        "Sert uniquement à indiquer dans la réponse l’autorité de protection des données de votre pays.",
    },
    other: {
      heading: "De qui il s’agit",
      hint: "{name} s’en sert pour retrouver les données et vous écrire, et pour rien d’autre.",
      name: "Nom complet de la personne dont ce sont les données",
      nameHint: "Tel que {name} connaît cette personne.",
      email: "Votre propre adresse électronique",
      emailHint:
        "La vôtre, pas celle de la personne. Nous vous envoyons un code après l’envoi de la demande, puis de ses nouvelles.",
      country: "Dans quel pays cette personne habite-t-elle ?",
      countryHint:
        "Sert uniquement à indiquer dans la réponse l’autorité de protection des données de ce pays. Pour une personne décédée : le pays où elle habitait.",
    },
    identifiersOther: "La suite concerne cette personne, pas vous.",
    countryNone: "Je préfère ne pas le dire",
  },
  reply: {
    heading: "Comment recevoir la réponse",
    language: "Dans quelle langue ?",
    way: "Par quel moyen ?",
    ways: { online: "Sur ce site", email: "Par courriel", post: "Par courrier postal" },
    wayHint: {
      online:
        "Vous lisez la lettre sur la page de votre demande, après un code. Un courriel vous prévient quand elle y est.",
      email: "La lettre arrive à {email}. Choisissez ce moyen si personne d’autre ne lit vos courriels.",
      emailUnknown:
        "La lettre arrive à votre adresse électronique. Choisissez ce moyen si personne d’autre ne lit vos courriels.",
      post: "La lettre est imprimée et envoyée à l’adresse que vous indiquez ici.",
    },
    address: "Adresse postale",
    addressHint: "Avec le nom inscrit sur la boîte aux lettres, et le pays s’il s’agit de l’étranger.",
  },
};
