"use client";

import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "@/app/_ui/button";

export interface PasskeyTexts {
  readonly submit: string;
  readonly busy: string;
  readonly failed: string;
  readonly noScript: string;
}

/**
 * Makes or shows a passkey: asks our server for a challenge, the browser for its answer, and sends that as a form. What
 * went wrong at the device is said here; what our server refuses, its next page says.
 */
export function PasskeyForm({
  ceremony,
  returnTo,
  texts,
  children,
}: {
  ceremony: "create" | "get";
  /** Where it leads once it is done. */
  returnTo: string;
  texts: PasskeyTexts;
  /** Further fields. */
  children?: ReactNode;
}) {
  const answer = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<"ready" | "busy" | "failed">("ready");

  const run = async (form: HTMLFormElement) => {
    const options = await askOptions(ceremony);
    if (options === null) {
      // The session has ended, or a passkey has to be shown before: the server's page says which.
      form.submit();
      return;
    }
    const given = await askDevice(ceremony, options);
    if (answer.current) answer.current.value = JSON.stringify(given);
    form.submit();
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (state === "busy") return;
    setState("busy");
    run(event.currentTarget).catch(() => setState("failed"));
  };

  return (
    <form
      method="post"
      action={`/desk/account/passkeys/${ceremony === "create" ? "add" : "show"}`}
      onSubmit={onSubmit}
      className="grid max-w-md gap-6"
    >
      <input ref={answer} type="hidden" name="answer" />
      <input type="hidden" name="returnTo" value={returnTo} />
      {children}
      <div>
        <Button type="submit" aria-disabled={state === "busy" || undefined}>
          {state === "busy" ? texts.busy : texts.submit}
        </Button>
      </div>
      <p role="status" className="font-semibold text-danger empty:hidden">
        {state === "failed" ? texts.failed : ""}
      </p>
      <noscript>
        <p>{texts.noScript}</p>
      </noscript>
    </form>
  );
}

/** Null when our server wants something else first. */
async function askOptions(ceremony: "create" | "get"): Promise<unknown> {
  const response = await fetch("/desk/account/passkeys/options", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ceremony }),
  });
  if (response.ok) return response.json();
  if (response.status < 500) return null;
  throw new Error("no answer");
}

/** The library comes only when somebody uses a passkey. */
async function askDevice(ceremony: "create" | "get", options: unknown): Promise<unknown> {
  const { startRegistration, startAuthentication } = await import("@simplewebauthn/browser");
  return ceremony === "create"
    ? startRegistration({ optionsJSON: options as Parameters<typeof startRegistration>[0]["optionsJSON"] })
    : startAuthentication({
        optionsJSON: options as Parameters<typeof startAuthentication>[0]["optionsJSON"],
      });
}
