import type { deskMoves as english } from "@/lib/i18n/messages/en/desk-moves";

export const deskMoves: typeof english = {
  split: {
    title: "Traiter des droits dans une demande à part",
    link: "Traiter des droits dans une demande à part",
    intro:
      "Pour qu’un droit n’ait pas à en attendre un autre. La nouvelle demande garde la personne, le jour de réception et la date limite, et porte sa propre référence.",
    rights: "Quels droits en sortent ?",
    rightsHint: "Les droits sur lesquels rien n’est décidé. Au moins un droit reste.",
    stays:
      "L’accusé de réception, les fichiers et les messages restent dans {reference} : c’est là qu’on les trouve.",
    told: "La personne reçoit un courriel avec la nouvelle référence. Ce qu’elle a prouvé sur elle-même vaut pour les deux.",
    toldByPost:
      "La personne n’a pas d’adresse électronique : imprimez l’accusé de réception de la nouvelle demande et postez-le.",
    button: "Créer la nouvelle demande",
    pending: "Partage en cours…",
    impossible:
      "Rien ne peut sortir de cette demande pour l’instant : il faut deux droits, que rien ne soit décidé sur ceux qui sortent, aucune recherche en cours et aucune question ouverte.",
    missing: "Choisissez au moins un droit et laissez-en au moins un",
    from: "Issue de",
    into: "En est sortie",
  },
  reopen: {
    title: "Rouvrir la demande",
    link: "Rouvrir la demande",
    intro:
      "Quand quelque chose a été oublié ou qu’une autorité le demande. Ce qui a été décidé et envoyé reste dans l’historique ; les droits choisis sont décidés et reçoivent une réponse une nouvelle fois.",
    due: "La réponse reste due au plus tard le {date} : rouvrir une demande ne donne pas de nouveau délai.",
    overdue:
      "La réponse était due au plus tard le {date} ; la demande apparaîtra aussitôt en retard : la rouvrir ne donne pas de nouveau délai.",
    rights: "Quels droits sont rouverts ?",
    open: "Restait sans réponse : il est rouvert dans tous les cas",
    searchAgain: "Relancer la recherche dans les systèmes",
    searchHint:
      "Ce qui a été trouvé est effacé et cherché de nouveau. Laissez vide pour décider sur ce qui a été trouvé ; si cela ne couvre pas un droit, la recherche recommence d’elle-même.",
    archives: "Une archive que la personne peut télécharger reste là jusqu’à ce qu’une nouvelle la remplace.",
    reason: "Pourquoi",
    reasonHint: "Conservé comme note interne. N’écrivez rien que la personne ne puisse lire.",
    button: "Rouvrir la demande",
    pending: "Réouverture…",
    told: "La personne reçoit un courriel qui dit ce qui est rouvert et pour quelle date, mais pas pourquoi.",
    missing: "Choisissez au moins un droit",
    tooLong: "Raccourcissez ce texte",
    impossible: "Cette demande ne peut pas être rouverte.",
  },
};
