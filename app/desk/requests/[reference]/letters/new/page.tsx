import type { Metadata } from "next";
import { isId } from "@/app/_edge/is-id";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { BackLink } from "@/app/_ui/page-shell";
import { newLetterPath, requestPath } from "@/app/desk/_edge/desk-paths";
import { readTyped } from "@/app/desk/_edge/kept-form";
import { notHere } from "@/app/desk/_edge/not-here";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording } from "@/app/desk/_ui/desk-words";
import type { StaffLetterKind } from "@/db/schema/enums";
import type { Staff } from "@/lib/auth/actor";
import { requireStaff } from "@/lib/auth/session";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { showPresence } from "@/lib/presence/show-presence";
import { letterActs } from "@/lib/requests/acts/letter-acts";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { getAnswerForm, getLetterDraft } from "@/lib/requests/get-letter-draft";
import { getRequest } from "@/lib/requests/get-request";
import { FormPageNotices } from "../../_ui/form-page-notices";
import { mayDraft } from "../../_ui/may-draft";
import { PresencePanel } from "../../_ui/presence-panel";
import { SeenProvider } from "../../_ui/seen";
import { letterErrors } from "./_ui/letter-errors";
import { LetterForm } from "./_ui/letter-form";
import { typedAgain } from "./_ui/letter-form-values";
import { prefillIdentity } from "./_ui/prefill-identity";
import { prefillMerging } from "./_ui/prefill-merging";

interface Props {
  readonly params: Promise<{ reference: string }>;
  readonly searchParams: Query;
}

const kindOf = (text: string | undefined): StaffLetterKind | undefined =>
  (Object.keys(letterActs) as StaffLetterKind[]).find((known) => known === text);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ t }, { reference }, { kind: named, problem }] = await Promise.all([
    getWording(),
    params,
    queryOf(searchParams, "kind", "problem"),
  ]);
  const kind = kindOf(named);
  const title = `${kind ? t(`letters.kinds.${kind}`) : t("letters.write")} – ${t("request.title", { reference })}`;
  return { title: problem ? `${t("layout.error")} ${title}` : title };
}

export default async function NewLetterPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const {
    kind: named,
    from,
    problem,
    fresh,
    method,
    since,
    into,
  } = await queryOf(searchParams, "kind", "from", "problem", "fresh", "method", "since", "into");
  const kind = kindOf(named);
  const page = newLetterPath(reference, named ?? "");
  const staff = await requireStaff(page);
  const words = await getWording();
  const { t, locale } = words;
  const now = new Date();
  await showPresence(staff, { reference, writing: null }, now);
  const request = kind && mayDraft(staff)(kind) ? await getRequest(staff, reference, locale, now) : null;
  if (!kind || !request) notHere();
  const kept = fresh ? null : (await readTyped(page, staff))();
  const possible = request.can.letters.includes(kind) || kept !== null;
  const errors = letterErrors(kept?.errors ?? {}, t);
  const values =
    kept?.typed ??
    (from ? await readDraft(staff, reference, from, now) : prefillOf(request, { method, into }));
  return (
    <DeskShell
      staff={staff}
      width="text"
      back={<BackLink href={requestPath(reference)}>{t("request.title", { reference })}</BackLink>}
    >
      <FormPageNotices
        {...{ request, errors, problem, since, words }}
        typed={kept?.typed}
        unsavedAt={kept ? page : null}
      />
      <PageTitle>{t(`letters.kinds.${kind}`)}</PageTitle>
      <PresencePanel request={request} words={words} />
      <p className="mt-3 max-w-prose">{t(`letter.intro.${kind}`)}</p>
      {possible ? (
        <SeenProvider lines={request.seen}>
          <LetterForm
            kind={kind}
            form={{
              request,
              answer:
                kind === "answer"
                  ? await getAnswerForm(staff, reference, spoken(request.locale, locale))
                  : null,
              values,
              errors,
              words,
            }}
          />
        </SeenProvider>
      ) : problem ? null : (
        <div className="mt-6">
          <Notice tone="warning">{t("problem.moved")}</Notice>
        </div>
      )}
    </DeskShell>
  );
}

/** What the link that led here chose already. */
const prefillOf = (
  request: RequestDetails,
  { method, into }: { method: string | undefined; into: string | undefined },
): Readonly<Record<string, string>> => ({ ...prefillIdentity(request, method), ...prefillMerging(into) });

/** The record's own words in the language that the letter will most likely be in. */
const spoken = (wanted: string, fallback: Locale): Locale => (isLocale(wanted) ? wanted : fallback);

/** What a draft was made from, to change it; nothing when it is gone or its act is refused by now. */
async function readDraft(
  staff: Staff,
  reference: string,
  letterId: string,
  now: Date,
): Promise<Readonly<Record<string, string>>> {
  if (!isId(letterId)) return {};
  const draft = await getLetterDraft(staff, reference, letterId, now).catch(() => null);
  return draft ? { language: draft.language, ...typedAgain(draft.kind, draft.fields) } : {};
}
