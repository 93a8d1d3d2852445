/**
 * A processor passes a request on: the page of its client (`passOn`), and what the page of the person says about it
 * (`passedOn`).
 */
export const portalPassOn = {
  passOn: {
    title: "A request about your data processing",
    titleForwarded: "A request in your name",
    lead: "{name} processes personal data for {client}. A person sent {name} a request about it. {client} is the controller: it decides, and {name} answers nothing unless {client} authorises it (Art. 28 GDPR).",
    leadForwarded:
      "Somebody asked {name} in the name of {client} to work on this request. {name} does nothing before {client} confirms it here.",
    due: "Answer due by {date}",
    dueText:
      "The legal time of one month (Art. 12(3) GDPR) counts here from {receivedOn}, the day on which {name} received the request: that is the safe side.",
    dueForwarded:
      "The legal time of one month (Art. 12(3) GDPR) counts from {receivedOn}, the day on which {client} is said to have received the request.",
    status: {
      sent: "{name} waits for you: confirm that the request has reached you, and say who answers.",
      received: "You have confirmed that the request has reached you. Say who answers.",
      authorised: "{name} answers for you, on your instruction.",
      "taken-over":
        "You answer the person yourself. {name} has told the person so and has closed the request.",
    },
    answered: "{name} has answered the person.",
    done: {
      received: "Thank you. {name} sees that the request has reached you.",
      authorised: "Thank you. {name} now answers for you.",
      "taken-over": "Thank you. You answer the person; they get a message that says so.",
    },
    settled:
      "It was already settled who answers, and that cannot be changed here. Write to {name} if it has to change.",
    receive: "Confirm receipt",
    receiveText: "This settles nothing else. {name} sees that the request has arrived.",
    receiveButton: "We have received it",
    who: "Who answers?",
    whoText: "This can be said once. Read the request below first.",
    authorise: "{name} answers for us",
    authoriseText:
      "{name} searches its systems, decides as you instruct, and answers the person in its own name for you. Your instruction is kept with the request.",
    authoriseForwarded: "Yes, this request comes from us",
    instruction: "Your instruction",
    instructionHint:
      "What {name} is to do, for example: give the person a copy of all data, or erase what no law wants kept. At most 4,000 characters.",
    instructionRequired: "Write your instruction",
    instructionTooLong: "Shorten your instruction to 4,000 characters",
    authoriseButton: "Have {name} answer",
    confirmButton: "Confirm and instruct",
    takeOver: "We answer the person ourselves",
    takeOverText:
      "{name} tells the person that you answer, with your address and the date, and closes the request. This page stays open to you for three months.",
    takeOverButton: "We answer ourselves",
    sending: "One moment…",
    given: "Your instruction of {date}",
    request: "The request",
    reference: "Reference",
    about: "About",
    name: "Name of the person",
    email: "E-mail address",
    claimedEmail: "E-mail address of the person, as the representative says",
    representative: "Asks for the person",
    mandate: "What entitles them",
    post: "Postal address",
    unconfirmed: "(not confirmed yet)",
    role: "Asks",
    residence: "Lives in",
    words: "What the person wrote about it",
    noWords: "Nothing more was written.",
    files: "Attached files",
    filesText: "{name} hands them to you on demand.",
    language: "Language of the answer",
    way: "Answer wanted",
    secret:
      "Whoever has the address of this page can read the request and decide about it. Hand it only to those who deal with it.",
  },
  passedOn: {
    title: "Who answers you",
    about: "Your request concerns data that {name} processes for {client}. {client} decides about this data.",
    sent: "{name} passed your request on to {client} on {date}. {client} answers you itself, or asks {name} to answer.",
    received: "{client} confirmed on {date} that it has your request.",
    authorised: "{client} has asked {name} to answer you.",
    "taken-over": "{client} answers you itself. You reach it at {contact}.",
    forwarded:
      "Your request was handed in here in the name of {client}. {name} has asked {client} on {date} to confirm it.",
    closed: "{client} answers your request.",
    closedMore: "{name} has handed it over and closed it here. The answer is due by {date}.",
  },
};
