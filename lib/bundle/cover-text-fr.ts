import { type CoverText, dayInWords, groupThousands } from "@/lib/bundle/cover-text";

const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

export const frenchCover: CoverText = {
  title: (controller) => `Vos données personnelles chez ${controller}`,
  intro: {
    access: (controller) =>
      `Voici une copie des données personnelles que ${controller} détient à votre sujet, avec les informations que la loi y ajoute. Elle répond à votre demande d’accès (RGPD, article 15).`,
    portability: (controller) =>
      `Voici les données personnelles que vous avez fournies à ${controller}, sous une forme que d’autres services peuvent lire. Elles répondent à votre demande de portabilité (RGPD, article 20).`,
  },
  onThisPage: "Sur cette page",
  facts: {
    caption: "Cette réponse",
    from: "De la part de",
    address: "Adresse postale",
    contact: "Contact",
    to: "Pour",
    reference: "Référence",
    receivedOn: "Demande reçue le",
    answeredOn: "Décision du",
  },
  contents: {
    heading: "Ce que contient cette archive",
    caption: "Vos données",
    system: "Système",
    category: "Catégorie",
    rows: "Lignes",
    files: "Fichiers",
    description: "description",
    empty: "Cette archive ne contient aucun enregistrement.",
    csvNote:
      'Le JSON contient chaque valeur à l’identique. Le CSV s’ouvre dans un tableur\u00A0: un champ vide signifie que rien n’est détenu, "" est un texte vide, et un texte qu’un tableur prendrait pour une formule est précédé d’une apostrophe. La description dit aux programmes ce qu’est chaque colonne.',
    attachments: "Fichiers joints",
    attachment: "Fichier",
    size: "Taille",
    others: "Fichiers au sujet de cette réponse",
    file: "Fichier",
    holds: "Ce qu’il contient",
    request: "Votre demande\u00A0: ses dates, le calcul du délai et les décisions",
    record: "La même chose pour les machines, dans le vocabulaire DPV du W3C",
    redactions: "Ce qui a été retiré, et pourquoi",
  },
  use: {
    heading: "Comment vos données sont utilisées",
    purposes: "Finalités",
    legalBases: "Base légale",
    data: "Types de données",
    recipients: "Destinataires",
    retention: "Durée de conservation",
    sources: "Provenance",
    transfers: "Transferts hors de l’Espace économique européen",
    automatedDecisions: "Décisions automatisées",
    rights: "Vos droits",
    none: "Il n’y en a pas.",
  },
  elsewhere: {
    heading: "Comment utiliser vos données ailleurs",
    steps: (controller) => [
      "Donnez à l’autre service le fichier ZIP entier, ou seulement les fichiers qu’il demande.",
      "Les fichiers JSON contiennent chaque valeur à l’identique, et les fichiers du dossier «\u00A0schema\u00A0» les décrivent (JSON Schema), pour qu’un programme puisse les lire sans deviner. Les fichiers CSV s’ouvrent dans un tableur.",
      "Un autre organisme qui utilise Habeas importe le fichier ZIP avec\u00A0: habeas bundle import",
      `Vous pouvez aussi demander à ${controller} d’envoyer vos données directement à un autre organisme, lorsque c’est techniquement possible (RGPD, article 20, paragraphe 2).`,
    ],
  },
  complaint: {
    heading: "Si vous n’êtes pas d’accord",
    text: "Vous pouvez adresser une réclamation à cette autorité\u00A0:",
    others:
      "Vous pouvez aussi vous adresser à l’autorité du pays où vous habitez ou travaillez, ou de celui où le problème est survenu (RGPD, article 77), et saisir un tribunal (article 79).",
  },
  leftOut: {
    heading: "Ce qui a été retiré, et pourquoi",
    caption: "Retiré ou masqué",
    where: "Où",
    field: "Quoi",
    whole: "Entrées entières",
    why: "Pourquoi",
    article: "Fondement",
    count: "Combien",
    none: "Rien n’a été retiré.",
  },
  check: {
    heading: "Comment vérifier cette archive",
    intro: (controller) =>
      `L’archive est signée. Chacun peut vérifier qu’elle vient de ${controller} et que rien n’y a été changé.`,
    files: "Que chaque fichier est présent et inchangé, dans le dossier décompressé\u00A0:",
    signature: "Que le fichier ZIP est authentique, avec Habeas\u00A0:",
    byHand: (keysUrl) =>
      `Que la signature est bonne, avec OpenSSL seul. La clé est la valeur «\u00A0x\u00A0» dans ${keysUrl}, de l’entrée qui porte le nom «\u00A0kid\u00A0» indiqué dans la première partie de signature.jws\u00A0:`,
  },
  offline: "Cette page fonctionne sans connexion et ne charge rien d’ailleurs.",
  bagDescription: {
    access: "Copie de données personnelles (RGPD, article 15)",
    portability: "Données personnelles portables (RGPD, article 20)",
  },
  formatDay: (day) => dayInWords(day, months, (date, month) => `${date === 1 ? "1er" : date} ${month}`),
  formatCount: (count) => groupThousands(count, "\u202F"),
};
