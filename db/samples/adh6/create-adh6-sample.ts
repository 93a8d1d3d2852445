import pg from "pg";
import { type Adh6SampleSize, defaultSize, generateAdh6 } from "./generate-adh6";
import { adh6Tables, createTables, dropTables } from "./tables";

export interface Adh6SampleOptions extends Partial<Adh6SampleSize> {
  /** A role that may do nothing but read the sample; made, or given this password, when named. */
  readonly reader?: { readonly name: string; readonly password: string };
}

/** Changes whenever the tables or the generator do, so that an older sample is replaced. */
const sampleVersion = 1;

const advisoryLock = 4_606_832; // "F", "K", "0": any number that nobody else in this database takes.

/**
 * Fills a database with the ADH6 sample. A sample of the same version and size is left as it is, an older one is
 * replaced, and a table of that name that is not a sample stops everything: it could be the real thing.
 *
 * @param url of a database whose account may create tables (and roles, when a reader is asked for)
 * @returns how many members it holds and whether they were loaded now
 */
export async function createAdh6Sample(
  url: string,
  options: Adh6SampleOptions = {},
): Promise<{ readonly members: number; readonly loaded: boolean }> {
  const size = { members: options.members ?? defaultSize.members, seed: options.seed ?? defaultSize.seed };
  const marker = `habeas sample: adh6 v${sampleVersion}, ${size.members} members, seed ${size.seed}`;
  const client = new pg.Client({ connectionString: url, application_name: "habeas sample" });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [advisoryLock]);
    const loaded = (await readMarker(client)) !== marker;
    if (loaded) await load(client, size, marker);
    if (options.reader) await grantReading(client, options.reader);
    await client.query("commit");
    return { members: size.members, loaded };
  } finally {
    await client.end();
  }
}

/** The comment on the members' table; null when there is no such table. Throws when there is one without our comment. */
async function readMarker(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<{ marker: string | null }>(
    "select obj_description(to_regclass('adherents'), 'pg_class') as marker where to_regclass('adherents') is not null",
  );
  const [found] = rows;
  if (found === undefined) return null;
  if (found.marker?.startsWith("habeas sample: adh6 ")) return found.marker;
  throw new Error("This database has a table adherents that is no sample of ours. Nothing was changed.");
}

async function load(client: pg.Client, size: Adh6SampleSize, marker: string): Promise<void> {
  await client.query(dropTables);
  await client.query(createTables);
  for (const [table, rows] of Object.entries(generateAdh6(size))) {
    const name = client.escapeIdentifier(table);
    const insert = `insert into ${name} select * from json_populate_recordset(null::${name}, $1::json)`;
    await client.query(insert, [JSON.stringify(rows)]);
    await client.query(`analyze ${name}`);
  }
  await client.query(`comment on table adherents is ${client.escapeLiteral(marker)}`);
}

async function grantReading(
  client: pg.Client,
  { name, password }: { name: string; password: string },
): Promise<void> {
  const role = client.escapeIdentifier(name);
  const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [name]);
  await client.query(
    `${rowCount === 0 ? "create" : "alter"} role ${role} login password ${client.escapeLiteral(password)}`,
  );
  await client.query(`grant usage on schema public to ${role}`);
  await client.query(`grant select on ${adh6Tables.join(", ")} to ${role}`);
}
