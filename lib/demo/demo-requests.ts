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
import type { DraftContent } from "@/lib/requests/portal-view";
import { requestKey } from "@/lib/requests/request-key";
import { startCollection } from "@/lib/requests/start-collection";
import { submitRequest } from "@/lib/requests/submit-request";
import { confirmByLink } from "@/lib/requests/verify-code";
import { indexEmail } from "@/lib/vault/blind-index";
import { open } from "@/lib/vault/seal";

/** Somebody invented, as they would fill in the form. */
interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly identifiers?: Readonly<Record<string, string>>;
}

export interface DemoRequest {
  readonly controller: string;
  readonly person: DemoPerson;
  readonly rights: readonly Right[];
  readonly locale: Locale;
  readonly daysAgo: number;
  /** How far it is carried; what comes after is left to whoever tries the desk. */
  readonly until: "unconfirmed" | "received" | "collecting" | "review" | DemoEnding;
  /** What the person wrote about the first right. */
  readonly words?: string;
  /** Whatever else they typed. */
  readonly form?: Partial<DraftContent>;
}

const { camille, hugo, ines, noa, sacha, lucas, andrea, eloi } = demoMembers;

type MemberRequest = Omit<DemoRequest, "controller" | "person"> & { readonly member: DemoMember };

const ofMember = ({ member, ...request }: MemberRequest): DemoRequest => ({
  ...request,
  controller: "minet",
  person: {
    name: [member.prenom, member.nom].filter(Boolean).join(" "),
    email: member.mail ?? `${member.login}@elsewhere.example`,
    identifiers: member.login ? { login: member.login } : {},
  },
});

/** At least one request in every state that lasts, early and late ones. */
const memberRequests: readonly MemberRequest[] = [
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

/** What people ask of the other organisations, in all languages of the portal. */
const otherRequests: readonly DemoRequest[] = [
  {
    controller: "minididou",
    person: { name: "Maëlys Kervadec", email: "maelys.kervadec@courriel.example" },
    rights: ["objection"],
    locale: "fr",
    daysAgo: 3,
    until: "received",
    words: "Je ne veux plus de courriels publicitaires, ni que ma position soit relevée.",
  },
  {
    controller: "minididou",
    person: { name: "Joris van Aerde", email: "joris.vanaerde@post.example" },
    rights: ["erasure"],
    locale: "nl",
    daysAgo: 27,
    until: "collecting",
    words: "Verwijder mijn account en alles wat daarbij hoort.",
    form: { answers: { "erasure.scope": ["account"] } },
  },
  {
    controller: "netkin",
    person: { name: "Solène Thiriot", email: "solene.thiriot@courriel.example" },
    rights: ["post-mortem"],
    locale: "fr",
    daysAgo: 5,
    until: "received",
    words: "À ma mort, je souhaite que mes échanges soient effacés et mes factures conservées.",
    form: {
      answers: { "post-mortem.act": ["register"], "post-mortem.person": ["Ewen Thiriot, mon frère"] },
    },
  },
  {
    controller: "imaweb",
    person: { name: "Hannes Wiedemann", email: "hannes.wiedemann@post.example" },
    rights: ["portability"],
    locale: "de",
    daysAgo: 8,
    until: "received",
    words: "Bitte senden Sie die Daten an meinen neuen Anbieter.",
    form: {
      answers: {
        "portability.to": ["controller"],
        "portability.recipient": ["Webwerkstatt Aurich"],
        "portability.contact": ["datenschutz@webwerkstatt.example"],
      },
    },
  },
  {
    controller: "mintt",
    person: { name: "Godelieve Maes", email: "tom.maes@post.example" },
    rights: ["access"],
    locale: "nl",
    daysAgo: 4,
    until: "received",
    words: "Mijn moeder woont in een zorghuis met uw sensoren.",
    form: {
      requester: "guardian",
      representativeName: "Tom Maes",
      mandate: "Ik ben haar bewindvoerder, aangesteld door de vrederechter.",
      client: "other",
      clientName: "Woonzorgcentrum Ter Linde",
    },
  },
  {
    controller: "mintt",
    person: { name: "Bérangère Lemmens", email: "berangere.lemmens@courriel.example" },
    rights: ["rectification"],
    locale: "fr",
    daysAgo: 19,
    until: "collecting",
    words: "Mon nom est mal écrit dans le compte d’administration.",
    form: { answers: { "rectification.correction": ["Lemmens, avec deux m"] } },
  },
];

export const demoRequests: readonly DemoRequest[] = [...memberRequests.map(ofMember), ...otherRequests];

/** Carries one invented request through the real commands, as of its own past, until its state. */
export async function fileDemoRequest(demo: DemoRequest, now: Date): Promise<void> {
  const at = (daysLater: number) => new Date(now.getTime() - (demo.daysAgo - daysLater) * 24 * 3600_000);
  const { db } = installation();
  const { until, controller: controllerSlug } = demo;
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
  await withDpo(controllerSlug, async (dpo) => {
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

const formOf = ({ person, rights, words = "", form = {} }: DemoRequest): Partial<DraftContent> => ({
  rights,
  name: person.name,
  email: person.email,
  identifiers: person.identifiers ?? {},
  details: Object.fromEntries(rights.slice(0, 1).map((right) => [right, words])),
  ...form,
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

/** Works as a controller's data protection officer, signed in like anybody, and signs out again. */
async function withDpo(controller: string, work: (dpo: Staff) => Promise<void>): Promise<void> {
  const { db, masterKey } = installation();
  const emailIndex = indexEmail(masterKey, `dpo@${controller}.example`);
  const [member] = await db.select({ id: staff.id }).from(staff).where(eq(staff.emailIndex, emailIndex));
  const token = randomBytes(32).toString("base64url");
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 60_000);
  await storeStaffSession({ token, staffId: member?.id ?? "", expiresAt, secondFactorAt: now });
  try {
    const dpo = await findStaff(token);
    if (!dpo) throw new Error("the demonstration has no data protection officer");
    await work(dpo);
  } finally {
    await endStaffSession(token);
  }
}
