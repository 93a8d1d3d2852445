import { redirect } from "next/navigation";
import { CheckSections } from "@/app/_portal/form/check-sections";
import { formBase, stepAddress } from "@/app/_portal/form/form-address";
import { loadDraft } from "@/app/_portal/form/load-form";
import { ProofList } from "@/app/_portal/form/who-step";
import { whose } from "@/app/_portal/form/whose";
import { requireController } from "@/app/_portal/page-params";
import { PortalPage } from "@/app/_portal/portal-page";
import { PageTitle, Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button";
import { translator } from "@/lib/i18n/translator";
import { firstFaultyStep, listSteps } from "@/lib/requests/form-steps";
import type { DraftContent } from "@/lib/requests/portal-view";
import { proofsOf } from "@/lib/requests/requesters";

/** Everything once more before it is sent: sending starts a legal time and cannot be taken back (WCAG 2.2 SC 3.3.4). */
export default async function CheckPage({
  params,
}: {
  params: Promise<{ locale: string; controller: string }>;
}) {
  const { locale, controller } = await requireController(await params);
  const t = translator(locale, "portal");
  const { name, slug } = controller;
  const base = formBase(locale, slug);
  const draft = await loadDraft(controller);
  if (!draft) return redirect(`${base}?stale` as never);
  const { content, errors } = draft;
  const faulty = firstFaultyStep(listSteps({ controller, content }), errors);
  if (faulty) return redirect(stepAddress(base, faulty, { detour: [], failed: true }) as never);
  const role = controller.requesters.find((known) => known === content.requester) ?? "self";
  return (
    <PortalPage
      locale={locale}
      controller={controller}
      path={`/${slug}/request/check`}
      title={t("check.title")}
      back={`${base}/files`}
      personal
    >
      <PageTitle>{t("check.heading")}</PageTitle>
      {leavesOpenWhatToCorrect(content) ? (
        <div className="mt-6">
          <Notice tone="warning">
            <p>{t("check.unclear", { name })}</p>
          </Notice>
        </div>
      ) : null}
      <CheckSections locale={locale} controller={controller} draft={draft} base={base} />
      {proofsOf(role).length > 0 ? (
        <Section title={t("check.proofs")}>
          <p>{t("check.proofsText", { name })}</p>
          <ProofList locale={locale} role={role} name={name} />
        </Section>
      ) : null}
      <Section title={t("check.send")}>
        <p>{t(whose(content) === "self" ? "check.sendText" : "check.sendTextOther", { name })}</p>
        <form method="post" action={`${base}/send`}>
          <SubmitButton pendingLabel={t("check.sending")}>{t("check.button")}</SubmitButton>
        </form>
      </Section>
    </PortalPage>
  );
}

/** Data can be put right only by somebody who knows what is wrong: the organisation will have to ask (Art. 16). */
const leavesOpenWhatToCorrect = ({ rights, details, answers }: DraftContent): boolean =>
  rights.includes("rectification") &&
  !details["rectification"]?.trim() &&
  !answers["rectification.correction"]?.some((words) => words.trim());
