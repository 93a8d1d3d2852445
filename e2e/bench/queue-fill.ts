import { randomUUID } from "node:crypto";
import pg from "pg";
import { installation } from "@/lib/installation";
import { nameKeys } from "@/lib/search/search-keys";
import { createRequestKey } from "@/lib/vault/data-key";
import { seal } from "@/lib/vault/seal";

/** How many requests; one in ten is open. */
export const requestCount = 1_000_000;
export const handlerCount = 60;

/** Of the largest controller, in the order of its record after the third. */
export const rareSystem = "statistics";

const batch = 20_000;
const firstNames = 1_500;
const lastNames = 30_000;

/** The words of a name by how common they are: first names and last names of rank 0, 1, 2 … */
export const wordOf = (kind: "first" | "last", rank: number): string => `${kind}name${rank}`;

/**
 * Fills an empty installation, by SQL and without its history: five years of requests of the controllers that are there,
 * the newest tenth open and due around today. Names and keys are real ciphertext, so that pages open them.
 */
export async function fillQueue(url: string, controllers: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Only the tables are wanted: neither checks of references nor a trickle into thirty indexes.
    await client.query("set session_replication_role = replica; set maintenance_work_mem = '512MB'");
    const rebuild = await dropIndexes(client);
    await fillKeys(client);
    await fillWords(client);
    await client.query("select setseed(0.5)");
    await client.query(staffSql);
    await client.query(controllersSql, [controllers]);
    for (const statement of [requestsSql, rightsSql, tasksSql, messagesSql, namesSql, eventsSql])
      await client.query(statement);
    for (const statement of rebuild) await client.query(statement);
    await client.query("vacuum analyze");
    // A database at work has pages that changed since it was last cleaned.
    await client.query(
      "update requests set event_count = event_count + 1 where status in ('received', 'collecting') and random() < 0.05",
    );
  } finally {
    await client.end();
  }
}

const filled = ["requests", "request_rights", "tasks", "messages", "search_keys", "events"];

