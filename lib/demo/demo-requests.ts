import { randomBytes } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { type DemoMember, demoMembers } from "@/db/samples/adh6/demo-members";
import type { Right } from "@/db/schema/enums";
import { mails } from "@/db/schema/installation";
import { requests } from "@/db/schema/requests";
import { staff } from "@/db/schema/staff";
import { tasks } from "@/db/schema/tasks";
import { type Staff, visitor } from "@/lib/auth/actor";
import { endStaffSession, findStaff, storeStaffSession } from "@/lib/auth/staff-session";
import { type DemoEnding, demoEndings } from "@/lib/demo/demo-endings";
import type { Locale } from "@/lib/i18n/locales";
import { installation } from "@/lib/installation";
import { runJob } from "@/lib/jobs/job-handlers";
import type { MailParams } from "@/lib/mail/render-mail";
import { problemCode } from "@/lib/problem";
import { completeTask } from "@/lib/requests/complete-task";
import { saveDraft } from "@/lib/requests/draft";
import { requestKey } from "@/lib/requests/request-key";
import { startCollection } from "@/lib/requests/start-collection";
import { submitRequest } from "@/lib/requests/submit-request";
import { confirmByLink } from "@/lib/requests/verify-code";
import { indexEmail } from "@/lib/vault/blind-index";
import { open } from "@/lib/vault/seal";

export interface DemoRequest {
  readonly member: DemoMember;
  readonly rights: readonly Right[];
  readonly locale: Locale;
  readonly daysAgo: number;
  /** How far it is carried; what comes after is left to whoever tries the desk. */
  readonly until: "unconfirmed" | "received" | "collecting" | "review" | DemoEnding;
  /** What the person wrote about the first right. */
  readonly words?: string;
}

const { camille, hugo, ines, noa, sacha, lucas, andrea, eloi } = demoMembers;

/** At least one request in every state that lasts, early and late ones, in both languages. */
export const demoRequests: readonly DemoRequest[] = [
  { member: hugo, rights: ["access"], locale: "fr", daysAgo: 0, until: "unconfirmed" },
  { member: ines, rights: ["access", "portability"], locale: "fr", daysAgo: 2, until: "received" },
  { member: noa, rights: ["portability"], locale: "en", daysAgo: 9, until: "received" },
  {
    member: lucas,
    rights: ["access"],
    locale: "fr",
    daysAgo: 24,
    until: "received",
    words: "Je voudrais surtout savoir quelles connexions ont été enregistrées depuis septembre.",
  },
  { member: sacha, rights: ["access"], locale: "en", daysAgo: 33, until: "collecting" },
  { member: andrea, rights: ["access"], locale: "fr", daysAgo: 12, until: "collecting" },
  { member: eloi, rights: ["access", "portability"], locale: "fr", daysAgo: 15, until: "review" },
  {
    member: andrea,
    rights: ["erasure"],
    locale: "fr",
    daysAgo: 18,
    until: "review",
    words: "J’ai quitté la résidence. Je souhaite que toutes mes données soient effacées.",
  },
  {
    member: noa,
    rights: ["rectification"],
    locale: "en",
    daysAgo: 6,
    until: "identity",
    words: "My first name is misspelt, and my room is no longer right.",
  },
  {
    member: sacha,
    rights: ["objection"],
    locale: "en",
    daysAgo: 21,
    until: "proposed",
    words: "I object to the recording of my connections.",
  },
  {
    member: lucas,
    rights: ["rectification"],
    locale: "fr",
    daysAgo: 26,
    until: "extended",
    words: "Mon adresse électronique a changé, et une transaction porte une date fausse.",
  },
  {
    member: ines,
    rights: ["restriction"],
    locale: "fr",
    daysAgo: 11,
    until: "withdrawn",
    words: "Je conteste l’exactitude de mes transactions.",
  },
  { member: camille, rights: ["access", "portability"], locale: "fr", daysAgo: 20, until: "answered" },
  { member: camille, rights: ["portability"], locale: "fr", daysAgo: 70, until: "closed" },
];

