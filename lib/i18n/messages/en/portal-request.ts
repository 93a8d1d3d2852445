/** Asking: start page, form and check page. */
export const portalRequest = {
  start: {
    title: "Your personal data at {name}",
    lead: "Ask {name} what it holds about you, and use your rights over that data. You need no account, and asking for a copy needs no reason.",
    button: "Start",
    rights: "What you can ask for",
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
    question: {
      access: "Does anything matter most to you?",
      rectification: "What is wrong, and what is right?",
      erasure: "What should be erased, and why?",
      restriction: "Which use should stop for now, and since when is it a problem?",
      portability: "Which data do you want to take along?",
      objection: "Which use do you object to, and why?",
      "consent-withdrawal": "Which consent do you take back?",
      "human-review": "Which decision do you mean?",
      "post-mortem": "What do you direct?",
    },
    questionHint: {
      access: "For example a period or a service. Leave it empty to get everything.",
      rectification:
        "{name} needs to know what to correct: what is wrong or missing, and how it should read.",
      erasure:
        "Leave it empty if you mean everything. You need not give a reason; one can help, for example that you closed your account.",
      restriction:
        "For example: do not use my old address while you check it, I told you in May that it is wrong.",
      portability: "Leave it empty to get all the data that you provided.",
      objection:
        "If it is advertising, write “advertising”: that needs no reason. For any other use, say what in your situation speaks against it.",
      "consent-withdrawal":
        "For example a newsletter, or the use of a photo. Leave it empty to take back every consent.",
      "human-review": "What was decided, about when, and what you think is wrong with it.",
      "post-mortem": "What shall be kept, erased or passed on after your death, and who may see to it.",
    },
    you: "Who you are",
    youHint: "{name} uses this to find your data and to write to you, and for nothing else.",
    name: "Full name",
    nameHint: "As {name} knows you.",
    email: "E-mail address",
    emailHint:
      "We send you a code now, and news of the request later. If you can, use the address that {name} knows.",
    country: "In which country do you live?",
    countryHint: "Used only to name the data protection authority of your country in the answer.",
    countryNone: "I prefer not to say",
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
    countryUnknown: "Choose the country from the list, or leave it empty",
    tooLong: "Shorten this text: {label}",
    other: "Check this: {label}",
  },
  check: {
    title: "Check your request",
    heading: "Check your request before you send it",
    asked: "You ask for",
    none: "Not provided",
    change: "Change",
    send: "Send it now",
    sendText:
      "By sending it you ask {name} to act, and you confirm that this is about your own data. The legal time then starts to run.",
    button: "Send my request",
    sending: "Sending…",
  },
};
