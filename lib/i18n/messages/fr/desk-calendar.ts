import type { deskCalendar as english } from "@/lib/i18n/messages/en/desk-calendar";

export const deskCalendar: typeof english = {
  feed: {
    title: "Les échéances dans votre agenda",
    back: "Toutes les demandes",
    lead: "Votre agenda peut afficher l’échéance de chaque demande ouverte que vous pouvez lire. Donnez-lui l’adresse que vous créez ici ; il la consulte de lui-même plusieurs fois par jour.",
    shows:
      "Chaque entrée contient la référence, l’organisme, l’état et le jour. Aucun nom et aucune donnée d’une personne. Elle vous prévient dix, cinq et deux jours ouvrés avant.",
    secret:
      "Quiconque possède l’adresse voit ces entrées, sans se connecter. Gardez-la comme une clé. Si quelqu’un d’autre a pu la voir, créez-en une nouvelle : l’ancienne cesse aussitôt de fonctionner.",
    none: "Vous n’avez pas encore d’adresse.",
    since: "Vous avez une adresse depuis le {date}.",
    create: "Créer une adresse",
    replace: "Créer une nouvelle adresse",
    creating: "Un instant…",
    createdTitle: "Votre adresse",
    created:
      "Copiez-la maintenant : elle n’est affichée qu’une fois, pendant deux minutes. Ajoutez-la dans votre agenda comme un abonnement, souvent appelé « à partir d’une URL » ou « depuis Internet ».",
    copy: "Copier l’adresse",
    copied: "Copiée",
    revoke: "Désactiver l’adresse",
    revokeText: "Les agendas qui l’utilisent ne reçoivent plus rien.",
    revoking: "Un instant…",
    revoked: "L’adresse est désactivée.",
    noRole: "Aucun de vos rôles ne donne accès aux demandes : il n’y a donc rien à afficher dans un agenda.",
  },
};
