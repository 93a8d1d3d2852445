import { fileProblems, wordFileProblem } from "@/app/_portal/file-problem";
import { AddFiles, AttachedFiles, FileAdvice } from "@/app/_portal/form/files-step";
import { formBase } from "@/app/_portal/form/form-address";
import { loadDraft, stepProps } from "@/app/_portal/form/load-form";
import { FormFrame } from "@/app/_portal/form/step-page";
import { knownWord, type Query, requireController } from "@/app/_portal/page-params";
import { ButtonLink } from "@/app/_ui/button";
import { translator } from "@/lib/i18n/translator";

/** The last page of the form: files, for those who have some. `?problem` says why one was not taken. */
export default async function FilesPage({
  params,
  searchParams,
}: {
  params: Promise<{ locale: string; controller: string }>;
  searchParams: Query;
}) {
  const { locale, controller } = await requireController(await params);
  const query = await searchParams;
  const t = translator(locale, "portal");
  const draft = await loadDraft(controller);
  const form = stepProps(locale, controller, "files", draft, query);
  const problem = knownWord(query["problem"], fileProblems);
  const error = problem ? wordFileProblem(locale, problem) : undefined;
  const errors = {
    list: error === undefined ? [] : [{ fieldId: "file", text: error }],
    of: () => error,
  };
  const base = formBase(locale, controller.slug);
  return (
    <FormFrame {...form} errors={errors}>
      <FileAdvice locale={locale} controller={controller} content={form.content} />
      <AddFiles locale={locale} action={`${base}/files/add`} error={error} />
      <AttachedFiles locale={locale} files={draft?.files ?? []} action={`${base}/files/remove`} />
      <p className="mt-8">
        <ButtonLink href={`${base}/check`}>{t("form.button")}</ButtonLink>
      </p>
    </FormFrame>
  );
}
