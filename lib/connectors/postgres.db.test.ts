import pg from "pg";
import { createAdh6Sample } from "@/db/samples/adh6/create-adh6-sample";
import { administer, createTestDatabase } from "@/db/testing/test-database";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import { describeConnectorContract } from "./contract-suite";
import { openPostgresConnector } from "./postgres";

const { url } = await createTestDatabase();
await createAdh6Sample(url);
await administer(
  url,
  `create function delete_all_devices() returns bigint language sql
   as 'with gone as (delete from devices returning id) select count(*) from gone'`,
);
const minet = await loadShippedRecord("minet");
const systems = (minet?.systems ?? []).filter(({ connector }) => connector.kind === "postgres");

const server = new URL(url);
const wrong = (change: (address: URL) => void) => {
  const address = new URL(url);
  change(address);
  return openPostgresConnector({ connectionUrl: address.href });
};

describeConnectorContract("postgres", {
  open: (statementTimeoutMs) =>
    openPostgresConnector({ connectionUrl: url, ...(statementTimeoutMs && { statementTimeoutMs }) }),
  openBroken: () => [
    wrong((address) => {
      address.password = "not-the-password";
    }),
    wrong((address) => {
      address.username = "nobody-we-know";
    }),
    wrong((address) => {
      address.pathname = "/no-such-database";
    }),
    wrong((address) => {
      address.port = "1";
    }),
  ],
  secretsInAddresses: [
    "not-the-password",
    "nobody-we-know",
    "no-such-database",
    server.password,
    server.host,
  ],
  systems,
  statements: {
    large: "select g as id from generate_series(1, 300000 + cardinality($1::text[])) g",
    slow: "select length(pg_sleep(60)::text) as id where cardinality($1::text[]) = 0 order by 1",
    writing: "select delete_all_devices() as id where cardinality($1::text[]) = 0 order by 1",
    deviceAddresses:
      "select mac from devices where adherent_id = any($1::int[]) union all select null as mac",
  },
  readOnlyRefusal: "25006",
  countDevices: async () => Number((await ask("select count(*) from devices"))[0]?.["count"]),
  countRunning: async () =>
    (
      await ask(`select query from pg_stat_activity where datname = current_database()
        and application_name = 'habeas' and state <> 'idle'`)
    ).length,
});

async function ask(statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
