/** What was found for a request, what of it goes out, and the approval. */
export const deskAnswer = {
  systems: {
    title: "Systems searched",
    none: "The systems are listed here once the collection starts.",
    todo: "Waiting",
    toSearch: "To search by hand",
    running: "Searching",
    collected: "Data found",
    nothingHeld: "Nothing held",
    done: "Done",
    failed: "Failed",
    accounts: "{count, plural, one {One account found} other {# accounts found}}",
    account: "Account {key}",
    byProven: "found by {by}, confirmed",
    byClaimed: "found by {by}, only claimed",
    emailIdentifier: "e-mail address",
    claimedTitle: "Found by what the subject claims, not by what was confirmed",
    claimed:
      "Somebody else could have typed the same identifier. Compare the account with the request before anything leaves.",
    categories: "Categories collected in {system}",
    category: "Category",
    rows: "Rows",
    marks: "Remarks",
    portable: "Portable",
    thirdParties: "May name other people",
    seen: "Opened",
    look: "Look",
    preview: "Preview",
    manualText:
      "Look for {who} by name, by e-mail address and by every identifier of the request, among archived and deleted items too.",
    failedReason: "Why",
    retry: "Retry",
    retryPending: "Retrying…",
  },
  error: {
    notConfigured:
      "This installation has no address for the connection that the record of processing names. Set it, then retry.",
    unreachable:
      "The system did not answer, although it was asked several times. Check that it runs and that the address of its connection is right, then retry.",
    refused: "The system did not let Habeas in. Renew the credentials of its connection, then retry.",
    timeout: "The system took too long to answer. Retry when it is less busy.",
    statement:
      "The system could not run the query of the record of processing. Correct the record, then retry.",
    record:
      "What the system holds and what the record of processing says no longer agree. Correct the record, then retry.",
    withheld:
      "The search stopped by itself: a column that must not leave would have come with its content. Correct the record of processing, then retry.",
    tooMany:
      "One identifier finds more accounts than one person can have. Nothing was collected. Check how the record of processing finds people, then retry.",
    other:
      "The search stopped for a reason that Habeas does not know. Retry; if it fails again, give this code to your administrator.",
    code: "Code",
  },
  release: {
    title: "What will go out",
    titleAnswered: "What went out",
    everything:
      "All {rows, plural, one {# row} other {# rows}} of {categories, plural, one {# category} other {# categories}}, with the information of Art. 15(1) and (2) GDPR.",
    everythingEmpty:
      "The statement that no system holds data about the subject, with the information of Art. 15(1) and (2) GDPR.",
    everythingFound: "What was found by hand, with the information of Art. 15(1) and (2) GDPR.",
    found: "Found by hand: {files, plural, =0 {no file} one {# file} other {# files}} ({systems}).",
    notAttached:
      "{systems}: data was found there, but no file is attached, so nothing of it goes out. Attach it to the search, or say in the letter how the person gets it.",
    portable:
      "The portable part of {categories, plural, one {# category} other {# categories}}: data that the subject provided and that rests on consent or a contract (Art. 20(1) GDPR).",
    portableEmpty:
      "No data: nothing that was found rests on consent or a contract and was provided by the subject (Art. 20(1) GDPR).",
    approveTitle: "Grant the copies in one step",
    happens: "When you approve:",
    happensBuild: "one archive a right is built and signed;",
    happensTell: "you then send the letter, and {name} can download the archive;",
    happensRecord: "your name and the time stand in the history. It cannot be undone.",
    reviewWarning:
      "Some categories hold free text that may name other people. Their rights must not suffer (Art. 15(4) GDPR): open these first.",
    identityTitle: "Identity",
    identityText:
      "{count, plural, one {One account was found only by an identifier that the subject claims.} other {# accounts were found only by identifiers that the subject claims.}} Without your check, data of somebody else could leave.",
    identityCheckbox: "I compared these accounts with the request: they belong to the subject",
    identityError:
      "Confirm that the accounts belong to the subject, or ask the subject for more information (Art. 12(6) GDPR)",
    button: "Grant and build",
    pending: "Approving…",
  },
  bundles: {
    title: "Archives",
    right: "Right",
    size: "Size",
    built: "Built and signed",
  },
  preview: {
    lead: "What will go out from {system}, exactly as held.",
    purposes: "Purpose",
    rowCount: "{total, plural, one {# row} other {# rows}}",
    rowRange: "Rows {from}–{to} of {total}",
    noRows: "No row is held in this category.",
    tableLabel: "Data of {category}",
    rowNumber: "Row",
    portable: "Portable",
    portableHint: "Columns marked “Portable” also belong to a portable copy (Art. 20(1) GDPR).",
    nullValue: "no value",
    emptyText: "empty text",
    withheldTitle: "Held, but does not go out",
    withheldIntro: "The archive names these columns and says why they stay.",
    pagesLabel: "Pages of rows",
    page: "Page {page} of {pages}",
    previous: "Previous page",
    next: "Next page",
  },
};
