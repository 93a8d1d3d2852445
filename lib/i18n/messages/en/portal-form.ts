/** The form: its frame, and the pages that are the same whatever is asked for. */
export const portalForm = {
  form: {
    title: "Your request",
    heading: "Your request to {name}",
    rights: "What do you ask for?",
    rightsHint: "Choose everything that applies. Each one gets its own answer.",
    optional: "(optional)",
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
  client: {
    heading: "Who the data is handled for",
    question: "Is this about data that {name} handles for another organisation?",
    hint: "If you do not know, choose “No”. {name} then finds out.",
    who: "Who answers",
    own: "No, it is about what {name} does with data itself",
    known: "Yes, for {client}",
    other: "Yes, for another organisation",
    name: "Name of that organisation",
    nameHint: "For example your employer, or the site or application on which you met it.",
  },
  requester: {
    heading: "Who asks",
    question: "Whose data is it?",
    role: {
      self: "Mine",
      parent: "My child’s",
      guardian: "An adult’s whose guardian I am",
      agent: "Somebody’s who gave me a mandate",
      heir: "Somebody’s who has died: I am an heir",
      "designated-person": "Somebody’s who has died: I am named in their directives",
    },
    roleHint: {
      self: "You ask about your own data.",
      parent: "You hold parental authority. A child who is old enough can also ask alone.",
      guardian: "A court, or a lasting power of attorney, put you in charge.",
      agent: "For example as a lawyer, an association or a relative.",
      heir: "To settle the estate, or to have accounts closed (Art. 85 French Data Protection Act).",
      "designated-person":
        "They named you to carry out what they directed (Art. 85 French Data Protection Act).",
    },
    proofs: "You need to show:",
    proof: {
      "own-identity": "who you are. {name} tells you how after you have sent the request.",
      "parental-authority":
        "that you hold parental authority: the family record book, the child’s birth certificate, or a judgment.",
      guardianship: "that you are the guardian: the judgment, or the registered lasting power of attorney.",
      mandate:
        "your mandate: a letter that the person has signed, which names you both and says what you may ask for.",
      "subject-identity": "who the person is that gave you the mandate. {name} tells you how.",
      heirship: "that you are an heir: the notary’s certificate of inheritance, or the family record book.",
      "death-certificate": "that the person has died: the death certificate.",
      directive: "the directives that name you, or where they are registered.",
    },
    proofsLater: "You can attach documents on a later page. Send no identity document with this form.",
    other: "About you",
    otherText:
      "On the next pages the name means the person that the data is about. The e-mail address is yours: we send the code and the news of the request to you.",
    name: "Your full name",
    mandate: "What entitles you to act?",
    mandateHint:
      "In your own words. For example: I am her mother; or: guardian by a judgment of 3 May 2024 of the court of Lyon.",
    claimedEmail: "E-mail address of the person that the data is about",
    claimedEmailHint: "Helps {name} to find the data. We send nothing there.",
  },
  you: {
    self: {
      heading: "Who you are",
      hint: "{name} uses this to find your data and to write to you, and for nothing else.",
      name: "Full name",
      nameHint: "As {name} knows you.",
      email: "E-mail address",
      emailHint:
        "We send you a code when you have sent the request, and its news later. If you can, use the address that {name} knows.",
      country: "In which country do you live?",
      countryHint: "Used only to name the data protection authority of your country in the answer.",
    },
    other: {
      heading: "Who it is about",
      hint: "{name} uses this to find the data and to write to you, and for nothing else.",
      name: "Full name of the person that the data is about",
      nameHint: "As {name} knows this person.",
      email: "Your own e-mail address",
      emailHint:
        "Yours, not that of the person. We send you a code when you have sent the request, and its news later.",
      country: "In which country does the person live?",
      countryHint:
        "Used only to name the data protection authority of that country in the answer. For somebody who has died: where they lived.",
    },
    identifiersOther: "What follows is asked about the person, not about you.",
    countryNone: "I prefer not to say",
  },
  reply: {
    heading: "How you want the answer",
    language: "In which language?",
    way: "In which way?",
    ways: { online: "On this website", email: "By e-mail", post: "By post" },
    wayHint: {
      online:
        "You read the letter on the page of your request, after a code. We send you a mail when it is there.",
      email: "The letter comes to {email}. Choose this if nobody else reads your mails.",
      emailUnknown: "The letter comes to your e-mail address. Choose this if nobody else reads your mails.",
      post: "The letter is printed and sent to the address that you give here.",
    },
    address: "Postal address",
    addressHint: "With the name that stands on the letter box, and the country if it is abroad.",
  },
};
