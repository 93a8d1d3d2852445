/** The first page of an organisation: what can be asked for, and what it takes. */
export const portalStart = {
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
    proof: "How you show who you are",
    proofEmail: "For most requests the code that we send to your e-mail address is enough.",
    proofMore: "For these, {name} needs one more proof:",
    proofWays:
      "You choose one of these ways after you have sent the request. The first needs the least data:",
    proofOther: "For everything else the code that we send to your e-mail address is enough.",
    way: {
      "email-code": "The code that we send to your e-mail address.",
      account: "Sign in with your account: {label}.",
      matching: "Answer questions about what {name} holds already: {questions}.",
      document: "A copy of a document.",
      "postal-code": "A code in a letter to the postal address that {name} knows.",
      "in-person": "Show a document in person. No copy is made.",
    },
    others: "If you ask for somebody else",
    othersText:
      "You can, if you may act for that person. The form says what you have to show. You can ask as:",
    as: {
      parent: "a parent, for your child",
      guardian: "a guardian, for an adult under protection",
      agent: "somebody who has a mandate, such as a lawyer or a relative",
      heir: "an heir, for somebody who has died",
      "designated-person": "the person named in the directives of somebody who has died",
    },
    clients: "Data that {name} handles for other organisations",
    clientsText: "The form asks whether your request is about such data.",
    time: "How long it takes",
    timeText:
      "{name} must answer without delay, and at the latest one month after it receives your request (Art. 12(3) GDPR). You see the exact day as soon as you have sent it.",
    timeExtension:
      "If the request is complex, {name} may take up to two months more. It must then tell you so, with the reasons, within the first month.",
    cost: "What it costs",
    costText: "Nothing (Art. 12(5) GDPR).",
    other: "Other ways to ask",
    otherText: "A request counts in any form. You can also use these ways to reach {name}:",
    channel: {
      portal: "This website",
      email: "E-mail",
      post: "Post",
      phone: "Telephone",
      form: "Online form",
      "social-network": "Social network",
      "in-person": "In person",
      employer: "Your employer",
    },
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
};
