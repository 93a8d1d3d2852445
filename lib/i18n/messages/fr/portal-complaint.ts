import type { portalComplaint as english } from "@/lib/i18n/messages/en/portal-complaint";

export const portalComplaint: typeof english = {
  complaint: {
    title: "Adresser une réclamation à une autorité",
    link: "Préparer une réclamation : les faits et un texte à utiliser",
    lead: "Vous pouvez adresser une réclamation à une autorité de contrôle à tout moment et gratuitement (article 77 du RGPD). Elle examine ce que {name} a fait et peut lui ordonner d’agir. Cette page vous aide ; elle n’envoie rien.",
    leadOther:
      "Vous pouvez adresser une réclamation à une autorité de contrôle à tout moment et gratuitement. Elle examine ce que {name} a fait. Cette page vous aide ; elle n’envoie rien.",
    first: "Avant la réclamation",
    firstText:
      "Écrivez d’abord à {name}, si vous ne l’avez pas fait. Beaucoup de choses se règlent ainsi, et une autorité demande ce que {name} a répondu.",
    firstLink: "Écrire à {name}",
    running: "Le délai de réponse court jusqu’au {date}. En général, une autorité attend ce jour.",
    late: "Le délai de réponse a expiré le {date}, sans réponse à l’ensemble.",
    uk: "Au Royaume-Uni, la réclamation s’adresse d’abord à {name} (section 164A du Data Protection Act 2018). {name} doit la confirmer dans les 30 jours et vous dire ce qui en a résulté. Vous pouvez ensuite vous tourner vers l’autorité.",
    which: "Quelle autorité",
    seat: "L’autorité compétente pour {name} :",
    own: "L’autorité du pays où vous vivez :",
    either: "Vous avez le choix. Le texte ci-dessous est adressé à celle du pays où vous vivez.",
    text: "Un texte à utiliser",
    textAbout:
      "Il contient les faits de votre demande tels qu’ils sont enregistrés ici. Complétez, entre crochets, ce que vous seul savez. Vérifiez tout, puis copiez-le dans le formulaire de l’autorité, ou imprimez-le, datez-le et signez-le.",
    textLabel: "Texte de la réclamation",
    copy: "Copier le texte",
    copied: "Copié",
    save: "Enregistrer le texte (.txt)",
    languages: "Le texte dans une autre langue :",
    enclose: "Ce qu’il faut joindre",
    encloseAbout:
      "Tout ce qui a été écrit reste ici pour vous tant que les données de la demande existent. Enregistrez ce que vous voulez joindre.",
    encloseMessages: "Les messages (imprimez cette page)",
    encloseArchives: "Les archives de la réponse",
    letter: "{kind}, le {date}",
  },
};
