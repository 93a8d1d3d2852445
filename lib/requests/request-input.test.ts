import { describe, expect, it } from "vitest";
import { answerWays, languages, type RequesterRole, requesterRoles, rights } from "@/db/schema/enums";
import { loadShippedRecords } from "@/lib/controllers/load-record";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import type { DraftContent } from "@/lib/requests/portal-view";
import { checkRequestInput, emptyDraft } from "@/lib/requests/request-input";
import { requesterRolesIn } from "@/lib/requests/requesters";

const records = await loadShippedRecords();
const shipped = (slug: string): RecordOfProcessing => {
  const record = records.find(({ controller }) => controller.slug === slug);
  if (!record) throw new Error(`${slug} is not shipped`);
  return record;
};
const minet = shipped("minet"); // a controller, in France
const mintt = shipped("mintt"); // also a processor, in Belgium
const processor: RecordOfProcessing = {
  ...mintt,
  clients: [
    {
      slug: "care-home",
      name: "A Care Home",
      country: "BE",
      email: "dpo@care.example",
      concerns: { en: "residents" },
      passOnWithin: "P2D",
    },
  ],
};
const everything: RecordOfProcessing = { ...minet, rights: rights.map((right) => ({ right })) };

/** The least that may be sent. */
const least: DraftContent = {
  ...emptyDraft,
  rights: ["access"],
  name: "Camille Martin",
  email: "camille@example.org",
};
const check = (typed: Partial<DraftContent>, record = minet) =>
  checkRequestInput(record, { ...least, ...typed });
const errorsOf = (typed: Partial<DraftContent>, record = minet) => check(typed, record).errors;
const inputOf = (typed: Partial<DraftContent>, record = minet) => check(typed, record).input;

describe("a request", () => {
  it("needs a right, a name and an address to write to, and nothing else (Art. 12(2))", () => {
    expect(checkRequestInput(minet, emptyDraft).errors).toEqual({
      right: "required",
      name: "required",
      email: "required",
    });
    expect(inputOf({})).toEqual({
      rights: ["access"],
      name: "Camille Martin",
      email: "camille@example.org",
      requester: "self",
      representative: null,
      claimedEmail: null,
      identifiers: {},
      details: {},
      answers: {},
      client: null,
      residenceCountry: null,
      language: null,
      answerWay: "online",
      postalAddress: null,
    });
  });

  it.each(records.map((record) => ({ slug: record.controller.slug, record })))(
    "to $slug can be sent for every right that it offers without a word of explanation",
    ({ record }) => {
      const asked = record.identifiers
        .filter(({ required }) => required)
        .map(({ slug }) => [slug, "x"] as const);
      const typed = {
        rights: record.rights.map(({ right }) => right),
        identifiers: Object.fromEntries(asked),
      };
      expect(errorsOf(typed, record)).toBeNull();
    },
  );

  it.each<readonly [what: string, typed: Partial<DraftContent>, field: string, code: string]>([
    ["no right that is offered", { rights: ["telepathy"] }, "right", "not_offered"],
    ["no name", { name: "  " }, "name", "required"],
    ["a name that is a book", { name: "x".repeat(201) }, "name", "too_long"],
    ["an address without a domain", { email: "camille" }, "email", "email"],
    [
      "an explanation that is a book",
      { details: { access: "x".repeat(4_001) } },
      "details.access",
      "too_long",
    ],
    [
      "an identifier that is a book",
      { identifiers: { login: "x".repeat(201) } },
      "identifier.login",
      "too_long",
    ],
    ["a country that is none", { residenceCountry: "ZZ" }, "residenceCountry", "not_offered"],
    ["a language that nobody writes in", { language: "tlh" }, "language", "not_offered"],
    ["a way that is none", { answerWay: "pigeon" }, "answerWay", "not_offered"],
    ["a role that is none", { requester: "friend" }, "requester", "not_offered"],
  ])("with %s is told so at its field", (_, typed, field, code) => {
    expect(errorsOf(typed)).toEqual({ [field]: code });
  });

  it("takes names and addresses of every script, without the space around them", () => {
    const typed = { name: " Ζωή Ó Súilleabháin ", email: " zoé@exämple.org " };
    expect(inputOf(typed)).toMatchObject({ name: "Ζωή Ó Súilleabháin", email: "zoé@exämple.org" });
  });

  it("keeps only what was asked (Art. 5(1)(c))", () => {
    const typed: Partial<DraftContent> = {
      rights: ["access", "telepathy"],
      identifiers: { login: "camille", shoeSize: "42" },
      details: { access: "2024", erasure: "of a right that was not chosen" },
      answers: { "erasure.scope": ["part"], "access.mood": ["good"] },
      representativeName: "left over from another choice",
      mandate: "left over",
      claimedEmail: "left@example.org",
      client: "other",
      clientName: "of a controller that is nobody’s processor",
      postalAddress: "of an answer that comes online",
    };
    expect(inputOf(typed)).toEqual({
      ...inputOf({}),
      identifiers: { login: "camille" },
      details: { access: "2024" },
    });
  });
});

