/** What has happened with a request, beyond the steps of `event`. */
export const portalHistory = {
  history: {
    message: {
      subject: "You wrote a message",
      staff: "{name} wrote you a message",
    },
    receipt: "You got a signed receipt",
    identity: {
      asked: "{name} asked you to show who you are",
      submitted: "What you sent to show who you are has arrived",
      passed: "It is now certain who you are",
      failed: "An attempt to show who you are did not succeed",
      expired: "A request to show who you are has ended",
    },
    fileDestroyed: "A file that was sent was deleted",
    passOn: {
      sent: "{name} passed your request on to {client}",
      received: "{client} confirmed that it has your request",
      authorised: "{client} asked {name} to answer you",
      "taken-over": "{client} answers you itself",
    },
    letter: {
      acknowledgement: "{name} confirmed by letter that it has your request",
      recipients: "{name} sent you the list of recipients",
    },
    split: "{name} divided your request in two",
    other: "The other part has the reference {reference}.",
    reopened: "{name} took up your request again",
    bundleExpired: "An archive with your data was deleted because its time was over",
    moved: "New date: {to}. Before: {from}.",
    due: "Answer due by {date}.",
    reasons: "Why:",
    asked: "What was asked:",
    files: "{count, plural, one {With # file.} other {With # files.}}",
    recipient: {
      told: "{who} was told.",
      impossible: "{who} could not be told.",
      disproportionate: "{who} was not told: it would have taken too much effort.",
    },
  },
};
