/** Files that people attach, and why one may be refused. */
export const portalFiles = {
  files: {
    heading: "Attach files",
    lead: "You need not attach anything.",
    helpful: "What helps",
    proof: "Something that shows {proof}",
    helpfulText: {
      rectification: "Something that shows how the data should read, for example a letter or a certificate.",
      "human-review": "The decision that should be looked at again.",
      other: "A letter or a mail that shows what you mean.",
    },
    unwanted: "What not to send",
    unwantedIdentity:
      "No identity document and no photo of you. {name} asks for it if it has to, and says what to cover.",
    unwantedOthers: "Nothing about other people that {name} does not need. Cover it.",
    unwantedPassword: "No password and no bank card number.",
    choose: "Choose files",
    chooseHint:
      "PDF, JPEG, PNG, WebP, HEIC, plain text or a saved mail (.eml). At most {count} files, each up to {size}, {total} together.",
    add: "Add these files",
    adding: "Adding…",
    addFirst: "Files that you have chosen are attached only when you press “Add these files”.",
    attached: "Attached files",
    none: "No file is attached.",
    remove: "Remove",
    removing: "Removing…",
  },
  fileProblem: {
    none: "No file was chosen. Choose one first",
    empty: "The file is empty. Choose another one",
    tooLarge: "The file is larger than {size}. Choose a smaller one",
    type: "The file is of a kind that cannot be attached. Save it as PDF, or as a JPEG or PNG picture",
    protected: "The PDF is protected by a password. Save it without the password",
    virus: "A virus was found in the file. It was not kept. Choose another one",
    scanFailed: "The file could not be checked for viruses, so it was not kept. Try again in a few minutes",
    tooMany: "That is too much. Attach at most {count} files, {total} together",
  },
};
