/** Requests that concern a client of the organisation, which is then only a processor (Art. 28). */
export const deskPassOn = {
  passOn: {
    title: "For a client",
    concerns: "Concerns",
    waiting:
      "The person says that this concerns data that you process for {client}. The record of processing does not name this client: find its address and pass the request on. Nothing may be answered before.",
    unconfirmed: "The request goes to the client by itself as soon as the person confirms their address.",
    status: "State",
    statusName: {
      sent: "Passed on, not confirmed by the client",
      received: "The client has it and has not said yet who answers",
      authorised: "The client has you answer",
      "taken-over": "The client answers itself",
    },
    recipient: "Passed on to",
    sentAt: "Passed on",
    dueOn: "To be passed on by (contract)",
    late: "late",
    receivedAt: "Confirmed by the client",
    instruction: "Instruction of {at}",
    claimedInstruction: "Instruction, not confirmed by the client",
    forwarded: "It was handed in here in the name of the client, who has to confirm it first.",
    onBehalf: "Letters say that you answer on behalf of {client}.",
    blocked:
      "Nothing can be granted, refused or answered before the client authorises it. You may ask who the person is.",
    keep: "We answer it ourselves",
    keepIntro:
      "People cannot always tell whose processing it is. If this one concerns data that you decide about yourselves, take it back: it then goes on like any other.",
    keeping: "Noting…",
    open: "Pass the request on",
    openAgain: "Send the link again, or to another address",
    intro:
      "Does it concern data that you process for a client? Then the client decides, and it must be told promptly. It gets a link to what the person sent, and nothing of what you found.",
    againIntro: "The link that was sent before stops working.",
    name: "Client",
    email: "E-mail address of the client",
    send: "Pass on",
    sendAgain: "Send again",
    sending: "Sending…",
    nameRequired: "Enter the name of the client",
    emailRequired: "Enter the client’s e-mail address",
    emailFormat: "Enter an e-mail address such as name@example.org",
    tooLong: "Shorten this",
  },
};
