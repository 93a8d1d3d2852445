import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { InvalidRecord, locateIssues, type RecordProblem } from "./record-problem";
import { type RecordOfProcessing, recordSchema } from "./record-schema";

/**
 * Reads a record of processing from YAML 1.2. Throws `InvalidRecord` with every problem at once, each with its line
 * where one is known.
 */
export function parseRecord(yamlText: string): RecordOfProcessing {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      line: lines.linePos(error.pos[0]).line,
      path: "",
      message: `is not YAML: ${error.message}`,
    }));
    throw new InvalidRecord(problems);
  }
  const content: unknown = document.toJS();
  const read = recordSchema.safeParse(content, { reportInput: true });
  if (!read.success) throw new InvalidRecord(locateIssues(read.error.issues, document, lines));
  return read.data;
}

/** What is wrong with a file, in plain words and in its order; empty when it can be applied. Throws if it cannot be read. */
export async function checkRecord(path: string): Promise<readonly RecordProblem[]> {
  try {
    parseRecord(await readFile(path, "utf8"));
    return [];
  } catch (error) {
    if (error instanceof InvalidRecord) return error.problems;
    throw error;
  }
}

/** Relative to the folder that `npm` runs in: the project's root. */
const shipped = join("lib", "controllers", "records");

/** The records that come with the product, by slug. */
export async function loadShippedRecords(): Promise<readonly RecordOfProcessing[]> {
  const files = (await readdir(shipped)).filter((file) => file.endsWith(".yaml")).toSorted();
  return Promise.all(files.map((file) => loadShippedRecord(file.slice(0, -".yaml".length))));
}

/** One of them. Throws when there is none of that slug. */
export const loadShippedRecord = async (slug: string): Promise<RecordOfProcessing> =>
  parseRecord(await readFile(join(shipped, `${slug}.yaml`), "utf8"));
