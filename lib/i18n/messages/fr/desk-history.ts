import type { deskHistory as english } from "@/lib/i18n/messages/en/desk-history";

/** L’historique d’une demande en toutes lettres. */
export const deskHistory: typeof english = {
  history: {
    title: "Historique",
    subject: "La personne concernée",
    visitor: "Quelqu’un sur le portail",
    system: "Habeas",
    staff: "Un membre de l’équipe",
  },
  event: {
    request: {
      submitted: "La demande a été reçue",
      email_confirmed: "L’adresse électronique a été confirmée",
      opened: "La demande a été ouverte avec un code",
      approved: "La réponse a été validée",
      answered: "La réponse a été envoyée",
    },
    verification: {
      sentConfirm: "Un code de confirmation de l’adresse a été envoyé",
      sentOpen: "Un code d’accès à la demande a été envoyé",
      failed: "Un code erroné a été donné",
    },
    collection: { started: "La collecte a été lancée" },
    task: {
      started: "{system} : recherche lancée",
      failed: "{system} : échec de la recherche",
      collected: "{system} : {rows, plural, one {# ligne collectée} other {# lignes collectées}}",
      nothing_held: "{system} : rien trouvé",
    },
    extract: { previewed: "Aperçu consulté : {category} ({system})" },
    identity: { accepted: "Les comptes trouvés par des identifiants déclarés ont été acceptés" },
    bundle: {
      built: "L’archive a été constituée et signée : {right}",
      downloaded: "La personne a téléchargé l’archive : {right}",
    },
    mail: { sent: "Un courriel est parti : {template}" },
  },
  fact: {
    rights: "Droits",
    channel: "Canal",
    portal: "Portail",
    dueOn: "Échéance",
    record: "Registre des traitements",
    rules: "Règles de délai",
    holidays: "Jours fériés",
    attempts: "Tentatives",
    systems: "Systèmes",
    reason: "Raison",
    accounts: "Comptes",
    unproven: "Seulement déclarés",
    rows: "Lignes",
    granted: "accordé",
    sha256: "SHA-256",
    kid: "Clé de signature",
    archives: "Archives",
    searches: "Recherches",
  },
  template: {
    confirm: "confirmation de l’adresse",
    received: "accusé de réception",
    code: "code d’accès",
    answered: "réponse prête",
    signIn: "lien de connexion",
  },
};
