import { installation } from "@/lib/installation";
import { Problem } from "@/lib/problem";
import { type DataKey, unwrapRequestKey } from "@/lib/vault/data-key";

/** The key of a request's row. @throws Problem request.data_destroyed when its personal data is gone */
export function requestKey(row: { readonly id: string; readonly dataKey: Uint8Array | null }): DataKey {
  if (!row.dataKey) throw new Problem("request.data_destroyed");
  return unwrapRequestKey(installation().masterKey, row.id, row.dataKey);
}
