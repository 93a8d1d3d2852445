import type { SavedForm } from "@/app/desk/_edge/idle-typed";

/** What the guard asks of the server. Each throws when the server cannot be reached: nothing is decided then. */

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

async function readLeft(response: Response): Promise<number> {
  const told: unknown = await response.json();
  const left = typeof told === "object" && told !== null && "endsInMs" in told ? told.endsInMs : null;
  if (!response.ok || typeof left !== "number") throw new Error("no answer");
  return left;
}

/** How long the session lasts, without using it; zero when it has ended. */
export const askLeft = async (): Promise<number> => readLeft(await fetch("/desk/keep-alive"));

/** Uses the session. @returns how long it lasts now */
export const renewSession = async (): Promise<number> => readLeft(await post("/desk/keep-alive", {}));

export async function keepForms(forms: readonly SavedForm[]): Promise<void> {
  if (forms.length === 0) return;
  const response = await post("/desk/keep-typed", { page: window.location.pathname, forms });
  // 401: the session was ended by somebody, and there is nobody to keep it for.
  if (!response.ok && response.status !== 401) throw new Error("not kept");
}

/** What was kept for this page; it is kept no longer. */
export async function takeForms(): Promise<readonly SavedForm[]> {
  const response = await post("/desk/keep-typed/take", { page: window.location.pathname });
  if (!response.ok) return [];
  const { forms } = (await response.json()) as { forms: readonly SavedForm[] };
  return forms;
}
