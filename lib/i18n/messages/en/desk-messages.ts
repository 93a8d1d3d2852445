/** Messages with the subject on the page of a request. */
export const deskMessages = {
  messages: {
    title: "Messages",
    none: "Nobody has written anything yet.",
    unread:
      "{count, plural, one {The subject wrote a message that nobody has dealt with.} other {The subject wrote # messages that nobody has dealt with.}}",
    toThread: "Go to the messages",
    isNew: "New",
    staff: "Staff",
    readAt: "Read on {date}",
    notRead: "Not read yet",
    markRead: "Mark as dealt with",
    saving: "Saving…",
    about:
      "The subject gets an e-mail that a message waits, and reads it on the page of the request. A message is no letter: it asks nothing that stops the legal time, and answers no right.",
    unreachable:
      "The person gave no e-mail address, so a message would not reach them: write a letter and post it.",
    again: "What you had written is still here. Files have to be chosen again.",
    text: "Message to the subject",
    textHint: "In the language of the request. At most 8,000 characters.",
    tooLong: "Shorten the message to 8,000 characters",
    files: "Files",
    filesHint:
      "PDF, JPEG, PNG, WebP, HEIC, plain text or a saved mail (.eml). At most {count} files, each up to {size}, {total} together.",
    send: "Send the message",
    sending: "Sending…",
  },
};
