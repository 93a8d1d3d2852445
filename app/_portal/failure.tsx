"use client";

import { Button } from "@/app/_ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { portalProblems as de } from "@/lib/i18n/messages/de/portal-problems";
import { portalProblems as en } from "@/lib/i18n/messages/en/portal-problems";
import { portalProblems as fr } from "@/lib/i18n/messages/fr/portal-problems";
import { portalProblems as nl } from "@/lib/i18n/messages/nl/portal-problems";

const words = { en, fr, nl, de };

/** What a page shows when making it failed. The texts are plain, so no translator has to be loaded for them. */
export function Failure({ locale, retry }: { locale: Locale; retry: () => void }) {
  const { unexpected, home } = words[locale].problemPage;
  return (
    <main className="mx-auto grid max-w-3xl gap-5 px-4 py-12 sm:px-6">
      <title>{unexpected.title}</title>
      <h1 className="text-3xl font-bold">{unexpected.title}</h1>
      <p>{unexpected.text}</p>
      <p className="flex flex-wrap gap-4">
        <Button onClick={retry}>{words[locale].problemPage.retry}</Button>
        <a href={`/${locale}`} className="inline-flex min-h-11 items-center text-accent underline">
          {home}
        </a>
      </p>
    </main>
  );
}
