import type { portalFiles as english } from "@/lib/i18n/messages/en/portal-files";

export const portalFiles: typeof english = {
  files: {
    heading: "Bestanden toevoegen",
    lead: "U hoeft niets toe te voegen.",
    helpful: "Wat helpt",
    proof: "Iets waaruit blijkt {proof}",
    helpfulText: {
      rectification:
        "Iets waaruit blijkt hoe de gegevens moeten zijn, bijvoorbeeld een brief of een verklaring.",
      "human-review": "Het besluit dat opnieuw moet worden bekeken.",
      other: "Een brief of een e-mail die laat zien wat u bedoelt.",
    },
    unwanted: "Wat u niet moet sturen",
    unwantedIdentity:
      "Geen identiteitsbewijs en geen foto van uzelf. {name} vraagt erom als het moet, en zegt wat u onleesbaar moet maken.",
    unwantedOthers: "Niets over anderen wat {name} niet nodig heeft. Maak dat onleesbaar.",
    unwantedPassword: "Geen wachtwoord en geen nummer van een bankpas.",
    choose: "Bestanden kiezen",
    chooseHint:
      "PDF, JPEG, PNG, WebP, HEIC, platte tekst of een opgeslagen e-mail (.eml). Ten hoogste {count} bestanden, elk tot {size}, samen {total}.",
    add: "Deze bestanden toevoegen",
    adding: "Wordt toegevoegd…",
    addFirst: "Gekozen bestanden worden pas toegevoegd als u op “Deze bestanden toevoegen” drukt.",
    attached: "Toegevoegde bestanden",
    none: "Er is geen bestand toegevoegd.",
    remove: "Verwijderen",
    removing: "Wordt verwijderd…",
  },
  fileProblem: {
    none: "Er is geen bestand gekozen. Kies er eerst een",
    empty: "Het bestand is leeg. Kies een ander",
    tooLarge: "Het bestand is groter dan {size}. Kies een kleiner bestand",
    type: "Dit soort bestand kan niet worden toegevoegd. Sla het op als PDF, of als afbeelding in JPEG of PNG",
    protected: "De PDF is beveiligd met een wachtwoord. Sla het bestand op zonder wachtwoord",
    virus: "Er is een virus in het bestand gevonden. Het is niet bewaard. Kies een ander",
    scanFailed:
      "Het bestand kon niet op virussen worden gecontroleerd en is daarom niet bewaard. Probeer het over een paar minuten opnieuw",
    tooMany: "Dat is te veel. Voeg ten hoogste {count} bestanden toe, samen {total}",
  },
};
