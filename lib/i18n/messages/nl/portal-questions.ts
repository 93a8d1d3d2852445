import type { portalQuestions as english } from "@/lib/i18n/messages/en/portal-questions";

export const portalQuestions: typeof english = {
  about: {
    open: "U hoeft deze vragen niet te beantwoorden. Ontbreekt er iets, dan vraagt {name} het u.",
    question: {
      access: "Is er iets dat voor u het belangrijkst is?",
      rectification: "Wat klopt er niet, of wat ontbreekt er?",
      erasure: "Welk deel, en waarom?",
      restriction: "Welk gebruik moet voorlopig stoppen, en sinds wanneer is het een probleem?",
      portability: "Welke gegevens wilt u meenemen?",
      objection: "Waarom maakt u bezwaar?",
      "consent-withdrawal": "Wilt u nog iets toevoegen?",
      "human-review": "Wat is er besloten, en wanneer?",
      "post-mortem": "Wat bepaalt u?",
    },
    hint: {
      access: "Bijvoorbeeld een periode of een dienst. Laat dit leeg om alles te krijgen.",
      rectification:
        "{name} moet weten wat er te verbeteren is. Laat u dit leeg, dan moet het u eerst worden gevraagd.",
      erasure:
        "Zeg welk deel, als u niet alles bedoelt. U hoeft geen reden te geven; een reden kan wel helpen, bijvoorbeeld dat u uw account hebt gesloten.",
      restriction:
        "Bijvoorbeeld: gebruik mijn oude adres niet zolang u het nagaat, ik heb in mei gemeld dat het niet klopt.",
      portability: "Laat dit leeg om alle gegevens te krijgen die u hebt verstrekt.",
      objection:
        "Voor reclame is geen reden nodig: laat dit dan leeg. Zeg bij elk ander gebruik wat er in uw situatie tegen spreekt. U kunt hier ook een gebruik noemen dat niet in de lijst staat.",
      "consent-withdrawal":
        "U hebt geen reden nodig. U kunt hier ook een toestemming noemen die niet in de lijst staat, bijvoorbeeld voor het gebruik van een foto. Wat daarvoor is gedaan, blijft rechtmatig.",
      "human-review":
        "Voor zover u het weet. Een kopie van het besluit helpt: u kunt die op een latere pagina toevoegen.",
      "post-mortem": "Wat er na uw overlijden moet worden bewaard, gewist of doorgegeven.",
    },
  },
  answer: {
    access: {},
    rectification: {
      correction: {
        label: "Hoe moet het er staan?",
        hint: "Hebt u iets waaruit dat blijkt, dan kunt u het op een latere pagina toevoegen.",
      },
    },
    erasure: {
      scope: {
        label: "Wat moet er worden gewist?",
        everything: "Alles over mij",
        account: "Mijn account en wat daarbij hoort",
        part: "Alleen een deel",
      },
    },
    restriction: {
      ground: {
        label: "Waarom moet het gebruik voorlopig stoppen?",
        hint: "De wet kent vier gevallen.",
        accuracy: "De gegevens kloppen niet, en dat moet eerst worden nagegaan",
        unlawful:
          "De gegevens worden onrechtmatig gebruikt, maar ik wil dat ze worden bewaard en niet gewist",
        claims:
          "De organisatie heeft de gegevens niet meer nodig, maar ik wel, voor een rechtsvordering of een geschil",
        objection:
          "Ik heb bezwaar gemaakt tegen het gebruik, en het staat nog niet vast wiens redenen zwaarder wegen",
        none: "Geen van deze, of ik weet het niet",
      },
    },
    portability: {
      to: {
        label: "Wie moet de bestanden krijgen?",
        hint: "Ze kunnen rechtstreeks naar een andere organisatie gaan als dat technisch mogelijk is.",
        me: "Ikzelf",
        controller: "Een andere organisatie, rechtstreeks",
      },
      recipient: { label: "Naam van die organisatie" },
      contact: {
        label: "Hoe is die organisatie te bereiken?",
        hint: "Bijvoorbeeld haar e-mailadres, of iemand daar die ervan weet.",
      },
    },
    objection: {
      processing: {
        label: "Tegen welk gebruik maakt u bezwaar?",
        hint: "Kies alles wat van toepassing is.",
      },
    },
    "consent-withdrawal": {
      processing: {
        label: "Welke toestemming trekt u in?",
        hint: "Kies alles wat van toepassing is. Kies niets om elke toestemming in te trekken.",
      },
    },
    "human-review": {
      decision: { label: "Welk besluit bedoelt u?", none: "Een ander besluit, of ik weet het niet" },
      view: {
        label: "Wat vindt u van het besluit?",
        hint: "Uw eigen standpunt, en wat er volgens u niet aan klopt. Wie het besluit opnieuw bekijkt, moet dat meewegen.",
      },
    },
    "post-mortem": {
      act: {
        label: "Wat wilt u doen?",
        register: "Richtlijnen geven",
        change: "Richtlijnen wijzigen die ik heb gegeven",
        revoke: "Richtlijnen herroepen die ik heb gegeven",
      },
      person: {
        label: "Wie mag daarop toezien?",
        hint: "De naam van de persoon die u daarmee belast. Noemt u niemand, dan zijn het uw erfgenamen.",
      },
      contact: {
        label: "Hoe is deze persoon te bereiken?",
        hint: "Bijvoorbeeld een e-mailadres of een telefoonnummer.",
      },
    },
  },
};
