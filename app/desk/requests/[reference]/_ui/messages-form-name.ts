/** What the form for a message calls itself in its field `form`; ids of its fields start with it. */
export const messageForm = "message";
