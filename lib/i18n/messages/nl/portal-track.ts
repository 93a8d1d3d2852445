import type { portalTrack as english } from "@/lib/i18n/messages/en/portal-track";

export const portalTrack: typeof english = {
  track: {
    title: "Een verzoek volgen",
    lead: "Vul het kenmerk van uw verzoek in en het e-mailadres dat u hebt opgegeven. Wij sturen u een code die de pagina van het verzoek opent.",
    reference: "Kenmerk",
    referenceHint: "Het ziet eruit als HAB-7K3M-9QXD en staat in de e-mails over uw verzoek.",
    email: "E-mailadres",
    emailHint: "Het adres dat u bij het verzoek hebt opgegeven.",
    button: "Verder",
    lost: "Hebt u geen kenmerk? Zoek in uw e-mails naar “HAB-”, of schrijf naar de organisatie.",
    open: "In deze browser is een verzoek geopend.",
    openLink: "Naar de pagina ervan",
    left: "U hebt de pagina van uw verzoek verlaten. Er blijft niets van achter op dit apparaat.",
    ended: "Voor uw veiligheid sluit deze pagina na enige tijd. Vul uw kenmerk opnieuw in om verder te gaan.",
    linkUsed:
      "Deze link werkt niet meer: hij werkt één keer, en één uur lang. Vul hieronder uw kenmerk in, dan sturen wij u een nieuwe code.",
  },
  code: {
    title: "Vul uw code in",
    sentIfMatching:
      "Als het kenmerk en het adres bij elkaar horen, is er een e-mail met een code van zes cijfers naar u onderweg. Meestal komt die binnen een minuut aan.",
    field: "Code",
    hint: "Zes cijfers, uit de nieuwste e-mail.",
    button: "Bevestigen",
    sending: "Wordt gecontroleerd…",
    noMail: "Geen e-mail?",
    noMailText: "Kijk in de map met ongewenste e-mail. Een e-mail kan er enkele minuten over doen.",
    resend: "Een nieuwe code sturen",
    resending: "Wordt verstuurd…",
    resent: "Wij hebben een nieuwe code gestuurd. Oudere codes werken niet meer.",
    resentIfMatching:
      "Als het kenmerk en het adres bij elkaar horen, is er een nieuwe code onderweg, tenzij er minder dan een minuut geleden een is gestuurd.",
    again: "Het kenmerk opnieuw invullen",
    wrong: "Dat is niet de code. Vul de zes cijfers uit de nieuwste e-mail in",
    expired: "Deze code is verlopen. Laat een nieuwe code sturen",
    exhausted: "Er waren te veel pogingen. Laat een nieuwe code sturen",
    tooSoon: "Er is minder dan een minuut geleden een code gestuurd. Gebruik die, of wacht een minuut",
  },
  sent: {
    title: "Verzoek verstuurd",
    reference: "Uw kenmerk",
    due: "{name} moet uiterlijk op {date} antwoorden",
    copy: "Kenmerk kopiëren",
    copied: "Gekopieerd",
    keep: "Schrijf het kenmerk op of druk deze pagina af. U hebt het nodig om het verzoek te volgen.",
    confirm: "Bevestig uw e-mailadres",
    confirmText:
      "Wij hebben een code van zes cijfers gestuurd naar {email}. Vul die in, zodat {name} weet dat het verzoek van u komt. De wettelijke termijn loopt al.",
    confirmed: "Uw e-mailadres is bevestigd",
    confirmedText:
      "Het verzoek is in behandeling. Vul een nieuwe code uit uw e-mail in om de pagina ervan in deze browser te openen.",
    correct: {
      open: "Klopt het adres niet?",
      field: "Uw e-mailadres",
      hint: "De code gaat naar dit adres. De code die naar het andere adres ging, werkt niet meer.",
      button: "De code daarheen sturen",
      sending: "Bezig met versturen…",
      done: "We hebben een code naar het verbeterde adres gestuurd.",
    },
    next: "Wat er nu gebeurt",
    nextConfirm: "U bevestigt uw adres",
    nextConfirmText: "Met de code, of met de link in dezelfde e-mail.",
    asked: "U hebt gevraagd om",
    nextCollect: "{name} gaat ermee aan de slag",
    nextCollectText:
      "Elk systeem waarin gegevens over u kunnen staan, wordt doorzocht. Daarna volgt een beslissing over elk punt dat u hebt gevraagd.",
    nextAnswer: "U krijgt het antwoord uiterlijk op {date}",
    nextAnswerText:
      "Wij sturen u een e-mail. U leest het antwoord op de pagina van het verzoek, na een nieuwe code.",
  },
  download: {
    title: "Uw antwoord",
    none: "De brief hierboven is het hele antwoord: er is geen bestand om te downloaden.",
    archives: "Uw gegevens om te downloaden",
    purpose: {
      access: "Om te lezen: alles wat er over u is, met uitleg. Open eerst index.html.",
      portability:
        "Om mee te nemen: de gegevens die u hebt verstrekt, in bestanden die een andere dienst kan lezen.",
      other: "Het antwoord over dit recht, met de redenen.",
    },
    facts: "ZIP-archief, {size}, gemaakt op {date}",
    button: "Downloaden",
    buttonAbout: "({right})",
    confirmTitle: "Bevestig nog een keer dat u het bent",
    confirmText:
      "Het archief bevat uw persoonsgegevens. Vóór een download sturen wij een nieuwe code naar {email}.",
    confirmButton: "Stuur mij een code",
    codeText:
      "Wij hebben een code van zes cijfers gestuurd naar {email}. Vul die in om de downloads te tonen.",
    check: "Hoe u nagaat of een archief echt is",
    checkText:
      "Elk archief is ondertekend door {name}. Iedereen kan dat nagaan, zonder internet en zonder account: wie het van u krijgt, kan zien dat er niets is veranderd.",
    checkOpen: "Open het archief. De pagina index.html legt uit wat erin zit.",
    checkKeys: "De ondertekening staat in signature.jws. De openbare sleutels staan op {url}.",
    checkCommand: "Met Habeas: habeas bundle verify archive.zip --jwks {url}",
    unzip: "Opent uw apparaat ZIP-archieven niet vanzelf, kies dan “Uitpakken” in het menu van het bestand.",
  },
  confirm: {
    title: "Bevestig uw e-mailadres",
    text: "Met deze knop bevestigt u dat het verzoek van u komt. Daarna opent de pagina van uw verzoek.",
    button: "Mijn adres bevestigen",
    sending: "Een ogenblik…",
    why: "Waarom een knop? Sommige e-mailprogramma’s openen links uit zichzelf. Zo kunt alleen u bevestigen.",
  },
};
