import type { AnswerText, ClosingText, RecipientsText } from "@/lib/letters/texts/letter-text";

export const frenchAnswer: AnswerText = {
  intro: (receivedOn) =>
    `Nous avons reçu votre demande le ${receivedOn}. Cette lettre vous dit ce que nous avons décidé sur chaque point, et pourquoi.`,
  summary: { caption: "Nos décisions", right: "Votre demande", decision: "Décision" },
  outcomes: {
    granted: "acceptée",
    "partly-granted": "acceptée en partie",
    refused: "refusée",
    none: "aucune donnée détenue",
  },
  decisions: {
    granted: "Nous acceptons votre demande.",
    "partly-granted":
      "Nous acceptons votre demande en partie. Ce que nous n’acceptons pas, et pourquoi, est expliqué ci-dessous.",
    refused: "Nous ne pouvons pas accepter votre demande. Les motifs sont expliqués ci-dessous.",
    none: "Nous avons cherché dans nos systèmes et n’y avons trouvé aucune donnée vous concernant sur laquelle cette demande puisse porter.",
  },
  refusalLaw: (cite) =>
    `Lorsque nous ne faisons pas tout ce que vous avez demandé, nous devons vous dire pourquoi et à qui vous pouvez vous adresser (${cite("12(4)")}).`,
  done: {
    access: (cite) => [
      `Vous recevez une copie de vos données à caractère personnel, avec les informations qui s’y ajoutent\u00A0: les finalités, les types de données, les destinataires, la durée de conservation, la provenance et vos droits (${cite("15")}).`,
    ],
    rectification: () => ["Nous avons rectifié ou complété les données."],
    erasure: () => ["Nous avons effacé les données."],
    restriction: (cite) => [
      `Nous avons limité l’utilisation des données. Nous les conservons. Pour le reste, nous ne les utilisons qu’avec votre consentement, pour des droits en justice, pour protéger les droits d’une autre personne ou pour des motifs importants d’intérêt public (${cite("18(2)")}).`,
      `Nous vous préviendrons avant de lever la limitation (${cite("18(3)")}).`,
    ],
    portability: (cite) => [
      `Vous recevez les données que vous avez fournies dans un format structuré, couramment utilisé et lisible par machine. Vous pouvez les transmettre à un autre organisme (${cite("20(1)")}).`,
      `Cela n’efface pas vos données chez nous. Si vous le souhaitez aussi, demandez-le-nous (${cite("20(3)")}).`,
    ],
    objection: () => [
      "Nous avons mis fin à l’utilisation de vos données qui fait l’objet de votre opposition.",
    ],
    "consent-withdrawal": (cite) => [
      "Nous avons mis fin à toute utilisation de vos données qui reposait sur le consentement que vous avez retiré.",
      `Retirer son consentement doit être aussi simple que le donner. Le retrait vaut pour l’avenir\u00A0: ce qui a été fait avant reste licite (${cite("7(3)")}).`,
      `Les données que nous ne détenions qu’en vertu de ce consentement sont effacées si vous le demandez (${cite("17(1)(b)")}).`,
    ],
    "human-review": (cite) => [
      `Une personne a réexaminé la décision\u00A0: quelqu’un qui a le pouvoir de la modifier et qui a tenu compte de tous les faits et de votre point de vue (${cite("22(3)")}).`,
      `Vous avez droit à une explication de la procédure et des principes réellement appliqués à vos données (${cite("15(1)(h)")}).`,
    ],
    "post-mortem": (cite) => [
      `Nous avons donné suite à votre demande sur le sort de données à caractère personnel après la mort (${cite("FR-78-17:85")}).`,
    ],
  },
  marketing: (cite) => [
    `Nous n’utilisons plus vos données pour la prospection, ni pour le profilage qui y sert. Ce droit ne connaît pas d’exception (${cite("21(3)")}).`,
    "Pour que personne ne vous sollicite à nouveau par erreur, nous gardons le strict nécessaire dans une liste d’opposition. Cette liste ne sert à rien d’autre.",
  ],
  postMortem: {
    registered: (cite) => [
      `Nous avons enregistré votre directive sur vos données à caractère personnel après votre mort (${cite("FR-78-17:85")}).`,
      "Vous pouvez la modifier ou la révoquer à tout moment. Après votre mort, la personne que vous y avez désignée pourra nous demander de l’exécuter. Si vous n’avez désigné personne, ou si cette personne est décédée, vos héritiers le pourront.",
    ],
    executed: (cite) => [
      `Nous avons exécuté la demande relative aux données de la personne défunte (${cite("FR-78-17:85")}).`,
    ],
  },
  except: "Cela ne vaut pas pour la partie que nous n’acceptons pas.",
  backups:
    "Des copies des données peuvent rester dans nos sauvegardes jusqu’à ce que celles-ci soient écrasées. Nous ne les utilisons pas. Si une sauvegarde doit être restaurée, nous effaçons de nouveau les données.",
  madePublic: (cite) =>
    `Lorsque nous avions rendu les données publiques, nous prenons des mesures raisonnables pour informer ceux qui les utilisent que vous demandez l’effacement des liens et des copies (${cite("17(2)")}).`,
  bundle:
    "Les données vous attendent sur la page de votre demande, dans une archive ZIP signée. Commencez par son fichier index.html\u00A0: il explique tout le reste et ne demande aucune connexion à internet. Grâce à la signature, chacun peut vérifier que rien n’a été changé.",
  bundleEnclosed:
    "Les données sont jointes à cette lettre, dans une archive ZIP signée. Commencez par son fichier index.html\u00A0: il explique tout le reste et ne demande aucune connexion à internet. Grâce à la signature, chacun peut vérifier que rien n’a été changé.",
  bundleLink: "Vers l’archive",
  categories: {
    caption: "Décision par type de données",
    system: "Où sont les données",
    category: "Type de données",
    decision: "Décision",
  },
  concerns: (categories) => `Sont concernées\u00A0: ${categories}.`,
  legalBasis: (citations) => `Fondement juridique\u00A0: ${citations}.`,
  reasons: "Nos motifs dans votre cas\u00A0:",
  until: (date) => `Ce motif prend fin le ${date}. À partir de ce jour, il ne s’oppose plus à votre demande.`,
  untilErased: (date) =>
    `Ce motif prend fin le ${date}. Sans autre motif légal, les données sont alors effacées.`,
  undone: {
    heading: "Ce que nous n’avons pas pu faire",
    intro:
      "À ces endroits, nous n’avons pas pu chercher, ou pas pu exécuter ce qui a été décidé. Voici pourquoi\u00A0:",
    caption: "Endroits où quelque chose n’a pas pu être fait",
    system: "Endroit",
    reason: "Motif",
  },
  openItems: {
    heading: "Informations que nous ne pouvons pas donner",
    intro:
      "Certaines des informations qui accompagnent une réponse sur vos données manquent. Voici pourquoi\u00A0:",
    caption: "Informations manquantes",
    item: "Information",
    reason: "Motif",
  },
  items: {
    purposes: "Finalités",
    categories: "Types de données",
    recipients: "Destinataires",
    storage: "Durée de conservation",
    rights: "Vos droits",
    complaint: "Où adresser une réclamation",
    source: "Provenance des données",
    "automated-decisions": "Décisions automatisées",
    transfers: "Transferts vers d’autres pays",
    copy: "Copie des données",
  },
};

