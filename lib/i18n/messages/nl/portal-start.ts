import type { portalStart as english } from "@/lib/i18n/messages/en/portal-start";

export const portalStart: typeof english = {
  start: {
    title: "Uw persoonsgegevens bij {name}",
    lead: "Vraag {name} welke gegevens er over u zijn, en gebruik uw rechten op die gegevens. U hebt geen account nodig, en voor een kopie hoeft u geen reden te geven.",
    button: "Beginnen",
    rights: "Wat u kunt vragen",
    need: "Wat u nodig hebt",
    needName: "Uw naam.",
    needEmail:
      "Een e-mailadres dat u nu kunt lezen. Wij sturen er een code naartoe, en later het nieuws over uw verzoek.",
    needIdentifier: "{label}.",
    needIdentifierOptional: "{label}, als u die hebt.",
    needNoId:
      "Geen identiteitsbewijs. {name} mag alleen om meer vragen bij redelijke twijfel over wie u bent (artikel 12, lid 6, AVG).",
    proof: "Hoe u laat zien wie u bent",
    proofEmail: "Voor de meeste verzoeken is de code genoeg die wij naar uw e-mailadres sturen.",
    proofMore: "Voor deze verzoeken heeft {name} nog een bewijs nodig:",
    proofWays:
      "Nadat u het verzoek hebt verstuurd, kiest u een van deze manieren. De eerste vraagt de minste gegevens:",
    proofOther: "Voor al het andere is de code genoeg die wij naar uw e-mailadres sturen.",
    way: {
      "email-code": "De code die wij naar uw e-mailadres sturen.",
      account: "Inloggen met uw account: {label}.",
      matching: "Vragen beantwoorden over wat {name} al heeft: {questions}.",
      document: "Een kopie van een document.",
      "postal-code": "Een code in een brief naar het postadres dat {name} kent.",
      "in-person": "Ter plaatse een document laten zien. Er wordt geen kopie gemaakt.",
    },
    others: "Als u het voor iemand anders vraagt",
    othersText:
      "Dat kan, als u voor die persoon mag optreden. Op het formulier staat wat u moet laten zien. U kunt het verzoek doen als:",
    as: {
      parent: "ouder, voor uw kind",
      guardian: "voogd of bewindvoerder, voor een beschermde volwassene",
      agent: "iemand met een volmacht, bijvoorbeeld een advocaat of een familielid",
      heir: "erfgenaam, voor iemand die is overleden",
      "designated-person": "degene die is aangewezen in de richtlijnen van iemand die is overleden",
    },
    clients: "Gegevens die {name} voor andere organisaties verwerkt",
    clientsText: "Op het formulier wordt gevraagd of uw verzoek over zulke gegevens gaat.",
    time: "Hoelang het duurt",
    timeText:
      "{name} moet onverwijld antwoorden, en uiterlijk één maand na ontvangst van uw verzoek (artikel 12, lid 3, AVG). U ziet de precieze dag zodra u het hebt verstuurd.",
    timeExtension:
      "Is het verzoek complex, dan mag {name} er ten hoogste twee maanden langer over doen. Dat moet u dan binnen de eerste maand worden gezegd, met de redenen.",
    cost: "Wat het kost",
    costText: "Niets (artikel 12, lid 5, AVG).",
    other: "Andere manieren om een verzoek te doen",
    otherText: "Een verzoek telt in elke vorm. U kunt {name} ook zo bereiken:",
    channel: {
      portal: "Deze website",
      email: "E-mail",
      post: "Post",
      phone: "Telefoon",
      form: "Onlineformulier",
      "social-network": "Sociaal netwerk",
      "in-person": "Ter plaatse",
      employer: "Uw werkgever",
    },
    complaint: "Als u het niet eens bent met het antwoord",
    complaintText:
      "U kunt zonder kosten een klacht indienen bij de toezichthoudende autoriteit, en naar de rechter gaan. De autoriteit voor {name} is:",
    complaintOther: "U kunt zich ook wenden tot de autoriteit van het land waar u woont of werkt.",
    complaintLink: "Een klacht indienen",
  },
  rightText: {
    access:
      "Een kopie van alles wat er over u is, en waarom het er is, hoelang, en wie het ontvangt ({article}).",
    rectification: "Onjuiste gegevens worden verbeterd, onvolledige gegevens worden aangevuld ({article}).",
    erasure: "Gegevens worden gewist als er geen reden meer is om ze te bewaren ({article}).",
    restriction:
      "Gegevens worden bewaard maar niet gebruikt, bijvoorbeeld zolang een fout wordt nagegaan ({article}).",
    portability:
      "De gegevens die u hebt verstrekt, in bestanden die een andere dienst kan lezen ({article}).",
    objection:
      "Een gebruik stopt: reclame altijd, ander gebruik om redenen van uw eigen situatie ({article}).",
    "consent-withdrawal": "Waarmee u ooit hebt ingestemd, houdt op, vanaf nu ({article}).",
    "human-review": "Een mens bekijkt opnieuw een besluit dat een machine over u heeft genomen ({article}).",
    "post-mortem":
      "U zegt wat er na uw overlijden met uw gegevens moet gebeuren, en wie daarop toeziet ({article}).",
  },
};
