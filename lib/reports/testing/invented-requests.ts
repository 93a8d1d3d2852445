import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { categoryDecisions, decisions } from "@/db/schema/decisions";
import type { Channel, DecisionOutcome, RequestStatus, Right, RightStatus } from "@/db/schema/enums";
import type { GroundCode } from "@/db/schema/ground-codes";
import { requestRights, requests } from "@/db/schema/requests";
import type { Sealed } from "@/db/schema/sealed";

interface Owner {
  readonly controllerId: string;
  readonly recordDigest: string;
}

interface InventedRight {
  readonly right: Right;
  readonly status: RightStatus;
  readonly answeredAt?: Date;
  readonly decision?: { outcome: DecisionOutcome; ground?: GroundCode; by: string };
  readonly category?: { outcome: DecisionOutcome; ground: GroundCode };
}

interface Invented {
  readonly receivedAt: string;
  readonly dueOn: string;
  readonly status: RequestStatus;
  readonly answeredAt?: string;
  readonly channel?: Channel;
  readonly rights?: readonly InventedRight[];
}

const nothing = Buffer.alloc(0) as unknown as Sealed<never>;

/** Writes a request as it would stand in the database, past all commands: for what is counted, not for what is done. */
export async function inventRequest(db: Database, owner: Owner, invented: Invented): Promise<string> {
  const { receivedAt, dueOn, status, answeredAt, channel = "portal", rights = [] } = invented;
  const id = randomUUID();
  await db.insert(requests).values({
    id,
    reference: id,
    ...owner,
    locale: "fr",
    channel,
    status,
    receivedAt: new Date(receivedAt),
    answeredAt: answeredAt ? new Date(answeredAt) : null,
    dueOn,
    ruleVersion: "test",
    holidaysVersion: "test",
    subjectName: nothing,
    identifiers: nothing,
  });
  for (const { right, decision, category, ...asked } of rights) {
    await db.insert(requestRights).values({ requestId: id, right, ...asked });
    if (decision) {
      const { by, ...decided } = decision;
      const decidedAt = new Date(receivedAt);
      await db.insert(decisions).values({ requestId: id, right, ...decided, decidedBy: by, decidedAt });
    }
    if (category)
      await db
        .insert(categoryDecisions)
        .values({ requestId: id, right, system: "adh6", category: "identity", ...category });
  }
  return id;
}

/**
 * Fills the database with very many requests of one controller, spread evenly over the 730 days before an instant: most
 * answered, one in ten still open, each with two rights, three tasks and, if asked for, a history without real hashes.
 */
export async function fillRequests(
  db: Database,
  owner: Owner & { readonly staffId: string },
  options: { readonly count: number; readonly before: Date; readonly eventsEach?: number },
): Promise<void> {
  const { count, before, eventsEach = 0 } = options;
  await db.execute(sql`
    insert into requests (id, reference, controller_id, record_digest, locale, channel, status, received_at, due_on,
      answered_at, rule_version, holidays_version, subject_name, identifiers, event_count)
    select md5('request' || n)::uuid, 'FILL-' || n, ${owner.controllerId}, ${owner.recordDigest}, 'fr',
      (array['portal', 'api', 'email', 'post'])[n % 4 + 1],
      case when n % 10 = 0 then 'collecting' when n % 10 = 1 then 'closed' else 'answered' end,
      at, (at + interval '1 month')::date,
      case when n % 10 = 0 then null else at + (n % 45) * interval '1 day' end,
      'test', 'test', ''::bytea, ''::bytea, ${eventsEach}
    from generate_series(1, ${count}::int) n,
      lateral (select ${before.toISOString()}::timestamptz - n * interval '730 days' / ${count}::int as at) spread`);
  await db.execute(sql`
    insert into request_rights (request_id, "right", status, answered_at)
    select r.id, one, case when r.answered_at is null then 'asked' else 'answered' end, r.answered_at
    from requests r, unnest(array['access', 'erasure']) one where r.reference like 'FILL-%'`);
  await db.execute(sql`
    insert into decisions (request_id, "right", outcome, ground, decided_by, decided_at)
    select rr.request_id, rr."right", case when rr."right" = 'access' then 'granted' else 'refused' end,
      case when rr."right" = 'erasure' then 'erasure-legal-obligation' end, ${owner.staffId}, rr.answered_at
    from request_rights rr join requests r on r.id = rr.request_id
    where r.reference like 'FILL-%' and rr.status = 'answered'`);
  await db.execute(sql`
    insert into tasks (request_id, kind, system, status, outcome, finished_at)
    select r.id, 'search', one, case when r.answered_at is null then 'todo' else 'done' end,
      case when r.answered_at is null then null else 'nothing-held' end, r.answered_at
    from requests r, unnest(array['adh6', 'tickets', 'network-logs']) one where r.reference like 'FILL-%'`);
  if (eventsEach > 0)
    await db.execute(sql`
      insert into events (request_id, seq, type, actor_kind, at, payload, hash)
      select r.id, n, 'request.opened', 'system', r.received_at, '{}'::jsonb, sha256(r.id::text::bytea)
      from requests r, generate_series(1, ${eventsEach}::int) n where r.reference like 'FILL-%'`);
  await db.execute(sql`analyze`);
}
