import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parseRecord } from "./load-record";
import { toPortal } from "./portal-controllers";
import type { RecordOfProcessing } from "./record-schema";

const minet = parseRecord(await readFile("lib/controllers/records/minet.yaml", "utf8"));
const inAll = (text: string) => ({ en: `en: ${text}`, fr: `fr: ${text}` });

const full: RecordOfProcessing = {
  ...minet,
  controller: {
    ...minet.controller,
    role: "both",
    legalEntity: "MiNET SA",
    brand: { colour: { light: "#0b5560", dark: "#7fcdd6" }, logo: "<svg></svg>" },
    channels: [{ kind: "portal" }, { kind: "employer", note: inAll("ask there") }],
  },
  processorNote: inAll("clients answer"),
  clients: [
    {
      slug: "hall",
      name: "A Hall",
      country: "FR",
      email: "dpo@hall.example",
      concerns: inAll("rooms"),
      passOnWithin: "P2D",
    },
  ],
  verification: {
    levels: { access: "substantial" },
    reasons: inAll("much is at stake"),
    methods: ["in-person", "matching", "account", "document", "email-code"],
    account: {
      provider: "minet/account",
      label: inAll("your account"),
      level: "substantial",
      proves: { sub: "email" },
    },
    matching: {
      needed: 1,
      level: "substantial",
      questions: [{ slug: "room", label: inAll("room"), system: "adh6", statement: "select a.n from a" }],
    },
    document: { level: "high", accepted: inAll("a passport"), mask: inAll("the photo") },
  },
};
const portal = (record: RecordOfProcessing, locale: "en" | "fr") => toPortal({ id: "c", record }, locale);

describe("what the public may know of a controller", () => {
  it("is told in the language of the page", () => {
    expect(portal(full, "en")).toMatchObject({
      role: "both",
      legalEntity: "MiNET SA",
      brand: { light: "#0b5560", dark: "#7fcdd6", logo: "/brand/minet.svg" },
      channels: [
        { kind: "portal", address: null, note: null },
        { kind: "employer", address: null, note: "en: ask there" },
      ],
      processorNote: "en: clients answer",
      clients: [{ slug: "hall", name: "A Hall", concerns: "en: rooms" }],
      verification: {
        methods: ["email-code", "account", "matching", "document", "in-person"],
        levels: { access: "substantial" },
        reasons: "en: much is at stake",
        account: { label: "en: your account" },
        matching: { questions: [{ slug: "room", label: "en: room", hint: null }] },
        document: { accepted: "en: a passport", mask: "en: the photo" },
      },
    });
    expect(portal(full, "fr").verification.reasons).toBe("fr: much is at stake");
    expect(portal(full, "fr").rightNotes.erasure).toMatch(/^La loi oblige MiNET/);
  });

  it("holds no statement, no provider and no address of a client", () => {
    expect(JSON.stringify(portal(full, "en"))).not.toMatch(/select|minet\/account|hall\.example/);
  });

  it("is nothing more where the record says nothing more", () => {
    const { processorNote: _, ...rest } = minet;
    const { legalEntity: __, brand: ___, ...controller } = minet.controller;
    const plain: RecordOfProcessing = {
      ...rest,
      controller: { ...controller, channels: [] },
      clients: [],
      verification: { levels: {}, methods: ["email-code", "document", "postal-code", "in-person"] },
    };
    expect(portal(plain, "en")).toMatchObject({
      role: "controller",
      legalEntity: null,
      brand: null,
      channels: [],
      processorNote: null,
      clients: [],
      verification: {
        methods: ["email-code", "document", "postal-code", "in-person"],
        levels: {},
        reasons: null,
        account: null,
        matching: null,
        document: null,
      },
    });
  });

  it("is offered in every language of the portal; a text that the record lacks there falls back, and says so", () => {
    expect(portal(full, "fr").textLocale).toBe("fr");
    const bilingual = { ...full, controller: { ...full.controller, locales: ["en", "fr"] } };
    const dutch = toPortal({ id: "c", record: bilingual }, "nl");
    expect(dutch.locales).toEqual(["en", "fr", "nl", "de"]);
    expect(dutch).toMatchObject({ textLocale: "fr", processorNote: "fr: clients answer" });
  });
});
