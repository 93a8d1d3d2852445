import type { portalProve as english } from "@/lib/i18n/messages/en/portal-prove";

/** Deux moyens de prouver qui demande : se connecter au compte de l’organisme, et répondre à ses questions. */
export const portalProve: typeof english = {
  prove: {
    account: {
      text: "Vous vous connectez sur la page de {name}, avec :",
      kept: "Votre mot de passe y reste. Votre demande garde seulement de quel compte il s’agit ; la connexion vous est demandée même si vous êtes déjà connecté.",
      button: "Aller à la page de connexion",
      done: "Merci. Vous avez montré que ce compte est le vôtre.",
      cancelled:
        "Vous ne vous êtes pas connecté. Rien n’a été gardé. Réessayez ou choisissez un autre moyen.",
      expired:
        "La connexion a pris trop de temps, ou elle a commencé dans une autre fenêtre. Recommencez-la.",
      unreachable:
        "La connexion ne marche pas pour le moment. Réessayez plus tard ou choisissez un autre moyen.",
      unproven: "Vous êtes connecté, mais ce compte ne montre pas qui vous êtes. Choisissez un autre moyen.",
    },
    matching: {
      text: "Répondez de mémoire à des questions sur ce que {name} sait déjà de vous. Rien de nouveau n’est gardé : les réponses sont comparées, puis effacées.",
      rule: "Répondez à autant de questions que possible. Toutes les réponses ne doivent pas être justes. On ne vous dit pas laquelle était fausse.",
      left: "{count, plural, one {Il vous reste un essai.} other {Il vous reste {count} essais.}}",
      send: "Envoyer mes réponses",
      sending: "Envoi…",
      required: "Répondez à plus de questions",
      tooLong: "Raccourcissez les réponses : 200 caractères au plus pour chacune",
      done: "Merci. Nous comparons ; vous verrez le résultat ici.",
      comparing: "Vos réponses sont en cours de comparaison. Rechargez cette page dans une minute.",
      failed: "Ce que vous avez donné ne nous a pas permis de confirmer qui vous êtes.",
      notCompared:
        "Vos réponses n’ont pas pu être comparées, car un système n’a pas répondu. Elles sont effacées et cet essai ne compte pas.",
      exhausted: "Il ne reste plus d’essai. Choisissez un autre moyen ou écrivez à {name}.",
    },
  },
};
