/** To the people of the desk about their own accounts. */
export const mailPeople = {
  invited: {
    subject: "Your access to the request desk",
    title: "You have access to the request desk",
    intro: "{controller} answers requests about personal data at a desk, and you work there as {role}.",
    role: {
      administrator: "administrator",
      dpo: "data protection officer",
      handler: "handler",
      contributor: "system owner",
      auditor: "auditor",
    },
    may: {
      administrator: "You decide who may do what. The requests themselves are not shown to you.",
      dpo: "You see every request, approve decisions and send the answers.",
      handler: "You work on the requests and prepare the answers.",
      contributor: "You get single tasks in the systems that you look after, and see nothing else.",
      auditor: "You can read everything and change nothing.",
    },
    how: "Sign in with this e-mail address. There is no password: you are sent a link that works once.",
    button: "Go to the sign-in page",
    ignore:
      "You did not expect this? Then do not sign in, and ask whoever looks after data protection at {controller}.",
  },
};
