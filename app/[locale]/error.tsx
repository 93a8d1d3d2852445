"use client";

import { useParams } from "next/navigation";
import { Failure } from "@/app/_portal/failure";
import { isLocale } from "@/lib/i18n/locales";

export default function PortalError({ reset }: { reset: () => void }) {
  const { locale } = useParams();
  return <Failure locale={isLocale(locale) ? locale : "en"} retry={reset} />;
}
