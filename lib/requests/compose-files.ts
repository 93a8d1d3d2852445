import { foldPath, safeFileName } from "@/lib/bundle/bundle-path";
import type { BundleParts, Redaction } from "@/lib/bundle/content";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { type FileRow, fileFacts, listRequestFiles } from "@/lib/files/list-files";
import { readFileBytes } from "@/lib/files/read-file-bytes";
import { concernedCategories } from "@/lib/requests/concerned-systems";
import type { TaskRow } from "@/lib/requests/load-case";
import type { BundledRight } from "@/lib/rights/bundled-rights";
import { isFoundFile } from "@/lib/tasks/found-files";
import type { DataKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";

type BundleFile = NonNullable<BundleParts["files"]>[number];

/** A file of the archive, as `data/request.json` lists it. */
export interface ListedFile {
  /** Below `data/`. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

interface Searched {
  readonly requestId: string;
  readonly record: RecordOfProcessing;
  readonly tasks: readonly TaskRow[];
  readonly key: DataKey;
  /** What the decision keeps back. */
  readonly refused: readonly Pick<Redaction, "system" | "category">[];
}

/**
 * What people found in systems and attached: as it is, under `data/files/<system>/`, in the order of the record and of
 * names, so that building again gives the same archive. Nothing of a system that the decision keeps back whole.
 */
export async function composeFiles(
  searched: Searched,
): Promise<{ files: BundleFile[]; listed: ListedFile[] }> {
  const { record, tasks, key, refused } = searched;
  const found = (await listRequestFiles(searched.requestId)).filter(isFoundFile);
  const named = record.systems.flatMap((system) => {
    const search = tasks.find((task) => task.system === system.slug && task.outcome === "held");
    const leaves = concernedCategories(system, ["access"]).some(
      ({ slug }) => !refused.some((one) => one.system === system.slug && one.category === slug),
    );
    if (!search || !leaves) return [];
    const ofSystem = found.filter((file) => file.belongsTo === search.id);
    return namesOf(ofSystem, key).map(({ name, file }) => ({ path: `${system.slug}/${name}`, file }));
  });
  return {
    files: named.map(({ path, file }) => ({ path, source: () => readFileBytes(file, key) })),
    listed: named.map(({ path, file }) => ({
      path: `files/${path}`,
      mediaType: file.mediaType,
      bytes: file.byteCount,
      sha256: Buffer.from(file.sha256).toString("hex"),
    })),
  };
}

/** Safe to unpack everywhere, and no two that some file system takes for one: the second is `name (2).pdf`. */
function namesOf(files: readonly FileRow[], key: DataKey): { name: string; file: FileRow }[] {
  const taken = new Set<string>();
  return files
    .map((file) => ({ name: safeFileName(fileFacts(file, key).name), file }))
    .sort((a, b) => compare(foldPath(a.name), foldPath(b.name)) || compare(a.file.id, b.file.id))
    .map(({ name, file }) => {
      const free = freeName(name, taken);
      taken.add(foldPath(free));
      return { name: free, file };
    });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf(".");
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${stem} (${count})${extension}`;
    if (!taken.has(foldPath(candidate))) return candidate;
  }
}

/** Systems that could not be searched, with the reason as the data protection officer accepted it. */
export const notSearched = (
  { record, tasks, key }: Pick<Searched, "record" | "tasks" | "key">,
  right: BundledRight,
): Redaction[] =>
  record.systems.flatMap((system) => {
    const search = tasks.find((task) => task.kind === "search" && task.system === system.slug);
    const note = search?.outcome === "cannot" ? search.note : null;
    if (!note) return [];
    const text = open(key, "note", note);
    const rest = { field: null, reason: "not-searched", article: null, text };
    return concernedCategories(system, [right]).map(({ slug }) => ({
      system: system.slug,
      category: slug,
      ...rest,
    }));
  });
