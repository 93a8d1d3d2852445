/** Mails to the person that a date brings about, not something that somebody did. */
export const mailDates = {
  delayed: {
    subject: "The answer to your request {reference} is late",
    title: "Your answer is late",
    intro:
      "The answer to your request to {controller} was due by {dueOn}. It has not been sent in time, and we apologise.",
    why: "Your request is still being worked on. A search in several systems or a decision that needs a second look can take longer than planned; the answer must tell you what was done. You need not do anything, and you lose none of your rights.",
    remedies:
      "You do not have to wait any longer: you may complain to the supervisory authority, and you may go to court.",
    authority: "Supervisory authority",
    page: "The page of your request shows where it stands. A complaint with all the dates is already written there, if you want one.",
    button: "Open my request",
  },
  expiring: {
    subject: "Download the answer to your request {reference} in time",
    title: "Your archive will be removed soon",
    intro: "You can download the archive with the answer of {controller} until {expiresOn}.",
    next: "After that it is removed, so that your data does not lie around longer than needed. For your safety you get a new code before the download.",
    until: "Can be downloaded until",
    button: "Open my request",
  },
  unconfirmed: {
    subject: "Not confirmed yet: request {reference}",
    title: "Your address is not confirmed yet",
    intro:
      "On {receivedOn} {controller} received a request about personal data from this address. Please confirm that it comes from you.",
    next: "Open the page of the request with the reference and this address: you then get a code, and giving it confirms the address. We remind you only this once.",
    button: "Confirm my request",
  },
};
