import type { portalQuestions as english } from "@/lib/i18n/messages/en/portal-questions";

export const portalQuestions: typeof english = {
  about: {
    open: "Rien ne vous oblige à répondre à ces questions. S’il manque quelque chose, {name} vous le demandera.",
    question: {
      access: "Y a-t-il quelque chose qui vous importe surtout ?",
      rectification: "Qu’est-ce qui est faux ou manquant ?",
      erasure: "Quelle partie, et pourquoi ?",
      restriction: "Quelle utilisation doit s’arrêter pour l’instant, et depuis quand pose-t-elle problème ?",
      portability: "Quelles données voulez-vous emporter ?",
      objection: "Pourquoi vous y opposez-vous ?",
      "consent-withdrawal": "Avez-vous quelque chose à ajouter ?",
      "human-review": "Qu’est-ce qui a été décidé, et quand ?",
      "post-mortem": "Que décidez-vous ?",
    },
    hint: {
      access: "Par exemple une période ou un service. Laissez ce champ vide pour tout obtenir.",
      rectification:
        "{name} doit savoir quoi corriger. Si vous laissez ce champ vide, il faudra d’abord vous le demander.",
      erasure:
        "Dites quelle partie si vous ne pensez pas à tout. Aucune raison n’est exigée ; elle peut aider, par exemple si vous avez fermé votre compte.",
      restriction:
        "Par exemple : n’utilisez pas mon ancienne adresse le temps de la vérifier, je l’ai signalée en mai.",
      portability: "Laissez ce champ vide pour obtenir toutes les données que vous avez fournies.",
      objection:
        "Pour la publicité, aucune raison n’est exigée : laissez ce champ vide. Pour toute autre utilisation, dites ce qui s’y oppose dans votre situation. Vous pouvez aussi nommer ici une utilisation qui n’est pas dans la liste.",
      "consent-withdrawal":
        "Aucune raison n’est exigée. Vous pouvez aussi nommer ici un consentement qui n’est pas dans la liste, par exemple pour l’utilisation d’une photo. Ce qui a été fait avant reste licite.",
      "human-review":
        "Ce que vous en savez. Une copie de la décision aide : vous pourrez la joindre plus loin.",
      "post-mortem": "Ce qui doit être gardé, effacé ou transmis après votre mort.",
    },
  },
  answer: {
    access: {},
    rectification: {
      correction: {
        label: "Que faut-il écrire à la place ?",
        hint: "Si vous avez de quoi le montrer, vous pourrez le joindre plus loin.",
      },
    },
    erasure: {
      scope: {
        label: "Que faut-il effacer ?",
        everything: "Tout ce qui me concerne",
        account: "Mon compte et ce qui en dépend",
        part: "Une partie seulement",
      },
    },
    restriction: {
      ground: {
        label: "Pourquoi l’utilisation doit-elle s’arrêter pour l’instant ?",
        hint: "La loi connaît quatre cas.",
        accuracy: "Les données sont fausses, et il faut d’abord le vérifier",
        unlawful:
          "Les données sont utilisées illégalement, mais je veux qu’elles soient gardées et non effacées",
        claims: "L’organisation n’a plus besoin des données, mais j’en ai besoin pour défendre un droit",
        objection:
          "Je me suis opposé à l’utilisation, et il n’est pas encore établi quelles raisons l’emportent",
        none: "Aucun de ces cas, ou je ne sais pas",
      },
    },
    portability: {
      to: {
        label: "Qui doit recevoir les fichiers ?",
        hint: "Ils peuvent aller directement à une autre organisation si c’est techniquement possible.",
        me: "Moi",
        controller: "Une autre organisation, directement",
      },
      recipient: { label: "Nom de cette organisation" },
      contact: {
        label: "Comment joindre cette organisation ?",
        hint: "Par exemple son adresse électronique, ou une personne qui y est au courant.",
      },
    },
    objection: {
      processing: {
        label: "À quelle utilisation vous opposez-vous ?",
        hint: "Choisissez tout ce qui convient.",
      },
    },
    "consent-withdrawal": {
      processing: {
        label: "Quel consentement retirez-vous ?",
        hint: "Choisissez tout ce qui convient. Ne choisissez rien pour retirer tous vos consentements.",
      },
    },
    "human-review": {
      decision: { label: "De quelle décision s’agit-il ?", none: "Une autre, ou je ne sais pas" },
      view: {
        label: "Que pensez-vous de cette décision ?",
        hint: "Votre point de vue, et ce qui vous paraît faux. La personne qui réexamine doit en tenir compte.",
      },
    },
    "post-mortem": {
      act: {
        label: "Que voulez-vous faire ?",
        register: "Laisser des directives",
        change: "Modifier les directives que j’ai laissées",
        revoke: "Révoquer les directives que j’ai laissées",
      },
      person: {
        label: "Qui peut y veiller ?",
        hint: "Le nom de la personne que vous en chargez. Si vous ne nommez personne, ce sont vos héritiers.",
      },
      contact: {
        label: "Comment joindre cette personne ?",
        hint: "Par exemple une adresse électronique ou un numéro de téléphone.",
      },
    },
  },
};
