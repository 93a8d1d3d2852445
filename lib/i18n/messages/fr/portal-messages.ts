import type { portalMessages as english } from "@/lib/i18n/messages/en/portal-messages";

export const portalMessages: typeof english = {
  messages: {
    title: "Échanges",
    none: "Rien n’a encore été écrit.",
    count: "{count, plural, one {# message envoyé ou reçu} other {# messages envoyés ou reçus}}",
    unread:
      "{count, plural, one {Un nouveau message de {name} vous attend.} other {# nouveaux messages de {name} vous attendent.}}",
    open: "Lire et écrire des messages",
    about:
      "Vous pouvez écrire ici à {name} au sujet de votre demande et envoyer des fichiers, même après la réponse. Un courriel vous avertit quand {name} a écrit.",
    noAnswer:
      "Un message ne répond pas à une question de {name}. Une question en attente a son propre formulaire sur la page de votre demande ; seule cette réponse fait repartir le délai légal.",
    question: "Répondre à la question en attente",
    thread: "Ce qui a été écrit jusqu’ici",
    you: "Vous",
    isNew: "Nouveau",
    read: "Vu par {name} le {date}",
    write: "Écrire un message",
    text: "Votre message",
    textHint: "8 000 caractères au plus. Vous pouvez aussi envoyer un fichier sans rien écrire.",
    again:
      "Votre texte est toujours là. Si vous aviez choisi des fichiers, choisissez-les à nouveau : ils n’ont pas été conservés.",
    send: "Envoyer le message",
    sending: "Envoi…",
    done: "Votre message est parvenu à {name}.",
    file: "({size})",
    empty: "Écrivez un message ou choisissez un fichier",
    tooLong: "Raccourcissez votre message à 8 000 caractères",
    limited: "Vous avez écrit beaucoup de messages en peu de temps. Réessayez dans une heure",
    attached: "Fichiers que vous avez joints",
  },
};
