import { type SQL, sql } from "drizzle-orm";
import { searchKeys } from "@/db/schema/desk";
import { requests } from "@/db/schema/requests";
import { installation } from "@/lib/installation";
import { parseSearch } from "@/lib/search/parse-search";
import { nameKeys } from "@/lib/search/search-keys";
import { indexEmail } from "@/lib/vault/blind-index";

/** More requests than a search is of use for; somebody who finds so many adds a word. It bounds what one costs. */
const most = sql.raw("1000");

/**
 * Selects the `id` of the requests that a search means: by e-mail address, by the start of the reference, or by all words of the name. Names
 * and addresses are compared by their keyed hashes, nothing is opened. Null when it can mean nothing.
 */
export function selectFound(typed: string): SQL | null {
  const { masterKey } = installation();
  const { email, referenceStart, words } = parseSearch(typed);
  if (email !== null) return byEmail(indexEmail(masterKey, email));
  const found = [
    ...(referenceStart === null ? [] : [byReference(referenceStart)]),
    ...(words.length === 0 ? [] : [byName(nameKeys(masterKey, words.join(" ")))]),
  ];
  return found.length === 0 ? null : sql.join(found, sql` union `);
}

const byEmail = (index: Uint8Array): SQL =>
  sql`(select found.id from ${requests} found where found.email_index = ${Buffer.from(index)} limit ${most})`;

const byReference = (start: string): SQL =>
  sql`(select found.id from ${requests} found where found.reference like ${`${start}%`} limit ${most})`;

/** A join a word: the planner begins with the rarest. */
function byName(hashes: readonly Uint8Array[]): SQL {
  const key = (index: number) => sql.raw(`key_${index}`);
  const tables = sql.join(
    hashes.map((_, index) => sql`${searchKeys} ${key(index)}`),
    sql`, `,
  );
  const conditions = hashes.map(
    (hash, index) =>
      sql`${key(index)}.hash = ${Buffer.from(hash)} and ${key(index)}.kind = 'name' and ${key(index)}.request_id = key_0.request_id`,
  );
  return sql`(select key_0.request_id as id from ${tables} where ${sql.join(conditions, sql` and `)} limit ${most})`;
}
