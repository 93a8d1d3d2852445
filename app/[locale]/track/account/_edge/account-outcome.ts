import { problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import type { Locale } from "@/lib/i18n/locales";
import { AccountProblem } from "@/lib/identity/account-problem";
import { problemCode } from "@/lib/problem";

/** The page that says why a sign-in proved nothing and what else there is. @throws what nobody expected */
export function explainProblem(request: Request, error: unknown, locale: Locale): Response {
  const page = `/${locale}/track/identity`;
  if (error instanceof AccountProblem) return seeOther(`${page}?problem=${error.code}`);
  const code = problemCode(error);
  if (code?.startsWith("identity.")) return seeOther(`${page}?problem=moved`);
  if (code === "not_found") return problemPage(request, "not_found");
  throw error;
}
