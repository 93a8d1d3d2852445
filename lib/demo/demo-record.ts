import type { RecordOfProcessing } from "@/lib/controllers/record-schema";

/**
 * A shipped record as the demonstration uses it: whoever tasks and passed-on requests are mailed to is somebody invented,
 * in a domain that never exists (RFC 2606). The records name real people; a mail server must not reach them because
 * somebody tries the desk, nor later, when the same database is started with one. What is only shown stays as published.
 */
export function toDemoRecord(record: RecordOfProcessing): RecordOfProcessing {
  const domain = `${record.controller.slug}.example`;
  const owned = <T extends { readonly ownerEmail?: string | undefined }>(part: T): T =>
    part.ownerEmail === undefined ? part : { ...part, ownerEmail: `owner@${domain}` };
  return {
    ...record,
    systems: record.systems.map(owned),
    routing: record.routing.map(owned),
    clients: record.clients.map((client) => ({ ...client, email: `${client.slug}@client.${domain}` })),
  };
}
