import pg from "pg";

/**
 * Whether the server of the data directory `data` takes sessions at `url`. The only proof of life there is: it knows the
 * password and names the directory, so no other server that happens to have the port can be taken for it.
 */
export async function answers(url: string, data: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    return rows[0]?.data_directory === data;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
