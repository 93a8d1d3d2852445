/**
 * What each right asks: the free text (`about`), and its own questions (`answer.<right>.<question>`, where each text is
 * the label, the hint, or an option by its value; `none` is an option that leaves the question open).
 */
export const portalQuestions = {
  about: {
    open: "You need not answer these questions. If something is missing, {name} asks you.",
    question: {
      access: "Does anything matter most to you?",
      rectification: "What is wrong or missing?",
      erasure: "Which part, and why?",
      restriction: "Which use should stop for now, and since when is it a problem?",
      portability: "Which data do you want to take along?",
      objection: "Why do you object?",
      "consent-withdrawal": "Is there anything to add?",
      "human-review": "What was decided, and when?",
      "post-mortem": "What do you direct?",
    },
    hint: {
      access: "For example a period or a service. Leave it empty to get everything.",
      rectification:
        "{name} needs to know what to correct. If you leave this empty, it has to ask you first.",
      erasure:
        "Say which part if you do not mean everything. You need not give a reason; one can help, for example that you closed your account.",
      restriction:
        "For example: do not use my old address while you check it, I told you in May that it is wrong.",
      portability: "Leave it empty to get all the data that you provided.",
      objection:
        "Advertising needs no reason: leave this empty. For any other use, say what in your situation speaks against it. You can also name a use here that is not listed.",
      "consent-withdrawal":
        "You need no reason. You can also name a consent here that is not listed, for example for the use of a photo. What was done before stays lawful.",
      "human-review": "As far as you know. A copy of the decision helps: you can attach it on a later page.",
      "post-mortem": "What shall be kept, erased or passed on after your death.",
    },
  },
  answer: {
    access: {},
    rectification: {
      correction: {
        label: "How should it read?",
        hint: "If you have something that shows it, you can attach it on a later page.",
      },
    },
    erasure: {
      scope: {
        label: "What should be erased?",
        everything: "Everything about me",
        account: "My account and what belongs to it",
        part: "Only a part",
      },
    },
    restriction: {
      ground: {
        label: "Why should the use stop for now?",
        hint: "The law knows four cases.",
        accuracy: "The data is wrong, and somebody has to check it first",
        unlawful: "The data is used against the law, but I want it kept and not erased",
        claims: "The organisation no longer needs the data, but I need it for a claim or a dispute",
        objection: "I have objected to the use, and it is not settled yet whose reasons weigh more",
        none: "None of these, or I do not know",
      },
    },
    portability: {
      to: {
        label: "Who should get the files?",
        hint: "They can go straight to another organisation where that is technically possible.",
        me: "I should",
        controller: "Another organisation, directly",
      },
      recipient: { label: "Name of that organisation" },
      contact: {
        label: "How can that organisation be reached?",
        hint: "For example its e-mail address, or a person there who knows of it.",
      },
    },
    objection: {
      processing: { label: "Which use do you object to?", hint: "Choose everything that applies." },
    },
    "consent-withdrawal": {
      processing: {
        label: "Which consent do you take back?",
        hint: "Choose everything that applies. Leave it empty to take back every consent.",
      },
    },
    "human-review": {
      decision: { label: "Which decision do you mean?", none: "Another one, or I do not know" },
      view: {
        label: "What do you think of the decision?",
        hint: "Your own view, and what you think is wrong with it. The person who looks again has to consider it.",
      },
    },
    "post-mortem": {
      act: {
        label: "What do you want to do?",
        register: "Leave directives",
        change: "Change directives that I have left",
        revoke: "Take back directives that I have left",
      },
      person: {
        label: "Who may see to it?",
        hint: "The name of the person that you put in charge. If you name nobody, it is your heirs.",
      },
      contact: {
        label: "How can this person be reached?",
        hint: "For example an e-mail address or a telephone number.",
      },
    },
  },
};
