import type { portalTrack as english } from "@/lib/i18n/messages/en/portal-track";

export const portalTrack: typeof english = {
  track: {
    title: "Suivre une demande",
    lead: "Saisissez la référence de votre demande et l’adresse électronique que vous aviez indiquée. Nous vous envoyons un code qui ouvre la page de la demande.",
    reference: "Référence",
    referenceHint: "Elle ressemble à HAB-7K3M-9QXD et figure dans les courriels au sujet de votre demande.",
    email: "Adresse électronique",
    emailHint: "L’adresse que vous aviez indiquée dans la demande.",
    button: "Continuer",
    lost: "Vous n’avez pas de référence ? Cherchez « HAB- » dans vos courriels, ou écrivez à l’organisme.",
    open: "Une demande est ouverte dans ce navigateur.",
    openLink: "Aller à sa page",
    left: "Vous avez quitté la page de votre demande. Il n’en reste rien sur cet appareil.",
    ended:
      "Pour votre sécurité, cette page se ferme au bout d’un certain temps. Saisissez de nouveau votre référence pour continuer.",
    linkUsed:
      "Ce lien ne fonctionne plus : il est valable une seule fois, pendant une heure. Saisissez votre référence ci-dessous et nous vous enverrons un nouveau code.",
  },
  code: {
    title: "Saisissez votre code",
    sentIfMatching:
      "Si la référence et l’adresse vont ensemble, un courriel contenant un code à six chiffres est en route. Il arrive en général en moins d’une minute.",
    field: "Code",
    hint: "Six chiffres, dans le courriel le plus récent.",
    button: "Confirmer",
    sending: "Vérification…",
    noMail: "Pas de courriel ?",
    noMailText: "Regardez dans les indésirables. Un courriel peut mettre quelques minutes à arriver.",
    resend: "Envoyer un nouveau code",
    resending: "Envoi en cours…",
    resent: "Nous avons envoyé un nouveau code. Les codes précédents ne fonctionnent plus.",
    resentIfMatching:
      "Si la référence et l’adresse vont ensemble, un nouveau code est en route, sauf si un code a été envoyé il y a moins d’une minute.",
    again: "Saisir de nouveau la référence",
    wrong: "Ce n’est pas le bon code. Saisissez les six chiffres du courriel le plus récent",
    expired: "Ce code a expiré. Envoyez un nouveau code",
    exhausted: "Il y a eu trop d’essais. Envoyez un nouveau code",
    tooSoon: "Un code a été envoyé il y a moins d’une minute. Utilisez celui-là, ou attendez une minute",
  },
  sent: {
    title: "Demande envoyée",
    reference: "Votre référence",
    due: "{name} doit répondre au plus tard le {date}",
    copy: "Copier la référence",
    copied: "Copiée",
    keep: "Notez la référence ou imprimez cette page. Elle vous permet de suivre la demande.",
    confirm: "Confirmez votre adresse électronique",
    confirmText:
      "Nous avons envoyé un code à six chiffres à {email}. Saisissez-le pour que {name} sache que la demande vient bien de vous. Le délai légal court déjà.",
    confirmed: "Votre adresse électronique est confirmée",
    confirmedText:
      "La demande suit son cours. Pour ouvrir sa page dans ce navigateur, saisissez un nouveau code reçu par courriel.",
    wrongAddress: "L’adresse est fausse ? Dans ce cas, {name} ne peut pas vous joindre.",
    startAgain: "Recommencer avec la bonne adresse",
    next: "Et maintenant ?",
    nextConfirm: "Vous confirmez votre adresse",
    nextConfirmText: "Avec le code, ou avec le lien du même courriel.",
    nextCollect: "{name} rassemble et vérifie vos données",
    nextCollectText: "Dans chaque système qui peut contenir des données à votre sujet.",
    nextAnswer: "Vous recevez la réponse au plus tard le {date}",
    nextAnswerText:
      "Nous vous envoyons un courriel. Vous consultez et téléchargez la réponse ici, après un nouveau code.",
  },
  status: {
    title: "Votre demande {reference}",
    confirmed: "Merci, votre adresse est confirmée.",
    sentence: {
      unconfirmed: "Votre adresse électronique n’est pas encore confirmée.",
      received: "{name} a reçu votre demande.",
      collecting: "{name} rassemble vos données.",
      review: "Vos données sont rassemblées. {name} les vérifie.",
      preparing: "Votre réponse est en préparation.",
      answered: "Votre réponse est prête.",
    },
    more: {
      unconfirmed: "Saisissez le code du courriel pour que {name} puisse continuer.",
      received: "Personne n’a encore commencé à la traiter. Vous n’avez rien à faire.",
      collecting:
        "Chaque système qui peut contenir des données à votre sujet est consulté. Vous n’avez rien à faire.",
      review: "La réponse doit être complète et ne rien révéler sur d’autres personnes.",
      preparing:
        "Cela prend un instant. La page l’affiche dès qu’elle est prête ; vous pouvez aussi la recharger.",
      answered: "Téléchargez-la ci-dessous. Nous vous avons aussi prévenu par courriel.",
    },
    destroyed:
      "Les données de cette demande ont été supprimées, comme la loi le prévoit lorsqu’elles ne sont plus nécessaires. Il n’y a plus rien à afficher ni à télécharger.",
    due: "Réponse au plus tard le {date}",
    clock: "Comment ce jour a été calculé",
    facts: "Votre demande",
    reference: "Référence",
    to: "Adressée à",
    rights: "Vous demandez",
    received: "Reçue",
    dueLabel: "Réponse au plus tard le",
    state: "État",
    timeline: "Ce qui s’est passé",
    complaint: "Si vous n’êtes pas d’accord",
    complaintText:
      "Écrivez d’abord à {name} : beaucoup de choses se règlent ainsi. Vous pouvez aussi, à tout moment et gratuitement, adresser une réclamation à une autorité de contrôle (art. 77 RGPD). Celle de {name} est :",
    complaintOther:
      "Vous pouvez aussi choisir l’autorité du pays où vous habitez, où vous travaillez ou dans lequel le problème est survenu.",
    complaintLink: "Adresser une réclamation à cette autorité",
    court: "Vous pouvez aussi saisir un tribunal, avec ou sans réclamation (art. 79 RGPD).",
    leave: "Quitter cette page",
    leaveText:
      "Sur un appareil partagé, quittez la page lorsque vous avez terminé. Votre référence et votre adresse l’ouvrent de nouveau.",
    leaving: "Un instant…",
  },
  event: {
    request: {
      submitted: "Vous avez envoyé la demande",
      email_confirmed: "Vous avez confirmé votre adresse électronique",
      approved: "{name} s’est prononcé sur votre demande",
      answered: "{name} a répondu à votre demande",
    },
    collection: { started: "{name} a commencé à rassembler vos données" },
    bundle: { downloaded: "Une archive de vos données a été téléchargée" },
  },
  download: {
    title: "Votre réponse",
    purpose: {
      access:
        "À lire : tout ce qui est détenu à votre sujet, avec des explications. Ouvrez d’abord index.html.",
      portability:
        "À emporter : les données que vous avez fournies, dans des fichiers qu’un autre service peut lire.",
      other: "La réponse sur ce droit, avec ses raisons.",
    },
    facts: "Archive ZIP, {size}, préparée le {date}",
    button: "Télécharger",
    buttonAbout: "({right})",
    confirmTitle: "Confirmez encore une fois que c’est vous",
    confirmText:
      "L’archive contient vos données personnelles. Avant le téléchargement, nous envoyons un nouveau code à {email}.",
    confirmButton: "M’envoyer un code",
    codeText:
      "Nous avons envoyé un code à six chiffres à {email}. Saisissez-le pour afficher les téléchargements.",
    check: "Comment vérifier qu’une archive est authentique",
    checkText:
      "Chaque archive est signée par {name}. Tout le monde peut la vérifier, hors ligne et sans compte : la personne à qui vous la remettez voit ainsi que rien n’a été modifié.",
    checkOpen: "Ouvrez l’archive. La page index.html explique ce qu’elle contient.",
    checkKeys: "La signature se trouve dans signature.jws. Les clés publiques sont à l’adresse {url}.",
    checkCommand: "Avec Habeas : habeas bundle verify archive.zip --jwks {url}",
    unzip:
      "Si votre appareil n’ouvre pas les archives ZIP de lui-même, choisissez « Extraire » ou « Décompresser » dans le menu du fichier.",
  },
  confirm: {
    title: "Confirmez votre adresse électronique",
    text: "Avec ce bouton, vous confirmez que la demande vient bien de vous. La page de votre demande s’ouvre ensuite.",
    button: "Confirmer mon adresse",
    sending: "Un instant…",
    why: "Pourquoi un bouton ? Certaines messageries ouvrent les liens d’elles-mêmes. Ainsi, vous seul pouvez confirmer.",
  },
};
