import type { portalComplaint as english } from "@/lib/i18n/messages/en/portal-complaint";

export const portalComplaint: typeof english = {
  complaint: {
    title: "Een klacht indienen bij een autoriteit",
    link: "Een klacht voorbereiden: de feiten en een tekst die u kunt gebruiken",
    lead: "U kunt altijd en kosteloos een klacht indienen bij een toezichthoudende autoriteit (artikel 77 AVG). Die onderzoekt wat {name} heeft gedaan en kan opdragen iets te doen. Deze pagina helpt u; zij verstuurt niets.",
    leadOther:
      "U kunt altijd en kosteloos een klacht indienen bij een toezichthoudende autoriteit. Die onderzoekt wat {name} heeft gedaan. Deze pagina helpt u; zij verstuurt niets.",
    first: "Voordat u klaagt",
    firstText:
      "Schrijf eerst aan {name}, als u dat nog niet hebt gedaan. Veel wordt zo opgelost, en een autoriteit vraagt wat {name} heeft gezegd.",
    firstLink: "Aan {name} schrijven",
    running: "De termijn voor het antwoord loopt tot {date}. Een autoriteit wacht meestal die dag af.",
    late: "De termijn voor het antwoord is op {date} verstreken, en niet alles is beantwoord.",
    uk: "In het Verenigd Koninkrijk klaagt u eerst bij {name} (section 164A van de Data Protection Act 2018). {name} moet uw klacht binnen 30 dagen bevestigen en u laten weten wat eruit is voortgekomen. Daarna kunt u naar de autoriteit.",
    which: "Welke autoriteit",
    seat: "De autoriteit voor {name}:",
    own: "De autoriteit van het land waar u woont:",
    either: "U kunt kiezen. De tekst hieronder is gericht aan die van het land waar u woont.",
    text: "Een tekst die u kunt gebruiken",
    textAbout:
      "De tekst bevat de feiten van uw verzoek zoals zij hier zijn vastgelegd. Vul tussen de haken in wat alleen u weet. Controleer alles en kopieer de tekst in het formulier van de autoriteit, of druk hem af, dateer en onderteken hem.",
    textLabel: "Tekst van de klacht",
    copy: "De tekst kopiëren",
    copied: "Gekopieerd",
    save: "De tekst opslaan (.txt)",
    languages: "De tekst in een andere taal:",
    enclose: "Wat u meestuurt",
    encloseAbout:
      "Alles wat is geschreven, blijft hier voor u zolang de gegevens van het verzoek bestaan. Sla op wat u wilt meesturen.",
    encloseMessages: "De berichten (druk die pagina af)",
    encloseArchives: "De archieven van het antwoord",
    letter: "{kind} van {date}",
  },
};
