/** Messages between the person and the organisation, with files. */
export const portalMessages = {
  messages: {
    title: "Messages",
    none: "Nothing has been written yet.",
    count: "{count, plural, one {# message} other {# messages}}",
    unread:
      "{count, plural, one {There is a new message from {name}.} other {There are # new messages from {name}.}}",
    open: "Read and write messages",
    about:
      "Here you can write to {name} about your request and send files, also after the answer. You get a mail when {name} has written.",
    noAnswer:
      "A message does not answer a question of {name}. An open question has a form of its own on the page of your request; only that answer lets the legal time go on.",
    question: "Answer the open question",
    thread: "What was written so far",
    you: "You",
    isNew: "New",
    read: "Seen by {name} on {date}",
    write: "Write a message",
    text: "Your message",
    textHint: "At most 8,000 characters. You need not write anything when you send a file.",
    again: "Your text is still here. If you had chosen files, choose them again: they were not kept.",
    send: "Send the message",
    sending: "Sending…",
    done: "Your message has reached {name}.",
    file: "({size})",
    empty: "Write a message, or choose a file",
    tooLong: "Shorten your message to 8,000 characters",
    limited: "You have written many messages in a short time. Try again in an hour",
    attached: "Files that you sent along",
  },
};
