import { addressOf } from "@/lib/connectors/address-of";
import type { Connector } from "@/lib/connectors/contract";
import { openConnector } from "@/lib/connectors/registry";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import type { TrueValues } from "@/lib/identity/matching-compare";

type Matching = NonNullable<RecordOfProcessing["verification"]["matching"]>;

const systemsOf = ({ systems }: Pick<RecordOfProcessing, "systems">, matching: Matching) =>
  systems.filter(({ slug }) => matching.questions.some(({ system }) => system === slug));

/** Whether every system that a question is about can be asked here. */
export function isMatchingConfigured(record: Pick<RecordOfProcessing, "systems" | "verification">): boolean {
  const { matching } = record.verification;
  return matching !== undefined && systemsOf(record, matching).every((system) => addressOf(system) !== null);
}

/**
 * Asks the systems what is true of whom the proven address finds, question by question. Nobody found is asked about in the
 * same way, with no keys. What the person only claims finds nobody here: the answers would prove it by itself.
 * @throws ConnectorError, or the signal's reason
 */
export async function readTrueValues(
  record: Pick<RecordOfProcessing, "systems">,
  matching: Matching,
  provenEmail: string,
  signal: AbortSignal,
): Promise<TrueValues> {
  const values = new Map<string, readonly string[]>();
  for (const system of systemsOf(record, matching)) {
    const connector: Connector = openConnector(system, addressOf(system));
    try {
      const { keys } = await connector.findSubject(system.match, { email: provenEmail }, signal);
      for (const { slug, statement } of matching.questions.filter((one) => one.system === system.slug))
        values.set(slug, await connector.readValues(statement, keys, signal));
    } finally {
      await connector.close();
    }
  }
  return values;
}
