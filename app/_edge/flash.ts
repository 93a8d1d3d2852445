import { cookies } from "next/headers";
import { settings } from "@/lib/settings";

/**
 * What was typed into a form that was refused, kept in the typist's own browser for two minutes, so that the page can
 * show it again. Never in the URL, which is written down in many places (product.md: no personal data in URLs).
 */
const name = "habeas-typed";
const options = { httpOnly: true, sameSite: "strict", maxAge: 120 } as const;

export async function writeFlash(path: string, typed: Readonly<Record<string, string>>): Promise<void> {
  const secure = settings().appUrl.startsWith("https:");
  (await cookies()).set(name, JSON.stringify(typed).slice(0, 3_000), { ...options, secure, path });
}

export async function readFlash(): Promise<Readonly<Record<string, string>>> {
  try {
    const typed: unknown = JSON.parse((await cookies()).get(name)?.value ?? "{}");
    const fields = typeof typed === "object" && typed !== null ? Object.entries(typed) : [];
    return Object.fromEntries(
      fields.filter((field): field is [string, string] => typeof field[1] === "string"),
    );
  } catch {
    return {};
  }
}

export async function clearFlash(path: string): Promise<void> {
  (await cookies()).set(name, "", { ...options, path, maxAge: 0 });
}
