import type { portalProblems as english } from "@/lib/i18n/messages/en/portal-problems";

export const portalProblems: typeof english = {
  problem: { title: "Il y a un problème", errorPrefix: "Erreur :" },
  problemPage: {
    home: "Aller à la première page",
    track: "Suivre une demande",
    retry: "Réessayer",
    incident: "Si vous nous écrivez à ce sujet, indiquez ce numéro : {incident}",
    not_found: {
      title: "Page introuvable",
      text: "Si vous avez saisi l’adresse, vérifiez-la. Si vous avez suivi un lien, il est peut-être ancien.",
    },
    forbidden: {
      title: "Vous ne pouvez pas ouvrir cette page",
      text: "Il manque quelque chose pour l’ouvrir : un code confirmé récemment, ou un autre compte.",
    },
    cross_site: {
      title: "Le formulaire n’a pas été envoyé",
      text: "Il ne venait pas de ce site, il n’a donc pas été traité. Revenez à la première page, ouvrez-y le formulaire et envoyez-le de nouveau.",
    },
    gone: {
      title: "Cette page n’existe plus",
      text: "Elle a expiré, ou a été supprimée pour protéger les données qu’elle contenait. Vous pouvez recommencer.",
    },
    too_large: {
      title: "Le texte est trop long",
      text: "Revenez en arrière, raccourcissez-le et envoyez de nouveau le formulaire. Rien n’a été enregistré.",
    },
    refused: {
      title: "Ce n’est pas possible pour l’instant",
      text: "Rien n’a été modifié. Revenez en arrière et rechargez la page pour voir où en sont les choses.",
    },
    limited: {
      title: "Trop d’essais",
      text: "Il y a eu trop d’essais depuis votre connexion, ou pour les mêmes informations, en peu de temps. Réessayez dans {minutes, plural, one {# minute} other {# minutes}}.",
      keptTitle: "Votre demande n’est pas encore envoyée",
      keptText:
        "Plusieurs demandes ont été envoyées depuis votre connexion, ou avec cette adresse électronique, en peu de temps. Ce que vous avez saisi est gardé pendant une journée. Envoyez-le de nouveau dans {minutes, plural, one {# minute} other {# minutes}}, ou écrivez à l’organisme par courriel ou par courrier : une demande est valable sous toutes les formes.",
      busyTitle: "Beaucoup de demandes arrivent en ce moment",
      busyText:
        "La vôtre n’est pas encore envoyée. Ce que vous avez saisi est gardé, rien n’est perdu. Envoyez-la de nouveau dans {seconds, plural, one {# seconde} other {# secondes}}.",
      button: "Envoyer de nouveau",
    },
    unexpected: {
      title: "Un problème est survenu de notre côté",
      text: "Vous n’avez rien fait de mal, et ce qui était enregistré l’est toujours. Réessayez dans quelques minutes. Si le problème persiste, écrivez à l’organisme par courriel ou par courrier : une demande est valable sous toutes les formes.",
    },
  },
};
