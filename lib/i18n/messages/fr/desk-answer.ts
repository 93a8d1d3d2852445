import type { deskAnswer as english } from "@/lib/i18n/messages/en/desk-answer";

/** Ce qui a été trouvé pour une demande, ce qui en part, et la validation. */
export const deskAnswer: typeof english = {
  systems: {
    title: "Systèmes consultés",
    none: "Les systèmes apparaissent ici une fois la collecte lancée.",
    todo: "En attente",
    toSearch: "À consulter à la main",
    running: "Recherche en cours",
    collected: "Données trouvées",
    nothingHeld: "Rien trouvé",
    done: "Terminé",
    failed: "Échec",
    accounts: "{count, plural, one {Un compte trouvé} other {# comptes trouvés}}",
    account: "Compte {key}",
    byProven: "trouvé par {by}, confirmé",
    byClaimed: "trouvé par {by}, seulement déclaré",
    emailIdentifier: "adresse électronique",
    claimedTitle: "Trouvé d’après ce que la personne déclare, et non d’après ce qui est confirmé",
    claimed:
      "Quelqu’un d’autre aurait pu saisir le même identifiant. Comparez le compte avec la demande avant que quoi que ce soit ne parte.",
    categories: "Catégories collectées dans {system}",
    category: "Catégorie",
    rows: "Lignes",
    marks: "Remarques",
    portable: "Portable",
    thirdParties: "Peut citer d’autres personnes",
    seen: "Ouverte",
    look: "Contrôle",
    preview: "Aperçu",
    manualText:
      "Cherchez {who} par son nom, par son adresse électronique et par chaque identifiant de la demande, y compris parmi les éléments archivés ou supprimés.",
    failedReason: "Pourquoi",
    retry: "Réessayer",
    retryPending: "Relance…",
  },
  error: {
    notConfigured:
      "Cette installation n’a pas d’adresse pour la connexion que nomme le registre des traitements. Indiquez-la, puis réessayez.",
    unreachable:
      "Le système n’a pas répondu, malgré plusieurs essais. Vérifiez qu’il fonctionne et que l’adresse de sa connexion est exacte, puis réessayez.",
    refused:
      "Le système a refusé l’accès à Habeas. Renouvelez les identifiants de sa connexion, puis réessayez.",
    timeout: "Le système a mis trop de temps à répondre. Réessayez quand il sera moins sollicité.",
    statement:
      "Le système n’a pas pu exécuter la requête inscrite au registre des traitements. Corrigez le registre, puis réessayez.",
    record:
      "Ce que détient le système et ce que dit le registre des traitements ne concordent plus. Corrigez le registre, puis réessayez.",
    withheld:
      "La recherche s’est arrêtée d’elle-même : une colonne qui ne doit pas sortir aurait été lue avec son contenu. Corrigez le registre des traitements, puis réessayez.",
    tooMany:
      "Un identifiant correspond à plus de comptes qu’une seule personne ne peut en avoir. Rien n’a été collecté. Vérifiez comment le registre des traitements retrouve les personnes, puis réessayez.",
    other:
      "La recherche s’est arrêtée pour une raison que Habeas ne connaît pas. Réessayez ; si elle échoue encore, transmettez ce code à l’administration.",
    code: "Code",
  },
  release: {
    title: "Ce qui va partir",
    titleAnswered: "Ce qui est parti",
    everything:
      "{rows, plural, one {La seule ligne} other {Les # lignes}} de {categories, plural, one {# catégorie} other {# catégories}}, avec les informations de l’art. 15, paragraphes 1 et 2, du RGPD.",
    everythingEmpty:
      "L’indication qu’aucun système ne détient de données sur la personne, avec les informations de l’art. 15, paragraphes 1 et 2, du RGPD.",
    everythingFound:
      "Ce qui a été trouvé à la main, avec les informations de l’art. 15, paragraphes 1 et 2, du RGPD.",
    found:
      "Trouvé à la main : {files, plural, =0 {aucun fichier} one {# fichier} other {# fichiers}} ({systems}).",
    notAttached:
      "{systems} : des données y ont été trouvées, mais aucun fichier n’est joint : rien n’en partira. Joignez-les à la recherche, ou dites dans la lettre comment la personne les obtient.",
    portable:
      "La partie portable de {categories, plural, one {# catégorie} other {# catégories}} : les données que la personne a fournies et qui reposent sur le consentement ou un contrat (art. 20, paragraphe 1, du RGPD).",
    portableEmpty:
      "Aucune donnée : rien de ce qui a été trouvé n’a été fourni par la personne sur le fondement du consentement ou d’un contrat (art. 20, paragraphe 1, du RGPD).",
    approveTitle: "Accorder les copies en une étape",
    happens: "Lorsque vous validez :",
    happensBuild: "une archive par droit est constituée et signée ;",
    happensTell: "vous envoyez ensuite la lettre, et {name} peut télécharger l’archive ;",
    happensRecord: "votre nom et l’heure sont inscrits dans l’historique. C’est irréversible.",
    reviewWarning:
      "Certaines catégories contiennent du texte libre qui peut citer d’autres personnes. Leurs droits ne doivent pas en souffrir (art. 15, paragraphe 4, du RGPD) : ouvrez-les d’abord.",
    identityTitle: "Identité",
    identityText:
      "{count, plural, one {Un compte n’a été trouvé que par un identifiant déclaré par la personne.} other {# comptes n’ont été trouvés que par des identifiants déclarés par la personne.}} Sans votre contrôle, les données de quelqu’un d’autre pourraient partir.",
    identityCheckbox: "J’ai comparé ces comptes avec la demande : ils appartiennent à la personne concernée",
    identityError:
      "Confirmez que les comptes appartiennent à la personne, ou demandez-lui des informations supplémentaires (art. 12, paragraphe 6, du RGPD)",
    button: "Accorder et constituer",
    pending: "Validation…",
  },
  bundles: {
    title: "Archives",
    right: "Droit",
    size: "Taille",
    built: "Constituée et signée le",
  },
  preview: {
    lead: "Ce qui va partir de {system}, exactement tel que détenu.",
    purposes: "Finalité",
    rowCount: "{total, plural, one {# ligne} other {# lignes}}",
    rowRange: "Lignes {from} à {to} sur {total}",
    noRows: "Cette catégorie ne contient aucune ligne.",
    tableLabel: "Données de {category}",
    rowNumber: "Ligne",
    portable: "Portable",
    portableHint:
      "Les colonnes « Portable » font aussi partie d’une copie portable (art. 20, paragraphe 1, du RGPD).",
    nullValue: "aucune valeur",
    emptyText: "texte vide",
    withheldTitle: "Détenu, mais non communiqué",
    withheldIntro: "L’archive nomme ces colonnes et dit pourquoi elles ne sont pas communiquées.",
    pagesLabel: "Pages de lignes",
    page: "Page {page} sur {pages}",
    previous: "Page précédente",
    next: "Page suivante",
  },
};
