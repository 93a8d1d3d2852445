import { and, asc, eq, inArray } from "drizzle-orm";
import { events } from "@/db/schema/events";
import { files } from "@/db/schema/files";
import { requests } from "@/db/schema/requests";
import { eventCatalogue } from "@/lib/audit/event-catalogue";
import { inLanguage } from "@/lib/controllers/localised";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import type { RequestCase } from "@/lib/requests/load-case";
import { concerning, type OwnEvent } from "@/lib/requests/own-event";
import { open } from "@/lib/vault/seal";

/** What has happened, oldest first, without what is the letter's to tell before it was sent. */
export async function ownHistory(about: RequestCase, locale: Locale): Promise<OwnEvent[]> {
  const lines = await installation()
    .db.select({ type: events.type, at: events.at, payload: events.payload })
    .from(events)
    .where(eq(events.requestId, about.row.id))
    .orderBy(asc(events.seq))
    .limit(1_000);
  const foundFiles = await foundFileIds(about.row.id);
  const steps = lines.flatMap(({ type, at, payload }) => {
    const known = concerning.find((one) => one === type);
    if (!known) return [];
    const step = { type: known, at, payload: eventCatalogue[known].parse(payload) } as OwnEvent;
    return isTold(step, about, foundFiles) ? [step] : [];
  });
  const parts = await referencesOfParts(steps);
  return steps.map((step) => ({
    ...step,
    words: step.type === "request.split" ? otherPart(step, about, parts) : wordsOf(step, about, locale),
  }));
}

/** The references of the requests that one was divided into. */
async function referencesOfParts(steps: readonly OwnEvent[]): Promise<ReadonlyMap<string, string>> {
  const ids = steps.flatMap((step) =>
    step.type === "request.split" ? [step.payload.from, step.payload.into] : [],
  );
  if (ids.length === 0) return new Map();
  const rows = await installation()
    .db.select({ id: requests.id, reference: requests.reference })
    .from(requests)
    .where(inArray(requests.id, ids));
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}

function otherPart(
  { payload }: Extract<OwnEvent, { type: "request.split" }>,
  { row }: RequestCase,
  references: ReadonlyMap<string, string>,
): string | null {
  return references.get(payload.from === row.id ? payload.into : payload.from) ?? null;
}

/** Files that staff took out of what they had found are the house's own. */
async function foundFileIds(requestId: string): Promise<ReadonlySet<string>> {
  const rows = await installation()
    .db.select({ id: files.id })
    .from(files)
    .where(and(eq(files.requestId, requestId), eq(files.purpose, "found")));
  return new Set(rows.map(({ id }) => id));
}

/** Somebody was told of a change: that it was made is said by the letter first. */
function isTold(step: OwnEvent, { rights }: RequestCase, foundFiles: ReadonlySet<string>): boolean {
  if (step.type === "file.destroyed") return !foundFiles.has(step.payload.fileId);
  if (step.type !== "recipient.settled") return true;
  return rights.some(({ right, status }) => right === step.payload.right && status === "answered");
}

function wordsOf(step: OwnEvent, about: RequestCase, locale: Locale): string | null {
  const { record } = about;
  switch (step.type) {
    case "question.asked":
      // What stands with a fee is the house's evidence.
      return step.payload.about === "fee"
        ? null
        : clockWords(about, `${step.payload.about}_requested`, step.at);
    case "request.extended":
      return clockWords(about, "extension_notified", step.at);
    case "recipient.settled": {
      const recipient = record.recipients.find(({ slug }) => slug === step.payload.recipient);
      return recipient ? inLanguage(recipient.name, locale, record.controller.defaultLocale) : null;
    }
    case "request.passed_on":
    case "request.pass_on_settled":
      return about.passOn && open(about.key, "recipient", about.passOn.recipient).name;
    default:
      return null;
  }
}

/** The clock's event and the history's line were written in one command, at one instant. */
function clockWords({ clockEvents, key }: RequestCase, wanted: string, at: Date): string | null {
  const written = clockEvents.find(
    ({ type, at: when }) => type === wanted && when.getTime() === at.getTime(),
  );
  return written?.text ? open(key, "text", written.text) : null;
}
