import type { portalComplaint as english } from "@/lib/i18n/messages/en/portal-complaint";

export const portalComplaint: typeof english = {
  complaint: {
    title: "Bei einer Behörde beschweren",
    link: "Eine Beschwerde vorbereiten: die Fakten und ein Text zum Verwenden",
    lead: "Sie können sich jederzeit und kostenlos bei einer Aufsichtsbehörde beschweren (Art. 77 DSGVO). Sie prüft, was {name} getan hat, und kann Maßnahmen anordnen. Diese Seite hilft Ihnen dabei; sie sendet nichts.",
    leadOther:
      "Sie können sich jederzeit und kostenlos bei einer Aufsichtsbehörde beschweren. Sie prüft, was {name} getan hat. Diese Seite hilft Ihnen dabei; sie sendet nichts.",
    first: "Bevor Sie sich beschweren",
    firstText:
      "Schreiben Sie zuerst an {name}, wenn Sie das noch nicht getan haben. Vieles klärt sich so, und eine Behörde fragt, was {name} gesagt hat.",
    firstLink: "An {name} schreiben",
    running: "Die Frist für die Antwort läuft bis zum {date}. Eine Behörde wartet diesen Tag meist ab.",
    late: "Die Frist für die Antwort ist am {date} abgelaufen, und nicht alles wurde beantwortet.",
    uk: "Im Vereinigten Königreich beschweren Sie sich zuerst bei {name} (section 164A des Data Protection Act 2018). {name} muss Ihre Beschwerde innerhalb von 30 Tagen bestätigen und Ihnen das Ergebnis mitteilen. Danach können Sie sich an die Behörde wenden.",
    which: "Welche Behörde",
    seat: "Die Behörde für {name}:",
    own: "Die Behörde des Landes, in dem Sie wohnen:",
    either: "Sie können wählen. Der Text unten ist an die des Landes gerichtet, in dem Sie wohnen.",
    text: "Ein Text, den Sie verwenden können",
    textAbout:
      "Er enthält die Fakten Ihres Antrags, wie sie hier festgehalten sind. Ergänzen Sie an den Stellen in Klammern, was nur Sie wissen. Prüfen Sie alles, dann kopieren Sie den Text in das Formular der Behörde, oder drucken, datieren und unterschreiben Sie ihn.",
    textLabel: "Text der Beschwerde",
    copy: "Text kopieren",
    copied: "Kopiert",
    save: "Text speichern (.txt)",
    languages: "Der Text in einer anderen Sprache:",
    enclose: "Was Sie beilegen",
    encloseAbout:
      "Alles, was geschrieben wurde, bleibt hier für Sie, solange es die Daten des Antrags gibt. Speichern Sie, was Sie beilegen wollen.",
    encloseMessages: "Die Nachrichten (drucken Sie die Seite)",
    encloseArchives: "Die Archive der Antwort",
    letter: "{kind} vom {date}",
  },
};
