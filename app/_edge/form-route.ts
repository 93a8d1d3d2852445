import { unstable_rethrow } from "next/navigation";
import { FormRefused, type FormValues, readForm } from "@/app/_edge/form-values";
import { localeOfRequest, type ProblemPage, problemPage } from "@/app/_edge/problem-page";
import { problemStatus } from "@/app/_edge/problem-status";
import { reportFailure } from "@/app/_edge/report-failure";
import { isSameOrigin } from "@/app/_edge/same-origin";
import { seeOther } from "@/app/_edge/see-other";
import type { Locale } from "@/lib/i18n/locales";
import { Problem } from "@/lib/problem";
import { settings } from "@/lib/settings";

/** Larger than any form of ours, details of every right included. */
const maxBytes = 512 * 1024;

export interface FormInput<Params> {
  readonly form: FormValues;
  readonly params: Params;
  readonly locale: Locale;
  readonly now: Date;
}

/**
 * The one way a form reaches a command: POST from our own page, then redirect (303) to the path that `handle` returns.
 *
 * A `Problem` goes to `onProblem`, which gives the path of the page that explains it; null lets it become an error page
 * with its status. Whatever else is thrown is logged by number and answered calmly. Paths never carry what was typed.
 *
 * @param where the route as it stands in the log, with placeholders: `/[locale]/track/open`
 */
export function formRoute<Params>(
  where: string,
  handle: (input: FormInput<Params>) => Promise<string>,
  onProblem: (problem: Problem, input: Omit<FormInput<Params>, "form">) => string | null = () => null,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (request, context) => {
    const input = { params: await context.params, locale: localeOfRequest(request), now: new Date() };
    try {
      if (!isSameOrigin(request.headers, settings().appUrl)) return problemPage(request, "cross_site");
      const form = await readForm(request, maxBytes);
      return seeOther(await handle({ ...input, form }));
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof FormRefused)
        return problemPage(request, error.status === 413 ? "too_large" : "refused");
      if (!(error instanceof Problem)) return problemPage(request, "unexpected", reportFailure(error, where));
      const path = onProblem(error, input);
      return path === null ? problemPage(request, pageOf(error)) : seeOther(path);
    }
  };
}

function pageOf({ code }: Problem): ProblemPage {
  const byStatus: Readonly<Record<number, ProblemPage>> = { 403: "forbidden", 404: "not_found", 410: "gone" };
  return byStatus[problemStatus[code]] ?? "refused";
}
