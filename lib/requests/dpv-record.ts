import type { DecisionOutcome, Right } from "@/db/schema/enums";
import type { JsonObject } from "@/lib/bundle/content";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import type { RequestRow } from "@/lib/requests/lock-request";

/** The terms of DPV 2.3 that name our rights; the French directives have none there. */
const rightTerms: Record<Right, string | null> = {
  access: "eu-gdpr:A15",
  rectification: "eu-gdpr:A16",
  erasure: "eu-gdpr:A17",
  restriction: "eu-gdpr:A18",
  portability: "eu-gdpr:A20",
  objection: "eu-gdpr:A21",
  "consent-withdrawal": "eu-gdpr:A7-3",
  "human-review": "eu-gdpr:A22",
  "post-mortem": null,
};

interface Decided {
  readonly right: Right;
  readonly outcome: DecisionOutcome;
  readonly decidedAt: Date;
}

/**
 * `data/record.jsonld`: the request as a `dpv:RightExerciseRecord` (W3C DPV 2.3) of activities in the order in which
 * they happened. The context is inline, so reading it needs no network.
 */
export function dpvRecord(
  row: RequestRow,
  record: RecordOfProcessing,
  decided: readonly Decided[],
): JsonObject {
  const { controller } = record;
  const rights = decided.flatMap(({ right }) => rightTerms[right] ?? []);
  const activity = (status: string, at: Date, about: readonly string[]): JsonObject => ({
    "@type": ["dpv:RightExerciseActivity", "prov:Activity"],
    "dpv:hasStatus": { "@id": `dpv:${status}` },
    "dpv:hasRight": about.map((id) => ({ "@id": id })),
    "dcterms:created": { "@type": "xsd:dateTime", "@value": at.toISOString() },
  });
  const steps = [
    activity("RequestInitiated", row.receivedAt, rights),
    ...(row.emailConfirmedAt ? [activity("RequestAcknowledged", row.emailConfirmedAt, rights)] : []),
    ...decided.flatMap(({ right, decidedAt }) => {
      const term = rightTerms[right];
      return [activity("RequestFulfilled", decidedAt, term ? [term] : [])];
    }),
  ];
  return {
    "@context": {
      dpv: "https://w3id.org/dpv#",
      "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
      dcterms: "http://purl.org/dc/terms/",
      prov: "http://www.w3.org/ns/prov#",
      foaf: "http://xmlns.com/foaf/0.1/",
      xsd: "http://www.w3.org/2001/XMLSchema#",
    },
    "@id": `urn:uuid:${row.id}`,
    "@type": "dpv:RightExerciseRecord",
    "dcterms:identifier": row.reference,
    "dcterms:created": { "@type": "xsd:dateTime", "@value": row.receivedAt.toISOString() },
    "dpv:hasDataController": { "@type": "dpv:DataController", "foaf:name": controller.name },
    "dpv:hasRight": rights.map((id) => ({ "@id": id })),
    "dpv:hasStatus": { "@id": "dpv:RequestFulfilled" },
    "dcterms:hasPart": { "@list": steps },
  };
}
