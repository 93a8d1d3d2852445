import type { portalStart as english } from "@/lib/i18n/messages/en/portal-start";

export const portalStart: typeof english = {
  start: {
    title: "Vos données personnelles chez {name}",
    lead: "Demandez à {name} ce qui est détenu à votre sujet, et exercez vos droits sur ces données. Aucun compte n’est nécessaire, et demander une copie n’exige aucune raison.",
    button: "Commencer",
    rights: "Ce que vous pouvez demander",
    need: "Ce qu’il vous faut",
    needName: "Votre nom.",
    needEmail:
      "Une adresse électronique que vous pouvez consulter maintenant. Nous y envoyons un code, puis les nouvelles de votre demande.",
    needIdentifier: "{label}.",
    needIdentifierOptional: "{label}, si vous en disposez.",
    needNoId:
      "Aucune pièce d’identité. {name} ne peut vous demander un complément qu’en cas de doute raisonnable sur votre identité (art. 12(6) RGPD).",
    proof: "Comment montrer qui vous êtes",
    proofEmail: "Pour la plupart des demandes, le code envoyé à votre adresse électronique suffit.",
    proofMore: "Pour celles-ci, {name} a besoin d’une preuve de plus :",
    proofWays:
      "Vous choisissez l’un de ces moyens après l’envoi de la demande. Le premier demande le moins de données :",
    proofOther: "Pour tout le reste, le code envoyé à votre adresse électronique suffit.",
    way: {
      "email-code": "Le code envoyé à votre adresse électronique.",
      account: "Une connexion avec votre compte : {label}.",
      matching: "Des réponses sur ce que {name} détient déjà : {questions}.",
      document: "La copie d’un document.",
      "postal-code": "Un code dans une lettre, à l’adresse postale que {name} connaît.",
      "in-person": "Un document montré sur place. Aucune copie n’est faite.",
    },
    others: "Si vous demandez pour une autre personne",
    othersText:
      "C’est possible si vous pouvez agir pour elle. Le formulaire dit ce qu’il faut montrer. Vous pouvez agir comme :",
    as: {
      parent: "parent, pour votre enfant",
      guardian: "tuteur, tutrice ou mandataire, pour une personne majeure protégée",
      agent: "personne munie d’un mandat, par exemple avocat ou proche",
      heir: "héritier ou héritière, pour une personne décédée",
      "designated-person": "personne désignée dans les directives d’une personne décédée",
    },
    clients: "Les données que {name} traite pour d’autres organisations",
    clientsText: "Le formulaire demande si votre demande porte sur ces données.",
    time: "Combien de temps cela prend",
    timeText:
      "{name} doit répondre sans tarder, et au plus tard un mois après la réception de votre demande (art. 12(3) RGPD). Le jour exact s’affiche dès l’envoi.",
    timeExtension:
      "Si la demande est complexe, {name} peut prendre jusqu’à deux mois de plus. Vous devez alors en être informé, avec les raisons, dès le premier mois.",
    cost: "Ce que cela coûte",
    costText: "Rien (art. 12(5) RGPD).",
    other: "Autres moyens de faire votre demande",
    otherText:
      "Une demande est valable sous toutes les formes. Vous pouvez aussi joindre {name} par ces moyens :",
    channel: {
      portal: "Ce site",
      email: "Courriel",
      post: "Courrier postal",
      phone: "Téléphone",
      form: "Formulaire en ligne",
      "social-network": "Réseau social",
      "in-person": "Sur place",
      employer: "Votre employeur",
    },
    complaint: "Si la réponse ne vous convient pas",
    complaintText:
      "Vous pouvez adresser gratuitement une réclamation à l’autorité de contrôle, et saisir un tribunal. L’autorité compétente pour {name} est :",
    complaintOther: "Vous pouvez aussi vous adresser à l’autorité du pays où vous habitez ou travaillez.",
    complaintLink: "Adresser une réclamation",
  },
  rightText: {
    access:
      "Une copie de tout ce qui est détenu à votre sujet : pour quelles raisons, pendant combien de temps et qui le reçoit ({article}).",
    rectification:
      "Les données inexactes sont corrigées, les données incomplètes sont complétées ({article}).",
    erasure: "Les données sont supprimées lorsqu’il n’y a plus de raison de les garder ({article}).",
    restriction:
      "Les données sont conservées sans être utilisées, par exemple le temps de vérifier une erreur ({article}).",
    portability:
      "Les données que vous avez fournies, dans des fichiers qu’un autre service peut lire ({article}).",
    objection:
      "Une utilisation s’arrête : toujours pour la publicité, et pour les autres en raison de votre situation ({article}).",
    "consent-withdrawal": "Ce que vous aviez accepté prend fin, à partir de maintenant ({article}).",
    "human-review": "Une personne réexamine une décision prise à votre sujet par une machine ({article}).",
    "post-mortem":
      "Vous indiquez ce que vos données doivent devenir après votre mort, et qui doit y veiller ({article}).",
  },
};
