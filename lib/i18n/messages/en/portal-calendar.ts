/** Calendar files: of a person with one request, and of staff. */
export const portalCalendar = {
  calendarFile: {
    name: "Habeas – answers due",
    summary: "Answer due: {reference}",
    ownText: "{name} must answer your request {reference} by this day.",
    ownPage: "The page of your request: {url}",
    staffText: "Answer of {name} to the request {reference}.",
    state: "State: {status}",
    alarm: "Answer to {reference} due by {date}",
  },
};
