import type { Metadata } from "next";
import { isId } from "@/app/_edge/is-id";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { BackLink } from "@/app/_ui/page-shell";
import { letterPath, requestPath } from "@/app/desk/_edge/desk-paths";
import { readTyped } from "@/app/desk/_edge/kept-form";
import { notHere } from "@/app/desk/_edge/not-here";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { type DeskWords, getWording } from "@/app/desk/_ui/desk-words";
import { problemWords } from "@/app/desk/_ui/problem-words";
import { requireStaff } from "@/lib/auth/session";
import { showPresence } from "@/lib/presence/show-presence";
import { getRequest } from "@/lib/requests/get-request";
import { FormPageNotices } from "../../_ui/form-page-notices";
import { PresencePanel } from "../../_ui/presence-panel";
import { SeenProvider } from "../../_ui/seen";
import { Discard, DraftForm } from "./_ui/draft-form";
import { MissingItems } from "./_ui/missing-items";
import { readDraft } from "./_ui/read-draft";

interface Props {
  readonly params: Promise<{ reference: string; letter: string }>;
  readonly searchParams: Query;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ t }, { reference }, { problem }] = await Promise.all([
    getWording(),
    params,
    queryOf(searchParams, "problem"),
  ]);
  const title = `${t("letterPreview.label")} – ${t("request.title", { reference })}`;
  return { title: problem ? `${t("layout.error")} ${title}` : title };
}

export default async function LetterDraftPage({ params, searchParams }: Props) {
  const { reference, letter: letterId } = await params;
  const page = letterPath(reference, letterId);
  const staff = await requireStaff(page);
  const words = await getWording();
  const { t, terms, locale } = words;
  const { problem, fresh, since } = await queryOf(searchParams, "problem", "fresh", "since");
  const now = new Date();
  await showPresence(staff, { reference, writing: null }, now);
  const request = isId(letterId) ? await getRequest(staff, reference, locale, now) : null;
  const read = request && (await readDraft(staff, reference, letterId, now));
  if (!read) notHere();
  const back = <BackLink href={requestPath(reference)}>{t("request.title", { reference })}</BackLink>;
  if (!("draft" in read))
    return (
      <DeskShell staff={staff} width="text" back={back}>
        <PageTitle>{t("letterPreview.impossible")}</PageTitle>
        <div className="my-6">
          <Notice tone="warning">
            <p>{problemWords(t, read.refused ?? undefined) ?? t("letterPreview.unmakeable")}</p>
            <p>{t("letterPreview.impossibleHint")}</p>
          </Notice>
        </div>
        <Discard path={page} t={t} />
      </DeskShell>
    );
  const { draft } = read;
  const kept = fresh ? null : (await readTyped(page, staff))();
  const errors = editErrors(kept?.errors ?? {}, t);
  return (
    <DeskShell staff={staff} width="text" back={back}>
      <FormPageNotices
        {...{ request, errors, problem, since, words }}
        typed={kept?.typed}
        unsavedAt={kept ? page : null}
      />
      <PageTitle>{t("letterPreview.title", { kind: terms(`letterKind.${draft.kind}`) })}</PageTitle>
      <PresencePanel request={request} words={words} />
      <p className="mt-3 text-muted">{t("letterPreview.lead")}</p>
      {request.subject.email === null ? (
        <div className="mt-4">
          <Notice tone="warning" title={t("intake.postTitle")}>
            <p>{t("intake.draft")}</p>
          </Notice>
        </div>
      ) : null}
      {draft.language === locale ? null : <p className="mt-2">{t("letterPreview.asTyped")}</p>}
      <MissingItems draft={draft} reference={reference} words={words} />
      <SeenProvider lines={request.seen}>
        <DraftForm
          draft={draft}
          request={request}
          editing={{ typed: kept?.typed ?? {}, errors, errorPrefix: t("layout.error") }}
          t={t}
        />
      </SeenProvider>
    </DeskShell>
  );
}

/** Only what is wrong with paragraphs; what is missing from an answer is listed by itself. */
const editErrors = (errors: Readonly<Record<string, string>>, t: DeskWords): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors)
      .filter(([at]) => at.startsWith("edit."))
      .map(([at, code]) => [
        at,
        t(code === "too_long" ? "letterPreview.editTooLong" : "letterPreview.editEmpty"),
      ]),
  );
