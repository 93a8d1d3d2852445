import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import type { LaunchOptions } from "@playwright/test";
import { type Environment, processEnvironment } from "@/lib/settings";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** Without them a headless Chromium as root, or with no screen and no network, fails or phones home. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
  "--no-default-browser-check",
];

/**
 * A Chromium to test with, on a machine that has nothing but Node: the one that CHROMIUM names, one installed by the
 * system, the one that npm brought, or Playwright's own (`npx playwright install chromium`).
 */
export function browserLaunch(): LaunchOptions {
  const named = processEnvironment()["CHROMIUM"];
  if (named && !fs.existsSync(named)) throw new Error("CHROMIUM names no file");
  const system = named || installed.find((file) => fs.existsSync(file));
  if (system) return { args, executablePath: system };
  if (process.platform === "linux" && process.arch === "x64") return { args, ...packagedBrowser() };
  return { args };
}

/**
 * The package of @sparticuz/chromium, unpacked once for each version. It is made for AWS Lambda: told to run there, it
 * also unpacks the system libraries that a bare machine lacks, into its temporary folder, which is therefore its own.
 */
function packagedBrowser(): Pick<LaunchOptions, "executablePath" | "env"> {
  const folder = path.join(os.tmpdir(), `habeas-chromium-${packageVersion()}`);
  if (!fs.existsSync(folder)) unpack(folder);
  return {
    executablePath: path.join(folder, "chromium"),
    env: definedOnly({
      ...processEnvironment(),
      LD_LIBRARY_PATH: [path.join(folder, "al2023", "lib"), processEnvironment()["LD_LIBRARY_PATH"]]
        .filter(Boolean)
        .join(":"),
      FONTCONFIG_FILE: path.join(folder, "fonts.conf"),
    }),
  };
}

function packageVersion(): string {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const file = path.join(main.slice(0, main.lastIndexOf("build")), "package.json");
  const { version }: { version?: unknown } = JSON.parse(fs.readFileSync(file, "utf8"));
  return String(version);
}

/** Aside and then moved into place: a run cut short, or two at once, never leave half a browser behind. */
function unpack(folder: string): void {
  const draft = fs.mkdtempSync(`${folder}-`);
  const code = `import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())`;
  const { status, stderr } = spawnSync(process.execPath, ["-e", code], {
    cwd: import.meta.dirname,
    env: { ...processEnvironment(), NODE_ENV: "test", TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the packaged Chromium could not be unpacked:\n${stderr}`);
  fs.writeFileSync(path.join(draft, "fonts.conf"), fontsConfig(folder));
  try {
    fs.renameSync(draft, folder);
  } catch (error) {
    fs.rmSync(draft, { recursive: true });
    if (!fs.existsSync(folder)) throw error;
  }
}

function fontsConfig(folder: string): string {
  return [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>/usr/share/fonts</dir><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  ].join("\n");
}

function definedOnly(env: Environment): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );
}
