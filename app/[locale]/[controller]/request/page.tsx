import { loadDraft, queryValues, stepProps } from "@/app/_portal/form/load-form";
import { readPrefill } from "@/app/_portal/form/prefill";
import { FormFrame, StepForm } from "@/app/_portal/form/step-page";
import { type Query, requireController } from "@/app/_portal/page-params";
import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import { translator } from "@/lib/i18n/translator";

/**
 * The first page of the form: what is asked for. A link may tick boxes (`?right`, repeatable), say who asks
 * (`?requester`) and which processing is meant (`?about`); `?stale` says that there was nothing to send.
 */
export default async function RequestPage({
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
  const { content, ...form } = stepProps(locale, controller, "rights", draft, query);
  const { rights, requester, about } = readPrefill(controller, queryValues(query));
  const chosen = { ...content, rights: [...content.rights, ...rights] };
  const hidden = { ...(requester && { requester }), ...(about && { about }) };
  const linked = new URLSearchParams([...rights.map((right) => ["right", right]), ...Object.entries(hidden)]);
  return (
    <FormFrame {...form} content={chosen} query={linked.toString()}>
      {query["stale"] !== undefined && !draft ? (
        <div className="mt-6">
          <Notice tone="warning">
            <p>{t("form.stale")}</p>
            <p>
              <TextLink href={`/${locale}/track/request`}>{t("frame.follow")}</TextLink>
            </p>
          </Notice>
        </div>
      ) : null}
      <StepForm {...form} content={chosen} hidden={hidden} />
    </FormFrame>
  );
}
