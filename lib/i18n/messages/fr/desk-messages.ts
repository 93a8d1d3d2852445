import type { deskMessages as english } from "@/lib/i18n/messages/en/desk-messages";

export const deskMessages: typeof english = {
  messages: {
    title: "Messages",
    none: "Personne n’a encore rien écrit.",
    unread:
      "{count, plural, one {La personne a écrit un message que personne n’a encore traité.} other {La personne a écrit # messages que personne n’a encore traités.}}",
    toThread: "Aller aux messages",
    isNew: "Nouveau",
    staff: "Équipe",
    readAt: "Lu le {date}",
    notRead: "Pas encore lu",
    markRead: "Marquer comme traité",
    saving: "Enregistrement…",
    about:
      "La personne reçoit un courriel annonçant un message et le lit sur la page de la demande. Un message n’est pas une lettre : il ne pose aucune question qui suspende le délai légal et ne répond à aucun droit.",
    unreachable:
      "La personne n’a pas donné d’adresse électronique : un message ne lui parviendrait pas. Écrivez une lettre et postez-la.",
    again: "Ce que vous aviez écrit est toujours là. Les fichiers sont à choisir à nouveau.",
    text: "Message à la personne",
    textHint: "Dans la langue de la demande. 8 000 caractères au plus.",
    tooLong: "Raccourcissez le message à 8 000 caractères",
    files: "Fichiers",
    filesHint:
      "PDF, JPEG, PNG, WebP, HEIC, texte brut ou courriel enregistré (.eml). {count} fichiers au plus, {size} chacun, {total} en tout.",
    send: "Envoyer le message",
    sending: "Envoi…",
  },
};
