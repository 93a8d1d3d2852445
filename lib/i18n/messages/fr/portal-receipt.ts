import type { portalReceipt as english } from "@/lib/i18n/messages/en/portal-receipt";

export const portalReceipt: typeof english = {
  receipt: {
    title: "Accusé de réception",
    about:
      "L’accusé de réception indique ce que vous avez demandé à {name}, quand la demande est arrivée et jusqu’à quand la réponse est due. Il est signé : chacun peut vérifier que rien n’a été modifié.",
    keep: "Conservez-le. Une autorité voudra peut-être le voir.",
    pdf: "Enregistrer l’accusé de réception (PDF)",
    jws: "L’accusé de réception signé, en fichier pour les programmes (.jws)",
    submission: "Ce que vous avez envoyé, tel que l’empreinte le compte (.json)",
  },
  archive: {
    until: "Vous pouvez la télécharger jusqu’au {date}, autant de fois que vous voulez.",
    gone: "L’archive « {right} » pouvait être téléchargée jusqu’au {date}. Elle a ensuite été supprimée, comme la loi l’exige pour des données devenues inutiles.",
    again: "Vous pouvez redemander vos données à tout moment, gratuitement.",
    againLink: "Envoyer une nouvelle demande",
    log: "Téléchargements jusqu’ici",
    entry: "{right}, le {date}",
    none: "Personne n’a encore téléchargé d’archive.",
    notYou: "Si l’un d’eux n’est pas de vous, écrivez tout de suite à {name}.",
  },
  told: {
    title: "Qui d’autre a été informé",
    about:
      "{name} doit informer toutes les personnes qui avaient reçu les données rectifiées, effacées ou limitées (article 19 du RGPD).",
    told: "Informé le {date}",
    toldUndated: "Informé",
    pending: "Pas encore informé",
    impossible: "N’a pas pu être informé",
    disproportionate: "Non informé : cela aurait demandé trop d’efforts",
  },
};
