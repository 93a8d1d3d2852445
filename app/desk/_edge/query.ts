/** What Next.js gives a page of its query string. */
export type Query = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The one value of a parameter; repeated ones count as absent. */
export async function queryOf<K extends string>(
  query: Query,
  ...names: K[]
): Promise<Partial<Record<K, string>>> {
  const given = await query;
  const read: Partial<Record<K, string>> = {};
  for (const name of names) {
    const value = given[name];
    if (typeof value === "string") read[name] = value;
  }
  return read;
}
