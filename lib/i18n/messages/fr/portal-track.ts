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
    correct: {
      open: "L’adresse est fausse ?",
      field: "Votre adresse électronique",
      hint: "Le code part à cette adresse. Celui qui est parti à l’autre ne fonctionne plus.",
      button: "Envoyer le code à cette adresse",
      sending: "Envoi en cours…",
      done: "Nous avons envoyé un code à l’adresse corrigée.",
    },
    next: "Et maintenant ?",
    nextConfirm: "Vous confirmez votre adresse",
    nextConfirmText: "Avec le code, ou avec le lien du même courriel.",
    asked: "Vous avez demandé",
    nextCollect: "{name} examine votre demande",
    nextCollectText:
      "Chaque système qui peut contenir des données à votre sujet est consulté. Ensuite vient une décision sur chaque point demandé.",
    nextAnswer: "Vous recevez la réponse au plus tard le {date}",
    nextAnswerText:
      "Nous vous envoyons un courriel. Vous lisez la réponse sur la page de la demande, après un nouveau code.",
  },
  download: {
    title: "Votre réponse",
    none: "La lettre ci-dessus est la réponse complète : il n’y a pas de fichier à télécharger.",
    archives: "Vos données à télécharger",
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
