import { describe, expect, it } from "vitest";
import { formValues } from "@/app/_edge/form-values";
import { readPrefill } from "@/app/_portal/form/prefill";
import { readStep } from "@/app/_portal/form/read-step";
import { loadShippedRecords } from "@/lib/controllers/load-record";
import { toPortal } from "@/lib/controllers/portal-controllers";
import { listSteps } from "@/lib/requests/form-steps";
import type { DraftContent } from "@/lib/requests/portal-view";
import { draftContentSchema, emptyDraft } from "@/lib/requests/request-input";

const [record] = (await loadShippedRecords()).filter(({ controller }) => controller.slug === "imaweb");
if (!record) throw new Error("Imaweb's record is not there.");
const controller = toPortal({ id: "c", record }, "en");
const [newsletter = "", other = ""] =
  controller.questions["consent-withdrawal"]?.[0]?.options.map(({ value }) => value) ?? [];

const held: DraftContent = {
  ...emptyDraft,
  rights: ["access"],
  name: "Camille",
  details: { access: "2024" },
  answers: { "erasure.scope": ["part"] },
};
const read = (
  step: Parameters<typeof readStep>[0],
  fields: readonly (readonly [string, string])[],
  from = held,
) => readStep(step, formValues(fields), controller, from);

describe("a page of the form", () => {
  it("saves its own part and leaves the other pages’ alone", () => {
    expect(read("you", [["name", "Zoé"]])).toEqual({
      name: "Zoé",
      email: "",
      identifiers: {},
      residenceCountry: "",
    });
    expect(read("who", [["requester", "parent"]])).toEqual({
      requester: "parent",
      representativeName: "",
      mandate: "",
      claimedEmail: "",
    });
  });

  it("keeps what the pages of the other rights hold", () => {
    const typed = [
      ["details.consent-withdrawal", "all"],
      ["answer.consent-withdrawal.processing", newsletter],
      ["answer.consent-withdrawal.processing", other],
      ["answer.erasure.scope", "everything"],
    ] as const;
    expect(read("about-consent-withdrawal", typed)).toEqual({
      details: { access: "2024", "consent-withdrawal": "all" },
      answers: { "erasure.scope": ["part"], "consent-withdrawal.processing": [newsletter, other] },
    });
  });

  it("forgets a box that was unticked", () => {
    const ticked = { ...held, answers: { "consent-withdrawal.processing": [newsletter] } };
    expect(read("about-consent-withdrawal", [], ticked).answers).toEqual({
      "consent-withdrawal.processing": [],
    });
  });

  it("together with all the others says everything that a draft holds", () => {
    const everywhere = listSteps({ controller, content: { rights: controller.rights } });
    const parts = [...everywhere, "client" as const].flatMap((step) => Object.keys(read(step, [])));
    expect([...new Set(parts)].sort()).toEqual(Object.keys(draftContentSchema.shape).sort());
  });
});

describe("a link", () => {
  const query = (fields: Readonly<Record<string, readonly string[]>>) =>
    readPrefill(controller, (name) => fields[name] ?? []);

  it("chooses rights, who asks and which processing is meant, as far as they are offered", () => {
    const wanted = { right: ["erasure", "telepathy", "access"], requester: ["agent"], about: [newsletter] };
    expect(query(wanted)).toEqual({ rights: ["access", "erasure"], requester: "agent", about: newsletter });
    expect(query({ requester: ["friend"], about: ["nobody@example.org"] })).toEqual({
      rights: [],
      requester: null,
      about: null,
    });
  });

  const linked = [
    ["right", "consent-withdrawal"],
    ["requester", "agent"],
    ["about", newsletter],
  ] as const;

  it("ticks the processing under the right that was chosen", () => {
    expect(read("rights", linked)).toEqual({
      rights: ["consent-withdrawal"],
      requester: "agent",
      answers: { "erasure.scope": ["part"], "consent-withdrawal.processing": [newsletter] },
    });
    expect(read("rights", [["right", "access"], ...linked.slice(1)]).answers).toEqual(held.answers);
  });

  it("does not overrule what the person said, and ticks nothing twice", () => {
    const said = {
      ...held,
      requester: "self",
      answers: { "consent-withdrawal.processing": [other, newsletter] },
    };
    expect(read("rights", linked, said)).toEqual({
      rights: ["consent-withdrawal"],
      requester: "self",
      answers: said.answers,
    });
  });
});
