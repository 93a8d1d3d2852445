import type { deskIntake as english } from "@/lib/i18n/messages/en/desk-intake";

export const deskIntake: typeof english = {
  intake: {
    noEmail: "Aucune : les lettres partent par la poste",
    postTitle: "Pas de courriel : imprimer et poster",
    postText:
      "La personne n’a pas donné d’adresse électronique : rien de ce qui est envoyé ici ne lui parvient tout seul. Imprimez chaque lettre (PDF) et postez-la à l’adresse donnée. Les archives d’une réponse accompagnent la lettre.",
    address: "À poster à",
    receipt: "Imprimer l’accusé de réception (PDF)",
    archive: "Enregistrer l’archive pour la poster",
    draft:
      "L’envoi accomplit l’acte. Imprimez ensuite la lettre (PDF) et postez-la : la personne n’a pas d’adresse électronique.",
  },
  byPost: {
    identity:
      "La question lui a été posée par la lettre du {at}, qui part par la poste. Rien n’est cherché ni décidé avant sa réponse ; le délai légal peut être suspendu. Notez ici ce qui revient par courrier ou par téléphone.",
    answer:
      "Tout est décidé et fait. La lettre est la réponse : relisez-la et validez l’envoi, puis imprimez-la et postez-la.",
    happensTell:
      "vous validez ensuite l’envoi de la lettre, l’imprimez et la postez avec l’archive à {name} ;",
    letterSent: "Validée le {at}, à poster",
    sendHint:
      "{name} n’a pas d’adresse électronique. L’envoi conserve la lettre telle quelle et accomplit l’acte ; imprimez-la ensuite et postez-la. C’est irréversible.",
    askAgainHint:
      "La personne a été informée du doute par une lettre. Elle n’a ni adresse électronique ni page à elle : dites-lui par courrier ou par téléphone ce que vous demandez en plus.",
    representText:
      "{name} demande {role}. Cela ne prouve rien, ni son identité ni son droit d’agir. Examinez ces preuves, puis acceptez la représentation :",
    reopenTold:
      "La personne n’a pas d’adresse électronique : dites-lui par courrier ou par téléphone que la demande est rouverte.",
    archives: "Une archive déjà établie reste là jusqu’à ce qu’une nouvelle la remplace.",
    done: {
      send: "La lettre est conservée comme envoyée. Elle ne part pas toute seule : imprimez-la (PDF) et postez-la aujourd’hui.",
      askProof:
        "La preuve est notée comme demandée. La personne n’a pas d’adresse électronique : prévenez-la par courrier ou par téléphone.",
      split:
        "Ces droits se poursuivent dans une demande à part : celle-ci. Imprimez son accusé de réception et postez-le à la personne.",
      reopen:
        "La demande est rouverte. Sa date limite reste celle qu’elle avait. Prévenez la personne par courrier ou par téléphone.",
    },
  },
  record: {
    title: "Enregistrer une demande",
    intro:
      "Pour une demande arrivée par courriel, par téléphone, par courrier, en personne ou par un réseau social. Aucun formulaire n’est imposé à personne (art. 12, § 2 du RGPD), et le délai légal a commencé à son arrivée.",
    chooseController: "À quel organisme ?",
    to: "À {name}",
    other: "Un autre organisme",
    how: "Comment elle est arrivée",
    channel: "Par quelle voie ?",
    receivedOn: "Jour de réception",
    receivedOnHint:
      "Le jour où elle est parvenue à l’organisme, même si quelqu’un d’autre l’a ouverte. Le délai légal court depuis ce jour.",
    receivedTime: "Heure de réception",
    receivedTimeHint: "Par exemple 14:30. Laissez vide pour le début du jour.",
    scan: "Le document reçu",
    files: "La lettre, ou une note de l’appel",
    filesHint:
      "PDF, image ou texte brut, tel que reçu ; au plus {count} fichiers de {size} chacun, {total} au total. Pas de copie d’un document d’identité.",
    filesAgain: "Les fichiers sont à choisir de nouveau.",
    what: "Ce qui est demandé",
    rights: "Quels droits ?",
    rightsHint: "Ce que la personne veut, quel que soit le nom qu’elle lui donne.",
    optional: "(facultatif)",
    details: "Dans les mots de la personne",
    who: "Qui demande",
    requester: "Qui demande ?",
    representativeName: "Nom du représentant",
    mandate: "Ce qui l’y autorise, dans ses mots",
    claimedEmail: "Adresse électronique de la personne concernée, selon son représentant",
    name: "Nom de la personne concernée",
    email: "Adresse électronique",
    emailHint:
      "Relisez-la lettre par lettre : qui possède cette boîte peut ouvrir la demande une fois l’adresse confirmée. Avec un représentant, la sienne.",
    identifiersHint: "Simplement déclaré tant que rien ne le prouve.",
    country: "Habite en",
    countryNone: "Non précisé",
    client: "De quel traitement s’agit-il ?",
    own: "Le nôtre",
    clientOther: "Celui d’un autre client",
    clientName: "Nom du client",
    answer: "La réponse",
    language: "Langue de la personne",
    languageNone: "Celle de l’organisme",
    way: "Comment la personne veut-elle la réponse ?",
    wayHint: "Sans adresse électronique, elle part par la poste.",
    postalAddress: "Adresse postale",
    postalAddressHint: "Pour une réponse par la poste ; comme sur l’enveloppe, sans le nom.",
    proof: "L’identité, si elle a été vérifiée",
    proofHint:
      "À noter seulement si quelqu’un a vu ou entendu ce qui l’a convaincu. Rien n’est accordé au-delà de ce que permet la preuve notée ; elle peut aussi être notée plus tard.",
    proofNone: "Pas vérifié",
    button: "Enregistrer la demande",
    pending: "Enregistrement…",
    error: {
      required: "À remplir : {label}",
      tooLong: "À raccourcir : {label}",
      email: "Saisissez une adresse électronique comme nom@exemple.org, ou laissez vide",
      choice: "Choisissez parmi ce qui est proposé : {label}",
      needsEmail: "Sans adresse électronique, la réponse ne peut partir que par la poste",
      date: "Indiquez le jour d’arrivée, et une heure comme 14:30 ou aucune",
      future: "Le jour de réception est à venir : indiquez un jour passé",
      tooOld: "Le jour de réception remonte à plus d’un an : aucune réponse ne peut plus être due",
      note: "Écrivez ce qui vous a convaincu, en au moins 10 caractères",
      level: "Choisissez un niveau que vous pouvez noter pour cette voie",
      channel: "Choisissez la voie par laquelle elle est arrivée",
      right: "Choisissez au moins un droit",
    },
  },
  duplicates: {
    title: "Peut-être la même personne",
    intro:
      "Autres demandes à cet organisme, en cours ou terminées depuis moins de 90 jours, qui ont quelque chose en commun avec celle-ci.",
    because: {
      email: "même adresse",
      identifier: "même identifiant",
      name: "même nom",
    },
    request: "Demande",
    shares: "En commun",
    received: "Reçue",
    status: "État",
    merging: "Réunion en cours…",
    intoIt: "Clore celle-ci, répondre dans {reference}",
    intoThis: "Clore {reference}, répondre dans celle-ci",
    confirm: "après vous être assuré qu’il s’agit d’une seule personne",
    obstacle: {
      later: "Impossible : un jour serait perdu",
      ended: "Impossible : l’une d’elles est terminée",
      rights: "Impossible : un droit serait perdu",
      person: "Impossible : quelqu’un d’autre demande",
      proof: "Impossible : prouver d’abord, pour les deux, qui demande",
    },
    person: "Même personne",
    personHint:
      "Nécessaire seulement si les deux demandes viennent d’adresses différentes. Comparez ce que disent les deux ; les deux doivent être prouvées, et celle qui se poursuit au moins aussi sûrement.",
    samePerson: "J’ai comparé les deux demandes : il s’agit de la même personne",
  },
  intakeEvent: {
    recorded: "La demande a été enregistrée à la main",
    arrived: "Arrivée le",
    split: "Des droits sont passés dans une demande à part",
    reopened: "La demande a été rouverte",
  },
  intakeProblem: {
    notReopenable:
      "Cette demande ne peut pas être rouverte : elle est en cours, retirée, réunie à une autre ou reprise par un client.",
    rightNotThere: "Ce droit ne fait pas partie de la demande, ou a été retiré.",
  },
};
