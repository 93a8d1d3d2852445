import { buildWeb } from "@/lib/start/web-build";

/** `npm run build`: what `npm start` does when the build is missing or stale, ahead of time, for images and packages. */
try {
  await buildWeb();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