/** @returns the statements that make them again */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = any($1) and not exists (select from pg_constraint where conname = indexname)`,
    [filled],
  );
  for (const { name } of rows) await client.query(`drop index "${name}"`);
  return rows.map(({ definition }) => definition);
}

/** A key of its own and a sealed name for every request. */
async function fillKeys(client: pg.Client): Promise<void> {
  const { masterKey } = installation();
  await client.query(
    "create temporary table made (n integer, id uuid, data_key bytea, name bytea); create sequence pg_temp.made_n",
  );
  for (let done = 0; done < requestCount; done += batch) {
    const rows = Array.from({ length: batch }, (_, index) => {
      const id = randomUUID();
      const { key, wrapped } = createRequestKey(masterKey, id);
      return {
        id,
        wrapped: Buffer.from(wrapped),
        name: Buffer.from(seal(key, "subject_name", `Person ${done + index}`)),
      };
    });
    await client.query(
      "insert into made select nextval('pg_temp.made_n'), * from unnest($1::uuid[], $2::bytea[], $3::bytea[])",
      [rows.map(({ id }) => id), rows.map(({ wrapped }) => wrapped), rows.map(({ name }) => name)],
    );
  }
}

async function fillWords(client: pg.Client): Promise<void> {
  const { masterKey } = installation();
  await client.query("create temporary table words (kind text, rank integer, hash bytea)");
  for (const [kind, count] of [
    ["first", firstNames],
    ["last", lastNames],
  ] as const) {
    const hashes = Array.from({ length: count }, (_, rank) =>
      Buffer.from(nameKeys(masterKey, wordOf(kind, rank))[0] ?? new Uint8Array()),
    );
    await client.query(
      "insert into words select $1, row_number() over () - 1, hash from unnest($2::bytea[]) hash",
      [kind, hashes],
    );
  }
}

const staffSql = `
  create temporary table handlers as
  select (row_number() over ())::int as n, id from staff`;

const controllersSql = `
  create temporary table served as
  select row_number() over (order by place) as n, c.id, c.record_digest from unnest($1::text[]) with ordinality wanted(slug, place)
  join controllers c on c.slug = wanted.slug`;

/** One of several by share: the first whose running share is above the draw. */
const pick = (draw: string, shares: Readonly<Record<string, number>>): string => {
  let sum = 0;
  const cases = Object.entries(shares).map(([value, share]) => {
    sum += share;
    return `when ${draw} < ${sum.toFixed(5)} then '${value}'`;
  });
  return `(case ${cases.join(" ")} end)`;
};

const openAt = requestCount * 0.9;

const requestsSql = `
  insert into requests (id, reference, controller_id, record_digest, locale, channel, status, received_at, due_on,
    rule_version, holidays_version, data_key, subject_name, subject_email, email_index, identifiers, handler_id,
    waiting_for, event_count)
  select id, 'HAB-' || translate(substr(code, 1, 4) || '-' || substr(code, 5, 4), '01', '23'),
    controller_id, record_digest, language, channel, status, received_at,
    (received_at + case when extended < 0.1 then interval '3 months' else interval '1 month' end)::date,
    'eu-gdpr@1', '2026.1', data_key, name, decode(repeat('5a', 62), 'hex'), sha256(id::text::bytea),
    decode(repeat('5a', 80), 'hex'),
    case when assigned < (case when is_open then 0.6 else 0.9 end) then (select h.id from handlers h where h.n = handler) end,
    case when not is_open then null when status = 'identity' then 'identity'
      when asked < 0.04 then 'clarification' when asked < 0.042 then 'fee' end, 8
  from (
    select made.*, made.n > ${openAt} as is_open, served.id as controller_id, served.record_digest,
      upper(encode(sha256(made.n::text::bytea), 'hex')) as code,
      ${pick("drawn[1]", { fr: 0.8, en: 0.12, nl: 0.06, de: 0.02 })} as language,
      ${pick("drawn[2]", { portal: 0.78, email: 0.12, api: 0.05, phone: 0.02, post: 0.02, "in-person": 0.007, forwarded: 0.0025, "social-network": 0.0005001 })} as channel,
      case when made.n > ${openAt}
        then ${pick("drawn[3]", { unconfirmed: 0.08, received: 0.2, identity: 0.03, collecting: 0.4, review: 0.2, decided: 0.0901 })}
        else ${pick("drawn[3]", { answered: 0.05, closed: 0.85, withdrawn: 0.05, lapsed: 0.03, merged: 0.0201 })} end as status,
      case when made.n > ${openAt}
        then now() - interval '33 days' * (${requestCount} - made.n) / ${requestCount - openAt}
        else now() - interval '33 days' - interval '5 years' * (${openAt} - made.n) / ${openAt} end as received_at,
      drawn[4] as extended, drawn[5] as assigned, drawn[6] as asked,
      case when drawn[7] < (case when made.n > ${openAt} then 0.0014 else 0.02 end) then 1 else 2 + (drawn[8] * ${handlerCount - 2})::int end as handler
    from made
    cross join lateral (select array[random(), random(), random(), random(), random(), random(), random(), random(), random()] as drawn, made.n as of) d
    join served on served.n = case when drawn[9] < 0.6 then 1 when drawn[9] < 0.8 then 2 when drawn[9] < 0.9 then 3 when drawn[9] < 0.97 then 4 else 5 end
  ) one order by n
  on conflict (reference) do nothing`;

const rightsSql = `
  insert into request_rights (request_id, status, "right")
  select id, right_status, ${pick("draw", { access: 0.55, erasure: 0.25, rectification: 0.08, objection: 0.06, portability: 0.03, restriction: 0.015, "consent-withdrawal": 0.01, "human-review": 0.004, "post-mortem": 0.00101 })}
  from (select id, random() as draw, case when waits then 'asked' else 'answered' end as right_status
    from (select id, status not in ('answered', 'closed', 'withdrawn', 'lapsed', 'merged') as waits from requests) request, generate_series(1, 2) nth where nth = 1 or random() < 0.3) asked
  on conflict do nothing`;

/** Three systems of each record are searched every time, one of the largest controller's hardly ever. */
const tasksSql = `
  insert into tasks (request_id, kind, system, status)
  select request.id, 'search', system->>'slug', case when status in ('received', 'collecting') then 'todo' else 'done' end
  from requests request
  join records on records.controller_id = request.controller_id and records.digest = request.record_digest
  cross join lateral jsonb_array_elements(content->'systems') with ordinality searched(system, place)
  where status <> 'unconfirmed' and (place <= 3 or (system->>'slug' = '${rareSystem}' and request.id::text ~ '^00[abc]'))`;

const messagesSql = `
  insert into messages (id, request_id, sender, text, sent_at, read_at)
  select gen_random_uuid(), id, 'subject', decode(repeat('5a', 200), 'hex'), received_at, case when random() < 0.95 then received_at end
  from requests where random() < 0.3`;

/** Squares of a draw make the first ranks common, as names are. */
const namesSql = `
  insert into search_keys (request_id, kind, hash)
  select request_id, 'name', hash from (
    select id as request_id, floor(power(random(), 2) * ${firstNames}) as first, floor(power(random(), 1.6) * ${lastNames}) as last from requests
  ) named cross join lateral (values ('first', first), ('last', last)) part(kind, rank) join words using (kind, rank)`;

const eventsSql = `
  insert into events (request_id, seq, type, actor_kind, at, payload, hash)
  select id, 1, 'request.submitted', 'visitor', received_at, '{}', sha256(id::text::bytea) from requests
  where status in ('received', 'collecting', 'review') order by received_at`;
