/** The page on which staff make the address of their calendar feed. */
export const deskCalendar = {
  feed: {
    title: "Due dates in your calendar",
    back: "All requests",
    lead: "Your calendar program can show the due date of every open request that you may read. Give it the address that you make here; it looks again by itself several times a day.",
    shows:
      "Each entry holds the reference, the organisation, the state and the day. No name and no data of a person. It reminds you ten, five and two working days before.",
    secret:
      "Whoever has the address sees these entries, without signing in. Keep it like a key. If somebody else may have it, make a new one: the old one stops at once.",
    none: "You have no address yet.",
    since: "You have had an address since {date}.",
    create: "Make an address",
    replace: "Make a new address",
    creating: "One moment…",
    createdTitle: "Your address",
    created:
      "Copy it now: it is shown only this once, for two minutes. Add it in your calendar program as a subscription, often called “from URL” or “from the internet”.",
    copy: "Copy the address",
    copied: "Copied",
    revoke: "Stop the address",
    revokeText: "Calendars that use it get nothing any more.",
    revoking: "One moment…",
    revoked: "The address has been stopped.",
    noRole: "None of your roles may see requests, so there is nothing to show in a calendar.",
  },
};
