/** Two ways to prove who asks: sign-in with the organisation's own account, and answers to its questions. */
export const portalProve = {
  prove: {
    account: {
      text: "You sign in on the page of {name}, with:",
      kept: "Your password stays there. Kept with your request is only which account it is; you are asked to sign in even if you already are.",
      button: "Go to the sign-in page",
      done: "Thank you. You have shown that the account is yours.",
      cancelled: "You did not sign in. Nothing was kept. Try again or choose another way.",
      expired: "The sign-in took too long, or it began in another window. Start it again.",
      unreachable: "The sign-in does not work at the moment. Try again later or choose another way.",
      unproven: "You signed in, but this account does not show who you are. Choose another way.",
    },
    matching: {
      text: "Answer from memory what {name} already holds about you. Nothing new is stored: the answers are compared and then deleted.",
      rule: "Answer as many questions as you can. Not every answer has to be right. You are not told which one was wrong.",
      left: "{count, plural, one {You have one try left.} other {You have {count} tries left.}}",
      send: "Send my answers",
      sending: "Sending…",
      required: "Answer more of the questions",
      tooLong: "Shorten the answers: each may have up to 200 characters",
      done: "Thank you. We compare; you will see the result here.",
      comparing: "Your answers are being compared. Load this page again in a minute.",
      failed: "What you gave did not let us confirm who you are.",
      notCompared:
        "Your answers could not be compared, because a system did not answer. They are deleted, and the try does not count.",
      exhausted: "There are no tries left. Choose another way or write to {name}.",
    },
  },
};
