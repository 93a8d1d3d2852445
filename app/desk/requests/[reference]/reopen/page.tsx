import type { Metadata } from "next";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { BackLink } from "@/app/_ui/page-shell";
import { reopenPath, requestPath } from "@/app/desk/_edge/desk-paths";
import { readTyped } from "@/app/desk/_edge/kept-form";
import { notHere } from "@/app/desk/_edge/not-here";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording } from "@/app/desk/_ui/desk-words";
import { requireStaff } from "@/lib/auth/session";
import { getRequest } from "@/lib/requests/get-request";
import { FormPageNotices } from "../_ui/form-page-notices";
import { ReopenForm } from "../_ui/reopen-form";
import { SeenProvider } from "../_ui/seen";

interface Props {
  readonly params: Promise<{ reference: string }>;
  readonly searchParams: Query;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ t }, { reference }] = await Promise.all([getWording(), params]);
  return { title: `${t("reopen.title")} – ${t("request.title", { reference })}` };
}

/** Which rights of an ended request are asked again. */
export default async function ReopenPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const page = reopenPath(reference);
  const staff = await requireStaff(page);
  const words = await getWording();
  const { t } = words;
  const { problem, since, fresh } = await queryOf(searchParams, "problem", "since", "fresh");
  const request = await getRequest(staff, reference, words.locale, new Date());
  if (!request) notHere();
  const kept = fresh ? null : (await readTyped(page, staff))();
  const errors: Record<string, string> = {
    ...(problem === "right.not_there" ? { rights: t("reopen.missing") } : {}),
    ...(kept?.errors["reason"] ? { reason: t("reopen.tooLong") } : {}),
  };
  const back = <BackLink href={requestPath(reference)}>{t("request.title", { reference })}</BackLink>;
  return (
    <DeskShell staff={staff} width="text" back={back}>
      <FormPageNotices
        {...{ request, errors, problem, since, words }}
        typed={kept?.typed}
        unsavedAt={kept ? page : null}
      />
      <PageTitle>{t("reopen.title")}</PageTitle>
      <p className="mt-3 max-w-prose">{t("reopen.intro")}</p>
      {request.can.reopen ? (
        <SeenProvider lines={request.seen}>
          <ReopenForm request={request} typed={kept?.typed ?? {}} errors={errors} words={words} />
        </SeenProvider>
      ) : (
        <div className="mt-6">
          <Notice tone="warning">{t("reopen.impossible")}</Notice>
        </div>
      )}
    </DeskShell>
  );
}