export const frenchRecipients: RecipientsText = {
  heading: "Qui a été informé",
  law: (cite) =>
    `Nous devons informer chaque destinataire à qui nous avons communiqué les données de leur rectification, de leur effacement ou de la limitation de leur utilisation, à moins que ce ne soit impossible ou ne demande des efforts disproportionnés (${cite("19")}).`,
  asked: (cite) =>
    `Vous nous avez demandé qui a reçu les données rectifiées, effacées ou dont l’utilisation a été limitée. Voici les destinataires (${cite("19")}).`,
  ask: (cite) => `Si vous nous le demandez, nous vous disons qui a reçu les données (${cite("19")}).`,
  nobody: "Nous n’avons communiqué ces données à personne.",
  table: {
    caption: "Destinataires des données",
    recipient: "Destinataire",
    status: "Informé\u00A0?",
    note: "Remarque",
  },
  statuses: {
    told: "informé",
    impossible: "impossible",
    disproportionate: "efforts disproportionnés",
    pending: "pas encore",
  },
  toldOn: (date) => `informé le ${date}`,
  pending: "Les autres seront informés. La page de votre demande indiquera quand ce sera fait.",
};

export const frenchClosing: ClosingText = {
  answered: [
    "Nous avons répondu à tous les points de votre demande et la clôturons.",
    "Vous pouvez faire une nouvelle demande à tout moment.",
  ],
  withdrawn: [
    "Vous avez retiré votre demande. Nous ne faisons plus rien et la clôturons.",
    "Vos droits n’en sont pas affectés. Vous pouvez faire une nouvelle demande à tout moment.",
  ],
  lapsed: (cite) => [
    "Nous vous avons demandé de confirmer que la demande vient de vous. Ce que nous avons reçu ne suffit pas pour en être sûrs. Nous ne pouvons donc pas donner suite à votre demande et la clôturons.",
    `En cas de doute raisonnable, un organisme peut demander des informations qui confirment l’identité de l’auteur de la demande (${cite("12(6)")}). Il n’est pas tenu d’agir s’il démontre qu’il n’est pas en mesure d’identifier la personne (${cite("11(2)")}, ${cite("12(2)")}).`,
    "Vos droits n’en sont pas affectés. Vous pouvez faire une nouvelle demande à tout moment, avec les informations manquantes.",
  ],
  merged: (reference) => [
    `Vous nous avez envoyé plusieurs fois la même demande. Nous y répondons sous la référence ${reference} et clôturons celle-ci.`,
    `Les dates de la demande ${reference} s’appliquent. Vous n’y perdez rien.`,
  ],
};
