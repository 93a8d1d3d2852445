/** Mails about a request that goes on otherwise than it began: in two parts, or again after its end. */
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
  reopened: {
    subject: "Your request {reference} is open again",
    title: "Your request is open again",
    intro: "{controller} has taken up your request again after it had ended. You will get an answer about:",
    why: "A request is taken up again when, for instance, something was missing from the answer or you wrote to us about it. The letters that you were sent stay on its page. You need not do anything unless we ask you.",
    inTime: "This is the date that the request had from the beginning: you lose no day.",
    late: "This is the date that the request had from the beginning, and it has passed: the answer about these rights is late, and we apologise. You may complain to the supervisory authority or go to court; the page of your request says how.",
    button: "Open my request",
  },
};
