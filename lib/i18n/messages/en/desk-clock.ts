/** The legal time of a request, as staff see it. */
export const deskClock = {
  clock: {
    title: "Legal time",
    due: "Answer due",
    received: "Received",
    without: "Without suspensions",
    ifToday: "If answered today",
    suspended: "Stopped for {days, plural, one {# day} other {# days}} so far",
    extended: "Extended once; no further extension is possible.",
    extensionBy: "Last day to announce an extension",
    refusalBy: "Last day to announce a refusal",
    inDays: "{days, plural, =0 {today} one {tomorrow} other {in # days}}",
    passed: "passed",
    extensionNote: "Art. 12(3) GDPR: afterwards the time can no longer be extended.",
    refusalNote: "Art. 12(4) GDPR: whatever is refused has to be told by then, with reasons and remedies.",
    waiting: "Waiting for the person",
    question: {
      identity: "Asked who they are",
      clarification: "Asked what exactly they want",
      fee: "Asked to accept a fee",
    },
    askedOn: "on {date}",
    steps: "How this date was counted",
    versions: "Rules {rules} · holidays {holidays}",
    calendar: "Calendar file",
  },
};
