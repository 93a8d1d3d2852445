/** The mail about a request that goes on in two parts. */
export const mailIntake = {
  split: {
    subject: "Your request {reference} goes on in two parts",
    title: "Your request was divided",
    intro:
      "{controller} answers a part of your request {reference} separately, so that one part need not wait for the other. That part has a reference of its own now. You need not do anything, and you lose no day.",
    newReference: "Reference of the new part",
    next: "The page of each part says what it is about and where it stands. To open the new one, type its reference and this e-mail address.",
    button: "Open my request",
  },
};
