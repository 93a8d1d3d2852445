import { loadSettings, processEnvironment, type Settings } from "@/lib/settings";
import { describeError } from "@/lib/start/describe-error";
import { createProgress } from "@/lib/start/progress";
import { supervise } from "@/lib/start/supervise";

/** A terminal sends Ctrl-C to npm and to us, and npm passes it on: one keystroke can arrive twice. */
const sameKeystrokeMs = 700;

const progress = createProgress((text) => process.stdout.write(text));
const stop = new AbortController();
const force = new AbortController();
let stopAskedAt = 0;

function onSignal(): void {
  if (!stop.signal.aborted) {
    stopAskedAt = Date.now();
    stop.abort();
    progress.say("stopping: once more to force it");
  } else if (Date.now() - stopAskedAt > sameKeystrokeMs) {
    force.abort();
    process.exit(130);
  }
}

/** npm killed outright tells nobody. Started by hand, the shell may well end and leave us running. */
function stopWithNpm(): void {
  if (processEnvironment()["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    if (!stop.signal.aborted) onSignal();
  }, 250);
}

async function start(): Promise<number> {
  try {
    const settings: Settings = loadSettings(processEnvironment());
    await supervise({ settings, progress, stop: stop.signal, force: force.signal });
    return 0;
  } catch (error) {
    process.stderr.write(`${describeError(error)}\n`);
    return 1;
  }
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
stopWithNpm();
process.stdout.on("error", () => {}); // Whoever read it has gone; that is no reason to stop.
process.exit(await start());