/** Carries one invented request through the real commands, as of its own past, until its state. */
export async function fileDemoRequest(demo: DemoRequest, now: Date): Promise<void> {
  const at = (daysLater: number) => new Date(now.getTime() - (demo.daysAgo - daysLater) * 24 * 3600_000);
  const { db } = installation();
  const controllerSlug = "minet";
  const { until } = demo;
  const draft = await saveDraft(visitor, { token: null, controllerSlug, content: formOf(demo) }, at(0));
  const { reference } = await submitRequest(
    visitor,
    { draftToken: draft.token, controllerSlug, locale: demo.locale },
    at(0),
  );
  if (until === "unconfirmed") return;
  const [row] = await db.select().from(requests).where(eq(requests.reference, reference));
  if (!row) throw new Error(`the demonstration's request ${reference} is not there`);
  const { sessionToken } = await confirmByLink(visitor, { token: await confirmationToken(row) }, at(0));
  if (until === "received") return;
  await withDpo(async (dpo) => {
    const filed = { reference, requestId: row.id, sessionToken, rights: demo.rights };
    if (until === "identity") return demoEndings.identity(dpo, filed, at);
    await startCollection(dpo, { reference }, at(1));
    if (until === "collecting") return;
    for (const task of await db.select().from(tasks).where(eq(tasks.requestId, row.id))) {
      const search = { signal: AbortSignal.timeout(30_000), lastAttempt: true };
      await runJob("task.collect", { taskId: task.id }, search);
      const nothing = { outcome: "nothing-held" as const, note: null };
      await completeTask(dpo, { reference, taskId: task.id, ...nothing }, at(2)).catch(ignoreNotManual);
    }
    if (until !== "review") await demoEndings[until](dpo, filed, at);
  });
}

/** Systems with a connector were searched by the job. */
function ignoreNotManual(error: unknown): void {
  if (problemCode(error) !== "task.not_manual") throw error;
}

const formOf = ({ member, rights, words = "" }: DemoRequest) => ({
  rights,
  name: [member.prenom, member.nom].filter(Boolean).join(" "),
  email: member.mail ?? `${member.login}@elsewhere.example`,
  identifiers: member.login ? { login: member.login } : ({} as Record<string, string>),
  details: Object.fromEntries(rights.slice(0, 1).map((right) => [right, words])),
  residenceCountry: "",
});

/** The link of the confirmation mail, read from the outbox as its reader would from the mail. */
async function confirmationToken(row: typeof requests.$inferSelect): Promise<string> {
  const [mail] = await installation()
    .db.select({ params: mails.params })
    .from(mails)
    .where(and(eq(mails.requestId, row.id), eq(mails.template, "confirm-address")));
  if (!mail) throw new Error(`no confirmation mail for ${row.reference}`);
  const { link } = open(requestKey(row), "params", mail.params) as MailParams["confirm-address"];
  return link.slice(link.lastIndexOf("/") + 1);
}

/** Works as the demonstration's data protection officer, signed in like anybody, and signs out again. */
async function withDpo(work: (dpo: Staff) => Promise<void>): Promise<void> {
  const { db, masterKey } = installation();
  const emailIndex = indexEmail(masterKey, "dpo@minet.example");
  const [member] = await db.select({ id: staff.id }).from(staff).where(eq(staff.emailIndex, emailIndex));
  const token = randomBytes(32).toString("base64url");
  await storeStaffSession({ token, staffId: member?.id ?? "", expiresAt: new Date(Date.now() + 60_000) });
  try {
    const dpo = await findStaff(token);
    if (!dpo) throw new Error("the demonstration has no data protection officer");
    await work(dpo);
  } finally {
    await endStaffSession(token);
  }
}
