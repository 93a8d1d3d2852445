import type { deskLetters as english } from "@/lib/i18n/messages/en/desk-letters";

/** Les lettres : la liste, le formulaire de chaque sorte et l’aperçu. */
export const deskLetters: typeof english = {
  letters: {
    title: "Lettres",
    none: "Aucune lettre n’a encore été écrite.",
    caption: "Lettres de cette demande",
    kind: "Lettre",
    language: "Langue",
    state: "État",
    files: "Lire",
    sent: "Envoyée le {at}",
    draft: "Brouillon du {at}",
    continue: "Reprendre",
    html: "Page",
    txt: "Texte",
    pdf: "PDF",
    fileOf: "{form}, {kind}, {at}",
    write: "Écrire une lettre",
    writeHint: "L’envoi d’une lettre est l’acte lui-même : une prolongation prolonge, une réponse répond.",
    endEarly: "Clore comme éteinte ou répétée",
    kinds: {
      "identity-requested": "Demander qui elle est",
      "clarification-requested": "Demander ce qu’elle veut",
      "fee-requested": "Annoncer des frais",
      extension: "Prolonger le délai",
      answer: "Répondre",
      recipients: "Lister les destinataires",
      closing: "Clore la demande",
    },
  },
  letter: {
    intro: {
      "identity-requested":
        "Seulement si vous avez un doute raisonnable sur l’identité (art. 12, paragraphe 6, du RGPD). Rien n’est cherché ni décidé avant la réponse.",
      "clarification-requested":
        "Si vous traitez beaucoup de données sur la personne, vous pouvez demander ce qu’elle vise (considérant 63 du RGPD). Elle peut répondre qu’elle veut tout, et le travail continue entre-temps.",
      "fee-requested":
        "Seulement pour une demande manifestement infondée ou excessive (art. 12, paragraphe 5, point a), du RGPD). La personne l’apprend d’abord, puis accepte les frais, restreint sa demande ou la retire.",
      extension:
        "Une seule fois, pour la complexité ou le nombre des demandes, et seulement si la personne l’apprend pendant le premier délai (art. 12, paragraphe 3, du RGPD).",
      answer:
        "Une lettre peut répondre à plusieurs droits décidés. Ceux qui ne sont pas choisis auront leur réponse plus tard.",
      recipients:
        "Indique à la personne, qui l’a demandé, quels destinataires ont été avertis (art. 19 du RGPD). Elle ne change rien.",
      closing: "Met fin à la demande par une dernière lettre.",
    },
    language: "Langue de la lettre",
    languageHint:
      "Les textes fixes sont dans cette langue. Ce que vous saisissez entre tel quel dans la lettre : rédigez-le aussi dans cette langue.",
    doubt: "Pourquoi vous doutez de l’identité",
    doubtHint: "Les faits qui font naître le doute, par exemple une adresse absente de tous vos systèmes.",
    needed: "Ce qui lève le doute",
    neededHint:
      "Le moins possible, par exemple une réponse depuis l’adresse connue. Ne demandez pas de pièce d’identité si autre chose suffit.",
    question: "Votre question",
    questionHint: "Ce qui peut être visé, et ce qui vous aide à le trouver.",
    reasons: "Raisons",
    reasonsHint: "Pourquoi, dans ce cas. Le texte entre dans la lettre.",
    length: "Prolonger de",
    lengthHint: {
      months:
        "En mois : {most, plural, =0 {autant que vous en annoncez} other {# au plus}}. L’aperçu montre la nouvelle date.",
      days: "En jours : {most, plural, =0 {autant que vous en annoncez} other {# au plus}}. L’aperçu montre la nouvelle date.",
    },
    currentDue: "Échéance actuelle : {date}.",
    amount: "Montant",
    amountHint: "Par exemple 12,50. Seulement le coût du travail, jamais un prix.",
    currency: "Monnaie",
    currencyHint: "Trois lettres, par exemple EUR.",
    ground: "Parce que la demande est",
    facts: "Preuves",
    factsHint:
      "Ce qui le démontre : la charge vous incombe (art. 12, paragraphe 5, du RGPD). Cela reste en interne.",
    rights: "Droits auxquels la lettre répond",
    openItems: "Ce que le registre des traitements laisse ouvert",
    openItemsHint:
      "Une réponse à l’accès donne tout l’art. 15, paragraphes 1 et 2, du RGPD. Pour chaque point absent de votre registre, dites pourquoi, ou complétez d’abord le registre.",
    why: "Pourquoi ce point reste ouvert",
    where: "Où",
    suggested: "Rempli d’après votre registre : vérifiez-le et mettez-le dans la langue de la lettre.",
    cause: "Pourquoi la demande prend fin",
    causes: {
      answered: "Tout a reçu une réponse",
      lapsed: "La personne n’a jamais prouvé son identité",
      merged: "Elle répète une demande antérieure",
    },
    causeHint: {
      answered: "Plus rien n’est à venir.",
      lapsed:
        "Un refus avec ses voies de recours (art. 11, paragraphe 2, et art. 12, paragraphe 6, du RGPD), possible à partir du {date}.",
      merged: "La demande antérieure vise au moins la même chose et reçoit la réponse à sa place.",
    },
    into: "Référence de la demande antérieure",
    intoHint: "De la même personne, au même organisme, par exemple HAB-7K3M-9QXD.",
    nothingToFill: "Il n’y a rien à remplir : la lettre est faite de la liste des destinataires.",
    preview: "Voir la lettre",
    previewing: "Préparation…",
    field: {
      doubt: "Écrivez pourquoi vous doutez, en 10 à 4 000 caractères",
      needed: "Écrivez ce qui lève le doute, en 10 à 4 000 caractères",
      question: "Écrivez la question, en 10 à 4 000 caractères",
      reasons: "Écrivez les raisons, en 10 à 4 000 caractères",
      length: "Indiquez un nombre entier, par exemple 2",
      amount: "Indiquez un montant supérieur à zéro, par exemple 12,50",
      currency: "Indiquez trois lettres majuscules, par exemple EUR",
      ground: "Choisissez pourquoi",
      facts: "Consignez les preuves, en 10 à 4 000 caractères",
      rights: "Choisissez au moins un droit",
      reasonedItems: "Raccourcissez ce texte : il dépasse 4 000 caractères",
      cause: "Choisissez pourquoi la demande prend fin",
      into: "Indiquez la référence de la demande antérieure",
      samePerson: "Indiquez qu’il s’agit de la même personne, après avoir comparé les deux demandes",
      language: "Choisissez une langue",
    },
  },
  letterPreview: {
    label: "Aperçu d’une lettre",
    title: "Aperçu : {kind}",
    lead: "La lettre exactement telle qu’elle sera conservée et envoyée. Les paragraphes encadrés peuvent être réécrits ici ; tout le reste découle de ce qui est décidé.",
    asTyped: "Cette lettre n’est pas dans la langue de cet espace. Ce que vous avez saisi y figure tel quel.",
    gaps: "Manque avant l’envoi",
    gapRight: "{right} : {text}",
    send: "Envoyer la lettre",
    sending: "Envoi…",
    sendHint: "{name} est averti(e) par courriel et la lit sur sa propre page. C’est irréversible.",
    change: "Modifier",
    changeHint: "Retour au formulaire. Les paragraphes réécrits ici sont alors refaits.",
    discard: "Supprimer le brouillon",
    discarding: "Suppression…",
    impossible: "Ce brouillon ne peut plus être envoyé",
    impossibleHint: "Supprimez-le, puis regardez où en est la demande.",
    unmakeable: "La lettre ne peut pas être faite de ce qui est consigné.",
    editEmpty: "Écrivez quelque chose ici, ou remettez le texte qui s’y trouvait",
    editTooLong: "Raccourcissez ce paragraphe : il dépasse 5 000 caractères",
    gap: {
      purposes: "Le registre ne dit pas à quoi elles servent. Dites pourquoi, ou complétez le registre.",
      categories:
        "Le registre ne dit pas de quelles données il s’agit. Dites pourquoi, ou complétez le registre.",
      recipients:
        "Un destinataire n’a pas de nom dans le registre. Dites pourquoi, ou complétez le registre.",
      storage:
        "Le registre ne dit pas combien de temps elles sont conservées. Dites pourquoi, ou complétez le registre.",
      rights:
        "Le registre n’offre pas un droit que la réponse doit citer. Dites pourquoi, ou complétez le registre.",
      complaint: "Le registre ne permet pas de joindre l’autorité. Dites pourquoi, ou complétez le registre.",
      source: "Le registre ne dit pas d’où viennent les données. Dites pourquoi, ou complétez le registre.",
      "automated-decisions":
        "Le registre n’indique pas la logique ou les conséquences d’une décision automatisée. Dites pourquoi, ou complétez le registre.",
      transfers:
        "Le registre n’indique pas les garanties d’un transfert vers un pays tiers. Dites pourquoi, ou complétez le registre.",
      copy: "L’archive avec la copie n’est pas encore constituée. Patientez un instant et rechargez la page.",
      decision: "Rien n’est décidé. Décidez d’abord de ce droit.",
      "category-decision": "Quelque chose a été trouvé ici dont personne n’a décidé. Décidez-en.",
      "open-task": "Tout n’est pas encore fait dans les systèmes. Terminez d’abord.",
      reasons: "Un refus n’a pas de raisons. Rédigez-les dans la décision.",
      authority: "La lettre ne cite aucune autorité de recours. Complétez le registre.",
      "judicial-remedy": "La lettre ne cite aucun tribunal. Complétez le registre.",
      "recipient-told": "Ce destinataire n’est pas averti. Avertissez-le et notez-le.",
      "recipient-reason": "Il n’est pas dit pourquoi ce destinataire n’est pas averti. Écrivez-le.",
      bundle: "L’archive portable n’est pas encore constituée. Patientez un instant et rechargez la page.",
    },
    goTo: {
      form: "Aller au formulaire",
      decision: "Aller à la décision",
      tasks: "Aller à ce qui reste à faire",
      recipients: "Aller aux destinataires",
      reload: "Recharger",
    },
  },
};
