/** Preparing a complaint to a supervisory authority. */
export const portalComplaint = {
  complaint: {
    title: "Complain to an authority",
    link: "Prepare a complaint: facts and a text that you can use",
    lead: "You can complain to a supervisory authority at any time and at no cost (Art. 77 GDPR). It looks into what {name} did and can order it to act. This page helps you; it sends nothing.",
    leadOther:
      "You can complain to a supervisory authority at any time and at no cost. It looks into what {name} did. This page helps you; it sends nothing.",
    first: "Before you complain",
    firstText:
      "Write to {name} first, if you have not done so. Many things are settled that way, and an authority asks what {name} said.",
    firstLink: "Write to {name}",
    running: "The time for the answer runs until {date}. An authority usually waits for that day.",
    late: "The time for the answer ran out on {date}, and not everything was answered.",
    uk: "In the United Kingdom you complain to {name} first (section 164A of the Data Protection Act 2018). {name} has to confirm your complaint within 30 days and to tell you what came of it. After that you can turn to the authority.",
    which: "Which authority",
    seat: "The authority for {name}:",
    own: "The authority of the country where you live:",
    either: "You can choose. The text below is written to the one of the country where you live.",
    text: "A text that you can use",
    textAbout:
      "It holds the facts of your request as they are recorded here. Write in the places in brackets what only you know. Check everything, then copy it into the form of the authority, or print, date and sign it.",
    textLabel: "Text of the complaint",
    copy: "Copy the text",
    copied: "Copied",
    save: "Save the text (.txt)",
    languages: "The text in another language:",
    enclose: "What to enclose",
    encloseAbout:
      "Everything that was written is kept here for you as long as the data of the request exists. Save what you want to enclose.",
    encloseMessages: "The messages (print that page)",
    encloseArchives: "The archives of the answer",
    letter: "{kind}, {date}",
  },
};
