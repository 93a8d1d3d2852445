import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { PageTitle, Section } from "@/app/_ui/heading";
import { BackLink } from "@/app/_ui/page-shell";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import { deskPath, newRequestPath } from "@/app/desk/_edge/desk-paths";
import { readTyped } from "@/app/desk/_edge/kept-form";
import { notHere } from "@/app/desk/_edge/not-here";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording } from "@/app/desk/_ui/desk-words";
import { ProblemNotice } from "@/app/desk/_ui/problem-notice";
import { UnsavedNotice } from "@/app/desk/_ui/unsaved-notice";
import { requireStaff } from "@/lib/auth/session";
import { getRecordForm } from "@/lib/requests/record-request-form";
import { AnswerFields, ProofFields } from "./_ui/answer-and-proof-fields";
import { ArrivalFields } from "./_ui/arrival-fields";
import { AskedFields } from "./_ui/asked-fields";
import { ChooseController } from "./_ui/choose-controller";
import { PersonFields } from "./_ui/person-fields";
import { recordErrors } from "./_ui/record-errors";
import type { RecordFormProps } from "./_ui/record-form-props";
import { emptyRecordForm, findRecordForm } from "./_ui/record-form-values";
import { ScanField } from "./_ui/scan-field";

interface Props {
  readonly searchParams: Query;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ t }, { problem }] = await Promise.all([getWording(), queryOf(searchParams, "problem")]);
  const title = t("record.title");
  return { title: problem ? `${t("layout.error")} ${title}` : title };
}

/** Takes in a request that came by another way than the form. */
export default async function NewRequestPage({ searchParams }: Props) {
  const { controller: slug, problem, fresh } = await queryOf(searchParams, "controller", "problem", "fresh");
  const staff = await requireStaff(newRequestPath(slug));
  const words = await getWording();
  const { t, locale } = words;
  const form = await getRecordForm(staff, slug, locale);
  if (!form) notHere();
  const { controller, controllers, levels } = form;
  const page = newRequestPath(controller?.slug);
  const kept = fresh ? null : (await readTyped(page, staff))();
  const typed = kept && findRecordForm(kept.typed);
  const errors = controller ? recordErrors(controller, kept?.errors ?? {}, words) : null;
  return (
    <DeskShell staff={staff} width="text" back={<BackLink href={deskPath}>{t("request.back")}</BackLink>}>
      {errors && errors.list.length > 0 ? (
        <ErrorSummary title={t("layout.errorSummary")} errors={errors.list} />
      ) : (
        <ProblemNotice problem={problem} t={t} />
      )}
      {typed && !problem ? <UnsavedNotice page={page} t={t} /> : null}
      <PageTitle>{t("record.title")}</PageTitle>
      <p className="mt-3 max-w-prose">{t("record.intro")}</p>
      {controller && errors ? (
        <>
          <p className="mt-3">
            <strong>{t("record.to", { name: controller.name })}</strong>
            {controllers.length > 1 ? (
              <>
                {" · "}
                <TextLink href={newRequestPath()}>{t("record.other")}</TextLink>
              </>
            ) : null}
          </p>
          <TheForm
            controller={controller}
            levels={levels}
            values={typed ?? emptyRecordForm(randomUUID())}
            errors={errors}
            words={words}
            again={typed !== null}
          />
        </>
      ) : (
        <ChooseController controllers={controllers} t={t} />
      )}
    </DeskShell>
  );
}

function TheForm({ again, ...form }: RecordFormProps & { again: boolean }) {
  const { t } = form.words;
  return (
    <form method="post" action={`${newRequestPath()}/save`} encType="multipart/form-data" noValidate>
      <input type="hidden" name="controller" value={form.controller.slug} />
      <input type="hidden" name="entryId" value={form.values.entryId} />
      <Section title={t("record.how")}>
        <ArrivalFields {...form} />
      </Section>
      <Section title={t("record.what")}>
        <AskedFields {...form} />
      </Section>
      <Section title={t("record.who")}>
        <PersonFields {...form} />
        <ProofFields {...form} />
      </Section>
      <Section title={t("record.answer")}>
        <AnswerFields {...form} />
      </Section>
      <Section title={t("record.scan")}>
        <ScanField again={again} words={form.words} />
      </Section>
      <div className="mt-8">
        <SubmitButton pendingLabel={t("record.pending")}>{t("record.button")}</SubmitButton>
      </div>
    </form>
  );
}
