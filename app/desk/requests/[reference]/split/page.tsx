import type { Metadata } from "next";
import { CheckboxGroup } from "@/app/_ui/checkbox";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { BackLink } from "@/app/_ui/page-shell";
import { SubmitButton } from "@/app/_ui/submit-button";
import { requestPath, splitPath } from "@/app/desk/_edge/desk-paths";
import { readTyped } from "@/app/desk/_edge/kept-form";
import { notHere } from "@/app/desk/_edge/not-here";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording, type Wording } from "@/app/desk/_ui/desk-words";
import { requireStaff } from "@/lib/auth/session";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { getRequest } from "@/lib/requests/get-request";
import { FormPageNotices } from "../_ui/form-page-notices";
import { rightBox } from "../_ui/right-choice";
import { Seen, SeenProvider } from "../_ui/seen";

interface Props {
  readonly params: Promise<{ reference: string }>;
  readonly searchParams: Query;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ t }, { reference }] = await Promise.all([getWording(), params]);
  return { title: `${t("split.title")} – ${t("request.title", { reference })}` };
}

/** Which rights go into a request of their own. */
export default async function SplitPage({ params, searchParams }: Props) {
  const { reference } = await params;
  const page = splitPath(reference);
  const staff = await requireStaff(page);
  const words = await getWording();
  const { t } = words;
  const { problem, since } = await queryOf(searchParams, "problem", "since");
  const request = await getRequest(staff, reference, words.locale, new Date());
  if (!request) notHere();
  const typed = (await readTyped(page, staff))()?.typed ?? {};
  const missing = problem === "request.wrong_status" && request.can.split ? t("split.missing") : undefined;
  const back = <BackLink href={requestPath(reference)}>{t("request.title", { reference })}</BackLink>;
  return (
    <DeskShell staff={staff} width="text" back={back}>
      <FormPageNotices {...{ request, problem, since, words }} errors={missing ? { rights: missing } : {}} />
      <PageTitle>{t("split.title")}</PageTitle>
      <p className="mt-3 max-w-prose">{t("split.intro")}</p>
      {request.can.split ? (
        <SeenProvider lines={request.seen}>
          <SplitForm request={request} typed={typed} missing={missing} words={words} />
        </SeenProvider>
      ) : (
        <div className="mt-6">
          <Notice tone="warning">{t("split.impossible")}</Notice>
        </div>
      )}
    </DeskShell>
  );
}

function SplitForm({
  request: { reference, splittable, subject },
  typed,
  missing,
  words: { t, terms },
}: {
  request: RequestDetails;
  typed: Readonly<Record<string, string>>;
  missing: string | undefined;
  words: Wording;
}) {
  return (
    <form method="post" action={`${splitPath(reference)}/save`} noValidate className="mt-6 grid gap-6">
      <Seen />
      <CheckboxGroup
        name="rights"
        label={t("split.rights")}
        hint={t("split.rightsHint")}
        error={missing}
        errorPrefix={t("layout.error")}
        options={splittable.map((right) => ({
          name: rightBox(right),
          value: "yes",
          label: terms(`rightName.${right}`),
          defaultChecked: typed[rightBox(right)] === "yes",
        }))}
      />
      <ul className="grid max-w-prose list-disc gap-1 pl-6">
        <li>{t("split.stays", { reference })}</li>
        <li>{t(subject.email === null ? "split.toldByPost" : "split.told")}</li>
      </ul>
      <div>
        <SubmitButton pendingLabel={t("split.pending")}>{t("split.button")}</SubmitButton>
      </div>
    </form>
  );
}
