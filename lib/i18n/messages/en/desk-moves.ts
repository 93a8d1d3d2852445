/** A request that is divided, and one that is taken up again after its end. */
export const deskMoves = {
  split: {
    title: "Take rights into a request of their own",
    link: "Take rights into a request of their own",
    intro:
      "So that one right need not wait for another. The new request has the same person, day of receipt and due date, and a reference of its own.",
    rights: "Which rights go?",
    rightsHint: "Rights on which nothing is decided. At least one right stays.",
    stays: "The receipt, the files and the messages stay with {reference}: look there for them.",
    told: "The person gets a mail with the new reference. What they proved about themselves counts for both.",
    toldByPost:
      "The person has no e-mail address: print the acknowledgement of the new request and post it to them.",
    button: "Make the new request",
    pending: "Dividing…",
    impossible:
      "Nothing can be taken out of this request now: it needs two rights, nothing decided on those that go, no search under way and no open question.",
    missing: "Choose at least one right, and leave at least one",
    from: "Taken out of",
    into: "Taken out of it",
  },
  reopen: {
    title: "Take the request up again",
    link: "Take the request up again",
    intro:
      "When something was forgotten or an authority wants it. What was decided and sent stays in the history; the rights that you choose are decided and answered once more.",
    due: "The answer stays due by {date}: taking a request up again gives no new time.",
    overdue:
      "It was due by {date} and will be shown as overdue at once: taking it up again gives no new time.",
    rights: "Which rights are asked again?",
    open: "Had no answer yet: it is open again in any case",
    searchAgain: "Search the systems again",
    searchHint:
      "What was found is thrown away and searched anew. Leave it empty to decide on what was found; where it does not cover a right, the search starts by itself.",
    archives: "An archive that the person can download stays until a new one takes its place.",
    reason: "Why",
    reasonHint: "Kept as a note of staff. Write nothing that the person may not read.",
    button: "Take it up again",
    pending: "Taking it up…",
    told: "The person gets a mail that says what is open again and by when, but not why.",
    missing: "Choose at least one right",
    tooLong: "Shorten the text",
    impossible: "This request cannot be taken up again.",
  },
};
