/** Asking: start page, form and check page. */
export const portalRequest = {
  start: {
    title: "Your personal data at {name}",
    lead: "Ask {name} what it holds about you, and use your rights over that data. You need no account, and asking for a copy needs no reason.",
    button: "Start",
    rights: "What you can ask for",
    otherRights: "By e-mail or post, you can also ask {name} for this:",
    need: "What you need",
    needName: "Your name.",
    needEmail:
      "An e-mail address that you can read now. We send a code there, and later the news of your request.",
    needIdentifier: "{label}.",
    needIdentifierOptional: "{label}, if you have it.",
    needNoId:
      "No identity document. {name} may ask for more only if it has real doubts about who you are (Art. 12(6) GDPR).",
    time: "How long it takes",
    timeText:
      "{name} must answer without delay, and at the latest one month after it receives your request (Art. 12(3) GDPR). You see the exact day as soon as you have sent it.",
    timeExtension:
      "If the request is complex, {name} may take up to two months more. It must then tell you so, with the reasons, within the first month.",
    cost: "What it costs",
    costText: "Nothing (Art. 12(5) GDPR).",
    other: "Other ways to ask",
    otherText: "A request counts in any form. You can also write to {name}:",
    complaint: "If you disagree with the answer",
    complaintText:
      "You can complain to the supervisory authority, at no cost, and go to court. The authority for {name} is:",
    complaintOther: "You can also turn to the authority of the country where you live or work.",
    complaintLink: "Make a complaint",
  },
  rightText: {
    access:
      "A copy of everything held about you, and why it is held, for how long, and who receives it ({article}).",
    rectification: "Wrong data is put right; incomplete data is completed ({article}).",
    erasure: "Data is deleted when there is no longer a reason to keep it ({article}).",
    restriction: "Data is kept but not used, for example while a mistake is being checked ({article}).",
    portability: "The data that you provided, in files that another service can read ({article}).",
    objection:
      "A use is stopped: advertising always, other uses for reasons of your own situation ({article}).",
    "consent-withdrawal": "What you once agreed to ends, from now on ({article}).",
    "human-review": "A person looks again at a decision that a machine took about you ({article}).",
    "post-mortem": "You say what shall happen to your data after your death, and who sees to it ({article}).",
  },
  form: {
    title: "Your request",
    heading: "Your request to {name}",
    rights: "What do you ask for?",
    rightsHint: "Choose everything that applies. Each one gets its own answer.",
    details: "Details (optional)",
    detailsHint: {
      access: "For example a period or a service that matters to you. Leave it empty to get everything.",
      rectification: "What is wrong or missing, and what is right.",
      erasure: "Which data, if not all of it.",
      restriction: "Which data, and why it should not be used for now.",
      portability: "Which data, if not all of it.",
      objection: "Which use you object to. For anything but advertising, also why, in your situation.",
      "consent-withdrawal": "What you had agreed to.",
      "human-review": "Which decision, about when, and why you contest it.",
      "post-mortem": "What shall happen to your data, and who may see to it.",
    },
    you: "Who you are",
    youHint: "{name} uses this to find your data and to write to you, and for nothing else.",
    name: "Full name",
    nameHint: "As {name} knows you.",
    email: "E-mail address",
    emailHint:
      "We send you a code now, and news of the request later. If you can, use the address that {name} knows.",
    optionalLabel: "{label} (optional)",
    privacy: "What happens to what you type here",
    privacyWho: "{name} is responsible for it (the controller).",
    privacyWhy:
      "It is used to answer your request, as the law requires (Art. 6(1)(c) and Arts. 12 to 22 GDPR).",
    privacyDraft:
      "Until you send it, your form is kept encrypted for one day so that nothing is lost. Then it is deleted.",
    privacyKept:
      "Once sent, it is kept encrypted, and seen only by those at {name} who work on requests, for as long as it takes to answer and to show that it was answered.",
    privacyRights:
      "You have the same rights over it as over any other data, and can complain to the authority named on the first page.",
    button: "Continue",
    sending: "One moment…",
    stale:
      "There was nothing to send. Either you have already sent this form, or it was deleted after one day. If you have sent it, a code went to your e-mail address.",
  },
  fieldError: {
    rightRequired: "Choose what you ask for",
    rightNotOffered: "Choose only from what is offered here",
    nameRequired: "Enter your full name",
    emailRequired: "Enter your e-mail address",
    emailFormat: "Enter an e-mail address like name@example.org",
    referenceRequired: "Enter the reference of your request",
    identifierRequired: "Enter: {label}",
    tooLong: "Shorten this text: {label}",
    other: "Check this: {label}",
  },
  check: {
    title: "Check your request",
    heading: "Check your request before you send it",
    asked: "You ask for",
    details: "Details: {right}",
    none: "Not provided",
    change: "Change",
    send: "Send it now",
    sendText:
      "By sending it you ask {name} to act, and you confirm that this is about your own data. The legal time then starts to run.",
    button: "Send my request",
    sending: "Sending…",
  },
};
