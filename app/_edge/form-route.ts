import { unstable_rethrow } from "next/navigation";
import { FormRefused, type FormValues, formValues, readForm } from "@/app/_edge/form-values";
import { clientAddress } from "@/app/_edge/limit-address";
import { limitedPage } from "@/app/_edge/limit-page";
import { type FormFile, FormTooLong, isMultipart, readMultipart } from "@/app/_edge/multipart-form";
import { localeOfRequest, type ProblemPage, problemPage } from "@/app/_edge/problem-page";
import { problemStatus } from "@/app/_edge/problem-status";
import { reportFailure } from "@/app/_edge/report-failure";
import { isSameOrigin } from "@/app/_edge/same-origin";
import { seeOther } from "@/app/_edge/see-other";
import { maxUploadBodyBytes } from "@/lib/files/file-limits";
import type { Locale } from "@/lib/i18n/locales";
import { Limited } from "@/lib/limits/limited";
import { Problem } from "@/lib/problem";
import { settings } from "@/lib/settings";

/** Larger than any form of ours, details of every right included. */
const maxBytes = 512 * 1024;

export interface FormInput<Params> {
  readonly form: FormValues;
  /** Empty unless the route takes files. */
  readonly files: readonly FormFile[];
  readonly params: Params;
  readonly locale: Locale;
  readonly now: Date;
  /** Of the client, for limits: never stored, never logged. */
  readonly address: string;
}

/**
 * What is known of a form that was refused. `form`: empty when it was refused unread; of one with files that are too
 * large, the texts that stood before them.
 */
type RefusedForm<Params> = Omit<FormInput<Params>, "files">;

/**
 * The one way a form reaches a command: POST from our own page, then redirect (303) to the path that `handle` returns.
 *
 * A `Problem` goes to `onProblem`, which gives the path of the page that explains it; null lets it become an error page
 * with its status. `Limited` is always 429 with `Retry-After`. Whatever else is thrown is logged by number and answered
 * calmly. Paths never carry what was typed.
 *
 * @param where the route as it stands in the log, with placeholders: `/[locale]/track/open`
 * @param options `files`: the form may carry files (multipart); a body that is too long is then `file.too_large`
 */
export function formRoute<Params>(
  where: string,
  handle: (input: FormInput<Params>) => Promise<string>,
  onProblem: (problem: Problem, input: RefusedForm<Params>) => string | null | Promise<string | null> = () =>
    null,
  options: { files?: boolean } = {},
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (request, context) => {
    const input = {
      params: await context.params,
      locale: localeOfRequest(request),
      now: new Date(),
      address: clientAddress(request.headers),
    };
    let form = formValues([]);
    try {
      if (!isSameOrigin(request.headers, settings().appUrl)) return problemPage(request, "cross_site");
      const read = await readFields(request, options.files === true);
      form = read.form;
      if (read.tooLong) throw new Problem("file.too_large");
      return seeOther(await handle({ ...input, form, files: read.files }));
    } catch (error) {
      unstable_rethrow(error);
      if (error instanceof FormRefused)
        return problemPage(request, error.status === 413 ? "too_large" : "refused");
      if (!(error instanceof Problem)) return problemPage(request, "unexpected", reportFailure(error, where));
      if (error instanceof Limited) return limitedPage(request, error);
      const path = await onProblem(error, { ...input, form });
      return path === null ? problemPage(request, pageOf(error)) : seeOther(path);
    }
  };
}

interface ReadForm {
  readonly form: FormValues;
  readonly files: readonly FormFile[];
  /** The files are too large together; `form` is what stood before them. */
  readonly tooLong: boolean;
}

async function readFields(request: Request, takesFiles: boolean): Promise<ReadForm> {
  if (!takesFiles || !isMultipart(request))
    return { form: await readForm(request, maxBytes), files: [], tooLong: false };
  try {
    return { ...(await readMultipart(request, maxUploadBodyBytes)), tooLong: false };
  } catch (error) {
    if (error instanceof FormTooLong) return { form: error.form, files: [], tooLong: true };
    if (error instanceof FormRefused && error.status === 413) throw new Problem("file.too_large");
    throw error;
  }
}

function pageOf({ code }: Problem): ProblemPage {
  const byStatus: Readonly<Record<number, ProblemPage>> = { 403: "forbidden", 404: "not_found", 410: "gone" };
  return byStatus[problemStatus[code]] ?? "refused";
}
