import type { portalMessages as english } from "@/lib/i18n/messages/en/portal-messages";

export const portalMessages: typeof english = {
  messages: {
    title: "Berichten",
    none: "Er is nog niets geschreven.",
    count: "{count, plural, one {# bericht} other {# berichten}}",
    unread:
      "{count, plural, one {Er is een nieuw bericht van {name}.} other {Er zijn # nieuwe berichten van {name}.}}",
    open: "Berichten lezen en schrijven",
    about:
      "Hier kunt u {name} over uw verzoek schrijven en bestanden sturen, ook na het antwoord. U krijgt een e-mail als {name} heeft geschreven.",
    noAnswer:
      "Een bericht is geen antwoord op een vraag van {name}. Een open vraag heeft een eigen formulier op de pagina van uw verzoek; alleen dat antwoord laat de wettelijke termijn weer lopen.",
    question: "De open vraag beantwoorden",
    thread: "Wat er tot nu toe is geschreven",
    you: "U",
    isNew: "Nieuw",
    read: "Gezien door {name} op {date}",
    write: "Een bericht schrijven",
    text: "Uw bericht",
    textHint: "Hoogstens 8.000 tekens. U hoeft niets te schrijven als u een bestand stuurt.",
    again: "Uw tekst staat er nog. Had u bestanden gekozen, kies die dan opnieuw: zij zijn niet bewaard.",
    send: "Bericht versturen",
    sending: "Bezig met versturen…",
    done: "Uw bericht is bij {name} aangekomen.",
    file: "({size})",
    empty: "Schrijf een bericht of kies een bestand",
    tooLong: "Maak uw bericht korter: hoogstens 8.000 tekens",
    limited: "U hebt in korte tijd veel berichten geschreven. Probeer het over een uur opnieuw",
    attached: "Bestanden die u hebt meegestuurd",
  },
};
