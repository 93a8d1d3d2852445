/** Apart from the other texts: the browser loads these, because the failed page cannot. */
export const deskFailure = {
  title: "Something broke on our side",
  text: "What was saved before is still there. Try again in a moment; if it happens again, tell your administrator.",
  number: "Number of the failure:",
  again: "Try again",
};