describe("who asks", () => {
  const acting = { representativeName: "Dominique Roy", mandate: "a judgment" };
  const others = requesterRoles.filter((role) => role !== "self");

  it.each(others)("%s is told apart from the person that the data is about", (requester) => {
    expect(inputOf({ ...acting, requester, claimedEmail: "child@example.org" })).toMatchObject({
      requester,
      name: "Camille Martin",
      email: "camille@example.org",
      representative: { name: "Dominique Roy", mandate: "a judgment" },
      claimedEmail: "child@example.org",
    });
  });

  it.each(others)(
    "%s says their name and what entitles them; the person’s own address is not needed",
    (role) => {
      expect(errorsOf({ requester: role })).toEqual({ representativeName: "required", mandate: "required" });
      expect(inputOf({ ...acting, requester: role })?.claimedEmail).toBeNull();
    },
  );

  it("may leave the person’s address out, but not mistype it", () => {
    expect(errorsOf({ ...acting, requester: "parent", claimedEmail: "nobody" })).toEqual({
      claimedEmail: "email",
    });
  });

  it.each<readonly [country: string, roles: readonly RequesterRole[]]>([
    ["FR", requesterRoles],
    ["BE", ["self", "parent", "guardian", "agent"]],
  ])("in %s: %j", (country, roles) => {
    expect(requesterRolesIn(country)).toEqual(roles);
    const record = { ...minet, controller: { ...minet.controller, country } };
    for (const requester of requesterRoles)
      expect(errorsOf({ ...acting, requester }, record), requester).toEqual(
        roles.includes(requester) ? null : { requester: "not_offered" },
      );
  });
});

describe("the questions of a right", () => {
  it.each<readonly [question: string, values: readonly string[]]>([
    ["rectification.correction", ["rue de la Paix"]],
    ["erasure.scope", ["account"]],
    ["restriction.ground", ["claims"]],
    ["portability.to", ["me"]],
    ["portability.contact", ["port@example.org"]],
    ["human-review.view", ["it is wrong"]],
    ["post-mortem.act", ["register"]],
    ["post-mortem.person", ["Dominique"]],
    ["post-mortem.contact", ["01 02 03 04 05"]],
  ])("%s is kept as %j", (question, values) => {
    const [right = "", slug = ""] = question.split(".");
    const input = inputOf({ rights: [right], answers: { [question]: values } }, everything);
    expect(input?.answers).toEqual({ [right]: { [slug]: values } });
  });

  it.each([
    "erasure.scope",
    "restriction.ground",
    "portability.to",
    "objection.processing",
    "post-mortem.act",
  ])("%s takes no choice that is not offered", (question) => {
    const [right = ""] = question.split(".");
    expect(errorsOf({ rights: [right], answers: { [question]: ["zz"] } }, everything)).toEqual({
      [`answer.${question}`]: "not_offered",
    });
  });

  it.each<readonly [question: string, longest: number]>([
    ["portability.contact", 300],
    ["rectification.correction", 4_000],
  ])("%s has room for %d characters", (question, longest) => {
    const [right = ""] = question.split(".");
    const ofLength = (length: number) => ({ rights: [right], answers: { [question]: ["x".repeat(length)] } });
    expect(errorsOf(ofLength(longest), everything)).toBeNull();
    expect(errorsOf(ofLength(longest + 1), everything)).toEqual({ [`answer.${question}`]: "too_long" });
  });

  it("let several be chosen where several can be meant, each once, and else the first", () => {
    const imaweb = shipped("imaweb");
    const [first = "", second = ""] = imaweb.systems.flatMap(({ slug, categories }) =>
      categories
        .filter(({ legalBases }) => legalBases.some(({ basis }) => basis === "consent"))
        .map((category) => `${slug}.${category.slug}`),
    );
    expect(second).not.toBe("");
    const typed = {
      rights: ["consent-withdrawal", "erasure"],
      answers: {
        "consent-withdrawal.processing": [second, first, second],
        "erasure.scope": ["part", "account"],
      },
    };
    expect(inputOf(typed, imaweb)?.answers).toEqual({
      "consent-withdrawal": { processing: [second, first] },
      erasure: { scope: ["part"] },
    });
  });

  it("leave an empty choice open: it is how somebody takes a choice back", () => {
    expect(inputOf({ rights: ["restriction"], answers: { "restriction.ground": [""] } })?.answers).toEqual(
      {},
    );
  });

  it("ask for the name of a new controller only from those who want it to get the data", () => {
    const to = (whom: string) => ({ rights: ["portability"], answers: { "portability.to": [whom] } });
    expect(errorsOf(to("me"))).toBeNull();
    expect(errorsOf(to("controller"))).toEqual({ "answer.portability.recipient": "required" });
  });
});

describe("whose processing it is", () => {
  it.each<readonly [what: string, typed: Partial<DraftContent>, client: unknown]>([
    ["its own, when nothing is said", {}, null],
    ["a client’s that the record names", { client: "care-home" }, { slug: "care-home", name: "A Care Home" }],
    [
      "another one’s, by the name that was typed",
      { client: "other", clientName: " A Clinic " },
      { slug: null, name: "A Clinic" },
    ],
  ])("%s", (_, typed, client) => {
    expect(inputOf(typed, processor)?.client).toEqual(client);
  });

  it("cannot be somebody’s without a name", () => {
    expect(errorsOf({ client: "other" }, processor)).toEqual({ clientName: "required" });
  });

  it("cannot be a client’s that the record does not name", () => {
    expect(errorsOf({ client: "stranger", clientName: "x" }, processor)).toEqual({ client: "not_offered" });
  });
});

describe("the answer", () => {
  it.each(languages)("can be asked for in %s", (language) => {
    expect(inputOf({ language })?.language).toBe(language);
  });

  it.each(answerWays)("by the way %s asks for a postal address only when it needs one", (answerWay) => {
    const byPost = answerWay === "post";
    expect(errorsOf({ answerWay })).toEqual(byPost ? { postalAddress: "required" } : null);
    const address = "1 rue de la Paix\n75002 Paris";
    expect(inputOf({ answerWay, postalAddress: address })?.postalAddress).toBe(byPost ? address : null);
  });
});
