import { describe, expect, it } from "vitest";
import { addressAfter, knownStep, readDetour, stepAddress } from "@/app/_portal/form/form-address";
import { loadShippedRecords } from "@/lib/controllers/load-record";
import { toPortal } from "@/lib/controllers/portal-controllers";
import { listSteps } from "@/lib/requests/form-steps";

const [record] = (await loadShippedRecords()).filter(({ controller }) => controller.slug === "minet");
if (!record) throw new Error("MiNET's record is not there.");
const controller = toPortal({ id: "c", record }, "en");
const base = "/en/minet/request";
const steps = listSteps({ controller, content: { rights: ["access", "erasure"] } });

describe("the pages of an address", () => {
  it.each([
    ["who", "who"],
    ["about-erasure", "about-erasure"],
    ["about-post-mortem", null], // not offered by MiNET
    ["client", null], // MiNET is nobody's processor
    ["check", null],
    ["__proto__", null],
  ])("%s is %s", (segment, step) => {
    expect(knownStep(controller, segment)).toBe(step);
  });

  it("keep the way back to the check page, and nothing that is unknown", () => {
    expect(readDetour(controller, "check", ["about-erasure", "nonsense"])).toEqual(["about-erasure"]);
    expect(readDetour(controller, "elsewhere", ["about-erasure"])).toBeNull();
    expect(stepAddress(base, "you", { detour: ["about-erasure"], failed: true })).toBe(
      `${base}/you?errors&from=check&then=about-erasure`,
    );
    expect(stepAddress(base, "rights")).toBe(base);
  });
});

describe("a saved page leads", () => {
  it.each([
    { name: "to the next one", step: "rights", detour: null, added: [], to: "/who" },
    { name: "from the last one to the check page", step: "files", detour: null, added: [], to: "/check" },
    { name: "back to the check page", step: "you", detour: [], added: [], to: "/check" },
    {
      name: "by way of the pages that it brought in",
      step: "rights",
      detour: [],
      added: ["about-access", "about-erasure"],
      to: "/about-access?from=check&then=about-erasure",
    },
    {
      name: "on along them",
      step: "about-access",
      detour: ["about-erasure"],
      added: [],
      to: "/about-erasure?from=check",
    },
    {
      name: "past a page that is no longer needed",
      step: "about-access",
      detour: ["about-portability"],
      added: [],
      to: "/check",
    },
    {
      name: "to the first one when it is not among them",
      step: "about-portability",
      detour: null,
      added: [],
      to: "",
    },
  ] as const)("$name", ({ step, detour, added, to }) => {
    expect(addressAfter(base, { steps, step, detour, added })).toBe(`${base}${to}`);
  });
});
