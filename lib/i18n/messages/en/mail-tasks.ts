/** What whoever keeps a system is told of their task. */
export const mailTasks = {
  taskAssigned: {
    subject: "{reference}: a task for you",
    title: "A task is waiting for you",
    intro: {
      search:
        "{controller} has received a request about personal data and asks you to look in {system}. What to look for stands behind the link.",
      do: "{controller} has decided about a request and asks you to carry it out in {system}. What to do stands behind the link.",
    },
    link: "The link opens this task alone, until {expiresOn}. You need no account. Keep it to yourself.",
    footer: "You receive this message because you look after this system for {controller}.",
  },
};
