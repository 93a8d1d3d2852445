import type { deskPassOn as english } from "@/lib/i18n/messages/en/desk-pass-on";

export const deskPassOn: typeof english = {
  passOn: {
    title: "Pour un client",
    concerns: "Concerne",
    waiting:
      "La personne indique que la demande concerne des données que vous traitez pour {client}. Le registre ne nomme pas ce client : trouvez son adresse et transmettez-lui la demande. Rien ne peut être répondu avant.",
    unconfirmed: "La demande part d’elle-même au client dès que la personne a confirmé son adresse.",
    status: "État",
    statusName: {
      sent: "Transmise, réception non confirmée par le client",
      received: "Le client l’a reçue et n’a pas encore dit qui répond",
      authorised: "Le client vous charge de répondre",
      "taken-over": "Le client répond lui-même",
    },
    recipient: "Transmise à",
    sentAt: "Transmise le",
    dueOn: "À transmettre au plus tard le (contrat)",
    late: "en retard",
    receivedAt: "Confirmée par le client le",
    instruction: "Instruction du {at}",
    claimedInstruction: "Instruction, non confirmée par le client",
    forwarded: "Elle a été déposée ici au nom du client, qui doit d’abord le confirmer.",
    onBehalf: "Les lettres disent que vous répondez pour le compte de {client}.",
    blocked:
      "Rien ne peut être accordé, refusé ou répondu sans l’autorisation du client. Vous pouvez demander qui est la personne.",
    keep: "Nous y répondons nous-mêmes",
    keepIntro:
      "On ne sait pas toujours de quel traitement il s’agit. Si cette demande concerne des données dont vous décidez vous-mêmes, reprenez-la : elle suit alors son cours comme les autres.",
    keeping: "Un instant…",
    open: "Transmettre la demande",
    openAgain: "Renvoyer le lien, ou l’envoyer à une autre adresse",
    intro:
      "La demande concerne-t-elle des données que vous traitez pour un client ? Alors c’est lui qui décide, et il doit être informé sans tarder. Il reçoit un lien vers ce que la personne a envoyé, et rien de ce que vous avez trouvé.",
    againIntro: "Le lien envoyé auparavant cesse de fonctionner.",
    name: "Client",
    email: "Adresse électronique du client",
    send: "Transmettre",
    sendAgain: "Renvoyer",
    sending: "Envoi…",
    nameRequired: "Indiquez le nom du client",
    emailRequired: "Indiquez l’adresse électronique du client",
    emailFormat: "Indiquez une adresse électronique telle que nom@example.org",
    tooLong: "Raccourcissez ce texte",
  },
};
