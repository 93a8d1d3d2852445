import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** Under whose name the server runs. PostgreSQL refuses to run as root, and containers often know nobody else. */
export interface Account {
  /** Command that comes before the program, if any. */
  readonly prefix: readonly string[];
  /** For `spawn`. */
  readonly identity: { readonly uid?: number; readonly gid?: number };
  /** Who must own the server's files; null where that is whoever runs Habeas. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
}

/** All that the server learns of ours: it runs under an account that must not read the settings and their secrets. */
export const serverEnvironment = {
  LC_ALL: "C",
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  NODE_ENV: "production", // For the types alone: Next.js declares it part of every environment.
} as const;

const nobody = { uid: 65_534, gid: 65_534 };
const inNamespace = ["unshare", "--user", `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`];

/**
 * Chooses the account: the current user, or as root `nobody` if it can reach the programs and the folder, else root
 * itself shown as nobody inside a user namespace (a folder below /root is out of nobody's reach).
 *
 * @throws when root has no way down, saying what to do.
 */
export function serverAccount(postgres: string, folder: string): Account {
  if (process.getuid?.() !== 0) return { prefix: [], identity: {}, owner: null };
  const reaches = (program: string, ...args: string[]): boolean =>
    spawnSync(program, args, { ...nobody, cwd: "/", env: serverEnvironment }).status === 0;
  if (reaches(postgres, "--version") && reaches("/usr/bin/test", "-x", folder))
    return { prefix: [], identity: nobody, owner: nobody };
  if (spawnSync(inNamespace[0] ?? "", [...inNamespace.slice(1), "true"], { cwd: "/" }).status === 0)
    return { prefix: inNamespace, identity: {}, owner: { uid: 0, gid: 0 } };
  throw new Error(
    `PostgreSQL does not run as root, and the account nobody cannot reach ${folder} and ${postgres}: ` +
      "run Habeas as a normal user, move it to a folder that everyone may enter, or set DATABASE_URL",
  );
}

/**
 * Gives the server's files to its account. Needed again when Habeas moved, or was started before under another name.
 *
 * @throws when they belong to somebody else and only root could change that.
 */
export function giveFilesTo(account: Account, folder: string): void {
  const { uid } = fs.lstatSync(folder);
  if (account.owner === null) {
    if (process.getuid && uid !== process.getuid())
      throw new Error(
        `${folder} belongs to another account (uid ${uid}): start Habeas as before, or chown it`,
      );
    return;
  }
  if (uid === account.owner.uid) return;
  // The folder last: if this is cut short, the next start sees the old owner and does all of it again.
  for (const entry of fs.readdirSync(folder, { recursive: true, encoding: "utf8" }))
    fs.lchownSync(path.join(folder, entry), account.owner.uid, account.owner.gid);
  fs.lchownSync(folder, account.owner.uid, account.owner.gid);
}
