/** The signed receipt, and what is said about archives and who else was told. */
export const portalReceipt = {
  receipt: {
    title: "Receipt",
    about:
      "The receipt shows what you asked {name} for, when it arrived, and until when the answer is due. It is signed: anyone can check that nothing was changed.",
    keep: "Save it for your records. An authority may want to see it.",
    pdf: "Save the receipt (PDF)",
    jws: "The signed receipt as a file for programs (.jws)",
    submission: "What you sent, as the receipt’s fingerprint counts it (.json)",
  },
  archive: {
    until: "You can download it until {date}, as often as you like.",
    gone: "The archive “{right}” could be downloaded until {date}. Then it was deleted, as the law asks for data that is no longer needed.",
    again: "You can ask for your data again at any time, at no cost.",
    againLink: "Send a new request",
    log: "Downloads so far",
    entry: "{right}, {date}",
    none: "Nobody has downloaded an archive yet.",
    notYou: "If one of these was not you, write to {name} at once.",
  },
  told: {
    title: "Who else was told",
    about:
      "{name} has to tell everyone who had received the data that was corrected, erased or restricted (Art. 19 GDPR).",
    told: "Told on {date}",
    toldUndated: "Told",
    pending: "Not told yet",
    impossible: "Could not be told",
    disproportionate: "Not told: it would have taken too much effort",
  },
};
