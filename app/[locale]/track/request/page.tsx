import { redirect } from "next/navigation";
import { readFlash } from "@/app/_edge/flash";
import { codeProblems, codeSteps } from "@/app/_portal/code-outcome";
import { CodePage } from "@/app/_portal/code-page";
import { knownWord, type Query, requireLocale } from "@/app/_portal/page-params";
import { SentPage } from "@/app/_portal/sent-page";
import { statusProblems, statusSteps } from "@/app/_portal/status-outcome";
import { StatusPage } from "@/app/_portal/status-page";
import { getSubject } from "@/lib/auth/session";
import { getOwnRequest } from "@/lib/requests/get-own-request";

/** The page of this browser's request: a code is wanted, or it was just sent, or it is open. */
export default async function OwnRequestPage({
  params,
  searchParams,
}: {
  params: Promise<{ locale: string }>;
  searchParams: Query;
}) {
  const locale = await requireLocale((await params).locale);
  const query = await searchParams;
  const code = {
    problem: knownWord(query["problem"], codeProblems),
    done: knownWord(query["done"], codeSteps),
  };
  const subject = await getSubject();
  if (!subject) return redirect(`/${locale}/track` as never);
  const own = await getOwnRequest(subject, new Date());
  if (!own) return <CodePage locale={locale} outcome={code} destroyed={subject.verifiedAt !== null} />;
  const flash = await readFlash();
  if (!own.verified) return <SentPage locale={locale} own={own} outcome={code} typedEmail={flash["email"]} />;
  const problem = knownWord(query["problem"], statusProblems);
  const typed = flash["text"] ?? "";
  const outcome = { problem, done: knownWord(query["done"], statusSteps), typed };
  return <StatusPage locale={locale} own={own} code={code} outcome={outcome} />;
}
