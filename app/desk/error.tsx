"use client";

import { useEffect, useState } from "react";
import { Button } from "@/app/_ui/button";
import { PageTitle } from "@/app/_ui/heading";
import { type DeskLocale, deskLocales, negotiateDeskLocale } from "@/lib/i18n/locales";
import { deskFailure as english } from "@/lib/i18n/messages/en/desk-failure";
import { deskFailure as french } from "@/lib/i18n/messages/fr/desk-failure";

const texts: Record<DeskLocale, typeof english> = { en: english, fr: french };

/** A page of the desk that failed. The digest is the number under which the server logged it; the cause stays there. */
export default function DeskFailure({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const [locale, setLocale] = useState<DeskLocale>(deskLocales[0]);
  useEffect(() => setLocale(negotiateDeskLocale(navigator.languages.join(","))), []);
  const { title, text, number, again } = texts[locale];
  return (
    <main lang={locale} className="mx-auto max-w-3xl px-4 py-16 sm:px-6">
      <PageTitle>{title}</PageTitle>
      <p className="mt-3">{text}</p>
      {error.digest ? (
        <p className="mt-1">
          {number} <span className="font-mono">{error.digest}</span>
        </p>
      ) : null}
      <p className="mt-6">
        <Button onClick={retry}>{again}</Button>
      </p>
    </main>
  );
}
