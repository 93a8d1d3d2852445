import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import path from "node:path";
import autocannon from "autocannon";
import pg from "pg";
import { median, type Row } from "@/e2e/bench/table";
import { emptyDataDir, startInstallation } from "@/e2e/installation";
import { loadSettings, processEnvironment } from "@/lib/settings";
import { openDatabaseUrl } from "@/lib/start/open-database";
import { freePort } from "@/lib/start/port";

const connections = 8;
const seconds = 8;
const folder = path.join(import.meta.dirname, "baseline");
const next = path.resolve(import.meta.dirname, "../../node_modules/next/dist/bin/next");

/** The form's page and one submission of it, against a bare Next.js page and a bare route with one insert. */
export async function benchWeb(): Promise<Row[]> {
  const dataDir = emptyDataDir();
  const ours = await startInstallation({
    dataDir,
    settings: { WORKER: "off", LOG_LEVEL: "silent", LIMITS: "off" },
  });
  const database = await openDatabaseUrl(loadSettings({ DATA_DIR: dataDir }));
  await query(
    database.url,
    "create table if not exists bench_baseline (id bigint generated always as identity, content text)",
  );
  const bare = await startBaseline(database.url);
  try {
    const page = await alternate(
      () => pagesPerSecond(`${bare.url}/`),
      () => pagesPerSecond(`${ours.baseUrl}/fr/minet/request`),
    );
    const submission = await alternate(
      () => submissionsPerSecond(async () => void (await post(`${bare.url}/insert`, ""))),
      () => submissionsPerSecond(() => submit(ours.baseUrl)),
    );
    return [
      {
        what: "form page",
        unit: "pages/s",
        ...page,
        baselineIs: "a bare Next.js page, rendered on the server",
        better: "more",
      },
      {
        what: "one submission: form kept, checked, filed",
        unit: "submissions/s",
        ...submission,
        baselineIs: "a bare Next.js route with one insert",
        better: "more",
      },
    ];
  } finally {
    await bare.stop();
    await database.release();
    await ours.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Takes turns, so that both meet the same machine; the first turn of each only warms up. */
async function alternate(
  baseline: () => Promise<number>,
  measured: () => Promise<number>,
): Promise<{ measured: number; baseline: number }> {
  const figures: { baseline: number[]; measured: number[] } = { baseline: [], measured: [] };
  for (let turn = 0; turn < 4; turn++) {
    const bare = await baseline();
    const ours = await measured();
    if (turn === 0) continue;
    figures.baseline.push(bare);
    figures.measured.push(ours);
  }
  return { baseline: median(figures.baseline), measured: median(figures.measured) };
}

async function pagesPerSecond(url: string): Promise<number> {
  const result = await autocannon({ url, connections, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url} did not answer well under load`);
  return result.requests.average;
}

async function submissionsPerSecond(submitOnce: () => Promise<void>): Promise<number> {
  const until = performance.now() + seconds * 1_000;
  let done = 0;
  const client = async () => {
    for (; performance.now() < until; done++) await submitOnce();
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, client));
  return (done * 1_000) / (performance.now() - start);
}

/** The least that a browser sends without JavaScript: two pages of the form are kept, then it is sent. */
async function submit(baseUrl: string): Promise<void> {
  const cookie = await post(`${baseUrl}/fr/minet/request/rights/save`, "");
  await post(`${baseUrl}/fr/minet/request/you/save`, cookie);
  await post(`${baseUrl}/fr/minet/request/send`, cookie);
}

let person = 0;

async function post(url: string, cookie: string): Promise<string> {
  person += 1;
  const form = new URLSearchParams({
    right: "access",
    name: `Camille Martin ${person}`,
    email: `camille.${person}@etu.example`,
    "identifier.login": `cmartin${person}`,
  });
  const { origin } = new URL(url);
  const response = await fetch(url, {
    method: "POST",
    body: form,
    redirect: "manual",
    headers: { origin, cookie, "accept-language": "fr" },
  });
  await response.arrayBuffer();
  const target = response.headers.get("location") ?? "";
  if (response.status !== 303 || target.includes("errors"))
    throw new Error(`${url} answered ${response.status}`);
  return response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

async function startBaseline(databaseUrl: string): Promise<{ url: string; stop(): Promise<void> }> {
  const env = {
    ...processEnvironment(),
    NODE_ENV: "production" as const,
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: databaseUrl,
  };
  // By webpack: Turbopack would take the product's own proxy and instrumentation into the bare application.
  const build = spawn(process.execPath, [next, "build", folder, "--webpack"], {
    env,
    stdio: "ignore",
  });
  const [status] = await once(build, "close");
  if (status !== 0) throw new Error("the baseline could not be built");
  const port = await freePort();
  const server = spawn(process.execPath, [next, "start", folder, "-p", String(port)], {
    env,
    stdio: "ignore",
  });
  const url = `http://localhost:${port}`;
  for (let attempt = 0; attempt < 200; attempt++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    stop: async () => {
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      await ended;
    },
  };
}

async function query(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
