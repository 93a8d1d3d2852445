import { type BundleProblem, describe, describeArchive } from "@/lib/bundle/bundle-problem";
import type { Archive, ArchiveEntry } from "@/lib/bundle/read-archive";
import { dataDescriptor, directoryRecord, endOfDirectory, localHeader } from "@/lib/bundle/zip-layout";

/**
 * Compares everything in the archive that is not a file's data with what our writer puts there for these entries:
 * headers, times, attributes and directory, one after the other from the first byte to the last. Gaps, comments,
 * extra fields, hidden or overlapping data therefore show, and two readers cannot see two different archives.
 */
export async function verifyLayout(archive: Archive): Promise<BundleProblem[]> {
  const problems: BundleProblem[] = [];
  let position = 0;
  for (const entry of archive.entries) {
    if (entry.offset !== position) {
      problems.push(
        describe(entry.name, "does not begin where the file before it ends: bytes lie between or overlap"),
      );
    }
    const header = localHeader(entry);
    const descriptor = dataDescriptor(entry);
    const dataEnd = entry.offset + header.length + entry.packedBytes;
    if (!header.equals(await archive.readBytes(entry.offset, header.length))) {
      problems.push(describe(entry.name, "has a header that differs from the archive's directory"));
    }
    if (!descriptor.equals(await archive.readBytes(dataEnd, descriptor.length))) {
      problems.push(
        describe(entry.name, "has sizes or a checksum after it that differ from the archive's directory"),
      );
    }
    position = dataEnd + descriptor.length;
  }
  const all = problems.concat(await verifyDirectory(archive, position));
  return all.length > mostNamed ? [foreignDirectory] : all;
}

/** More than a few say one thing: other software made the archive. */
const mostNamed = 6;

async function verifyDirectory(archive: Archive, start: number): Promise<BundleProblem[]> {
  const records = archive.entries.map(directoryRecord);
  const bytes = records.reduce((sum, record) => sum + record.length, 0);
  const end = endOfDirectory({ entries: records.length, offset: start, bytes });
  if (archive.bytes !== start + bytes + end.length) return [foreignDirectory];
  const problems: BundleProblem[] = [];
  let position = start;
  for (const [index, record] of records.entries()) {
    if (!record.equals(await archive.readBytes(position, record.length))) {
      problems.push(
        describe(nameOf(archive.entries[index]), "has a time, attribute or flag that Habeas never writes"),
      );
    }
    position += record.length;
  }
  return end.equals(await archive.readBytes(position, end.length))
    ? problems
    : [...problems, foreignDirectory];
}

const foreignDirectory = describeArchive(
  "The archive's directory is not in the form that Habeas writes: it was packed again, or bytes were added or removed.",
);

const nameOf = (entry: ArchiveEntry | undefined): string => entry?.name ?? "";
