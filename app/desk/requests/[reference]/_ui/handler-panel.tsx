import { Disclosure } from "@/app/_ui/disclosure";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { assignPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { Seen } from "./seen";

interface Props {
  readonly request: RequestDetails;
  readonly words: Wording;
}

export const handlerName = ({ handler }: RequestDetails, t: DeskWords): string => {
  if (!handler) return t("handler.nobody");
  return handler.isReader ? t("handler.you", { name: handler.name }) : handler.name;
};

/** Who had it when the page was made: somebody who takes it meanwhile keeps it. */
function Expected({ request: { handler } }: Pick<Props, "request">) {
  return <input type="hidden" name="expected" value={handler?.id ?? "none"} />;
}

/** One click, for a request that nobody has. */
export function TakeIt({ request, words: { t } }: Props) {
  if (request.handler || !request.can.assign) return null;
  return (
    <form
      method="post"
      action={assignPath(request.reference)}
      className="mt-4 flex flex-wrap items-center gap-3"
    >
      <Seen />
      <Expected request={request} />
      <input type="hidden" name="to" value="me" />
      <p className="text-sm">{t("handler.takeText")}</p>
      <SubmitButton variant="secondary" pendingLabel={t("handler.taking")}>
        {t("handler.take")}
      </SubmitButton>
    </form>
  );
}

/** Who works on the request, and how to give it to somebody else. */
export function HandlerPanel({ request, words }: Props) {
  const { t } = words;
  return (
    <section aria-labelledby="handler" className="rounded-md border border-line p-4 sm:p-5">
      <h2 id="handler" className="text-xl font-bold">
        {t("handler.title")}
      </h2>
      <p className="mt-2">{handlerName(request, t)}</p>
      {request.can.assign ? (
        <Disclosure summary={t(request.handler ? "handler.change" : "handler.give")}>
          <form method="post" action={assignPath(request.reference)} className="grid gap-4">
            <Seen />
            <Expected request={request} />
            <Select
              name="to"
              id="assign-to"
              label={t("handler.to")}
              hint={t("handler.toHint")}
              defaultValue={request.handler?.id ?? "none"}
              options={[
                { value: "none", label: t("handler.none") },
                ...request.candidates.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <div>
              <SubmitButton variant="secondary" pendingLabel={t("handler.saving")}>
                {t("handler.save")}
              </SubmitButton>
            </div>
          </form>
        </Disclosure>
      ) : null}
    </section>
  );
}
