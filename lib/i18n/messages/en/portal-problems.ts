/** What went wrong and what to do now. */
export const portalProblems = {
  problem: { title: "There is a problem", errorPrefix: "Error:" },
  problemPage: {
    home: "Go to the first page",
    track: "Follow a request",
    retry: "Try again",
    incident: "If you write to us about it, give this number: {incident}",
    not_found: {
      title: "Page not found",
      text: "If you typed the address, check it. If a link brought you here, it may be old.",
    },
    forbidden: {
      title: "You cannot open this",
      text: "This page needs something that is missing: a code that was confirmed recently, or another account.",
    },
    cross_site: {
      title: "The form was not sent",
      text: "It did not come from this site, so nothing was done with it. Go back to the first page, open the form there and send it again.",
    },
    gone: {
      title: "This is no longer here",
      text: "It has expired or was deleted to protect the data in it. You can start again.",
    },
    too_large: {
      title: "The text is too long",
      text: "Go back, shorten it and send the form again. Nothing was saved.",
    },
    refused: {
      title: "That is not possible now",
      text: "Nothing was changed. Go back and reload the page to see where things stand.",
    },
    limited: {
      title: "Too many tries",
      text: "There were too many tries from your connection, or for the same details, in a short time. Try again in {minutes, plural, one {# minute} other {# minutes}}.",
      keptTitle: "Your request was not sent yet",
      keptText:
        "Several requests were sent from your connection, or with this e-mail address, in a short time. What you typed is kept for a day. Send it again in {minutes, plural, one {# minute} other {# minutes}}, or write to the organisation by e-mail or post: a request counts in any form.",
      busyTitle: "Many requests are arriving",
      busyText:
        "Yours was not sent yet. What you typed is kept, nothing is lost. Send it again in {seconds, plural, one {# second} other {# seconds}}.",
      button: "Send again",
    },
    unexpected: {
      title: "Something went wrong on our side",
      text: "You did nothing wrong, and what was saved before is still there. Try again in a few minutes. If it stays like this, write to the organisation by e-mail or post: a request counts in any form.",
    },
  },
};
