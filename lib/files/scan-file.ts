import { once } from "node:events";
import { createConnection, type Socket } from "node:net";
import { failureFacts } from "@/lib/failure-facts";
import { log } from "@/lib/log";
import { Problem } from "@/lib/problem";

/** `not-configured`: there is no scanner here, so nobody looked. */
export type ScanOutcome = "clean" | "not-configured";

/** Between two signs of life of the scanner; a file of 10 MB takes it about a second. */
const silenceMs = 30_000;
/** A verdict is one line. */
const maxAnswerBytes = 4096;

/**
 * Has clamd look for viruses in a file. Fails closed: with a scanner configured, nothing that it did not call clean
 * passes.
 * @param scanner `tcp://host:3310` or `unix:///run/clamav/clamd.ctl`; null when there is none
 * @throws Problem file.virus · file.scan_failed (unreachable, silent, or an answer that is no verdict)
 */
export async function scanFile(
  bytes: Uint8Array,
  scanner: string | null,
  options: { silenceMs?: number } = {},
): Promise<ScanOutcome> {
  if (scanner === null) return "not-configured";
  const answer = await askScanner(bytes, scanner, options.silenceMs ?? silenceMs).catch((error: unknown) => {
    log.error(failureFacts(error), "the virus scanner did not answer");
    throw new Problem("file.scan_failed");
  });
  if (answer === "stream: OK") return "clean";
  if (/^stream: .+ FOUND$/.test(answer)) throw new Problem("file.virus");
  log.error({ answer: answer.slice(0, 120) }, "the virus scanner gave no verdict");
  throw new Problem("file.scan_failed");
}

/** One INSTREAM session (clamd(8)): pieces with their length before them, a zero at the end, then the verdict. */
async function askScanner(bytes: Uint8Array, scanner: string, patienceMs: number): Promise<string> {
  const socket = connect(scanner);
  socket.setTimeout(patienceMs, () => socket.destroy(new Error("scanner silent")));
  try {
    const answer = readAnswer(socket);
    // Whoever is refused in the middle of a file hears why from the answer, or by `answer` failing.
    answer.catch(() => {});
    await Promise.race([sendFile(socket, bytes), answer]);
    return await answer;
  } finally {
    socket.destroy();
  }
}

function connect(scanner: string): Socket {
  const { protocol, hostname, port, pathname } = new URL(scanner);
  if (protocol === "unix:") return createConnection({ path: decodeURIComponent(pathname) });
  return createConnection({ host: hostname.replaceAll(/^\[|\]$/g, ""), port: Number(port || 3310) });
}

const pieceBytes = 64 * 1024;

async function sendFile(socket: Socket, bytes: Uint8Array): Promise<void> {
  const send = async (piece: Uint8Array) => {
    if (!socket.write(piece)) await once(socket, "drain");
  };
  await send(Buffer.from("zINSTREAM\0"));
  for (let at = 0; at < bytes.byteLength; at += pieceBytes) {
    const piece = bytes.subarray(at, at + pieceBytes);
    await send(lengthOf(piece));
    await send(piece);
  }
  await send(lengthOf(new Uint8Array()));
}

function lengthOf(piece: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.byteLength);
  return length;
}

/** The answer up to its NUL. One that is cut off, or longer than any verdict, is none. */
async function readAnswer(socket: Socket): Promise<string> {
  let heard = Buffer.alloc(0);
  for await (const chunk of socket) {
    heard = Buffer.concat([heard, chunk as Buffer]);
    const end = heard.indexOf(0);
    if (end !== -1) return heard.toString("utf8", 0, end);
    if (heard.byteLength > maxAnswerBytes) break;
  }
  throw new Error("scanner answer cut off");
}
