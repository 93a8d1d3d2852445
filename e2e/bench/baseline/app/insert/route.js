import pg from "pg";

// biome-ignore lint/style/noProcessEnv: the baseline knows nothing of the product's settings
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

/** One form read, one row written: the least that a submission can cost. */
export async function POST(request) {
  const form = await request.formData();
  await pool.query("insert into bench_baseline (content) values ($1)", [JSON.stringify([...form])]);
  return new Response(null, { status: 303, headers: { location: "/" } });
}
