import type { Staff } from "@/lib/auth/actor";
import { visitor } from "@/lib/auth/actor";
import { findSubject } from "@/lib/auth/subject-session";
import { applyRecord } from "@/lib/controllers/apply-record";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { completeTask } from "@/lib/requests/complete-task";
import { saveDraft } from "@/lib/requests/draft";
import type { DraftContent } from "@/lib/requests/portal-view";
import { startCollection } from "@/lib/requests/start-collection";
import { submitRequest } from "@/lib/requests/submit-request";
import { confirmByLink } from "@/lib/requests/verify-code";
import { formOf, lastMail, mustBe, requestRow } from "@/lib/testing/test-people";
import { tasksOf } from "@/lib/testing/test-steps";

type Client = RecordOfProcessing["clients"][number];

/** A client of MintT that exists in tests only: the published documents name none. */
export const homeOf = (facts: Partial<Client> = {}): Client => ({
  slug: "example-home",
  name: "Example Home",
  country: "BE",
  email: "privacy@home.example",
  concerns: { en: "Sensors.", fr: "Capteurs.", nl: "Sensoren.", de: "Sensoren." },
  passOnWithin: "P2D",
  ...facts,
});

/** Puts MintT's record into force with one client. */
export async function applyMinttWithClient(): Promise<void> {
  const record = await loadShippedRecord("mintt");
  await applyRecord({ ...record, version: "999", clients: [homeOf()] }, new Date());
}

/** Files a request at MintT about its client's processing; the address is not proven yet. */
export async function fileAtMintt(content: Partial<DraftContent> = {}, now = new Date()) {
  const about = { rights: ["erasure"], client: "example-home", ...content };
  const controllerSlug = "mintt";
  const { token } = await saveDraft(visitor, { token: null, controllerSlug, content: formOf(about) }, now);
  const sent = await submitRequest(visitor, { draftToken: token, controllerSlug, locale: "fr" }, now);
  const { link } = await lastMail(sent.reference, "confirm-address");
  const { id } = await requestRow(sent.reference);
  return { reference: sent.reference, requestId: id, confirmToken: link.slice(link.lastIndexOf("/") + 1) };
}

/** The same with the address proven. */
export async function passedOn(content: Partial<DraftContent> = {}, now = new Date()) {
  const filed = await fileAtMintt(content, now);
  const { sessionToken } = await confirmByLink(visitor, { token: filed.confirmToken }, now);
  const subject = mustBe(await findSubject(sessionToken, now));
  return { ...filed, subject };
}

/** The secret of the newest link that the client was sent. */
export async function clientToken(reference: string): Promise<string> {
  const { link } = await lastMail(reference, "request-passed-on");
  return link.slice(link.lastIndexOf("/") + 1);
}

/** Searches every system by hand: what the sensors hold for clients, and nothing anywhere else. */
export async function searchByHand(staff: Staff, reference: string): Promise<void> {
  await startCollection(staff, { reference }, new Date());
  const { id } = await requestRow(reference);
  for (const { id: taskId, system } of await tasksOf(id)) {
    const outcome = system === "sensors-for-clients" ? ("held" as const) : ("nothing-held" as const);
    const note = outcome === "held" ? "Un relevé d’août." : null;
    await completeTask(staff, { reference, taskId, outcome, note }, new Date());
  }
}
