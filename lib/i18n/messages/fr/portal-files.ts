import type { portalFiles as english } from "@/lib/i18n/messages/en/portal-files";

export const portalFiles: typeof english = {
  files: {
    heading: "Joindre des fichiers",
    lead: "Rien ne vous oblige à joindre un fichier.",
    helpful: "Ce qui aide",
    proof: "Ce qui montre {proof}",
    helpfulText: {
      rectification: "Ce qui montre l’information exacte, par exemple une lettre ou une attestation.",
      "human-review": "La décision à réexaminer.",
      other: "Une lettre ou un courriel qui montre de quoi il s’agit.",
    },
    unwanted: "Ce qu’il ne faut pas envoyer",
    unwantedIdentity:
      "Aucune pièce d’identité et aucune photo de vous. {name} les demande si c’est nécessaire, et dit ce qu’il faut masquer.",
    unwantedOthers: "Rien sur d’autres personnes dont {name} n’a pas besoin. Masquez-le.",
    unwantedPassword: "Aucun mot de passe et aucun numéro de carte bancaire.",
    choose: "Choisir des fichiers",
    chooseHint:
      "PDF, JPEG, PNG, WebP, HEIC, texte simple ou courriel enregistré (.eml). Au plus {count} fichiers, chacun jusqu’à {size}, {total} en tout.",
    add: "Ajouter ces fichiers",
    adding: "Ajout en cours…",
    addFirst: "Les fichiers choisis ne sont joints que si vous appuyez sur « Ajouter ces fichiers ».",
    attached: "Fichiers joints",
    none: "Aucun fichier n’est joint.",
    remove: "Retirer",
    removing: "Retrait en cours…",
  },
  fileProblem: {
    none: "Aucun fichier n’a été choisi. Choisissez-en d’abord un",
    empty: "Le fichier est vide. Choisissez-en un autre",
    tooLarge: "Le fichier dépasse {size}. Choisissez-en un plus petit",
    type: "Ce genre de fichier ne peut pas être joint. Enregistrez-le en PDF, ou en image JPEG ou PNG",
    protected: "Le PDF est protégé par un mot de passe. Enregistrez-le sans mot de passe",
    virus: "Un virus a été trouvé dans le fichier, qui n’a pas été gardé. Choisissez-en un autre",
    scanFailed:
      "La recherche de virus n’a pas pu se faire, et le fichier n’a pas été gardé. Réessayez dans quelques minutes",
    tooMany: "C’est trop. Joignez au plus {count} fichiers, {total} en tout",
  },
};
