import { LiveRefresh } from "@/app/_ui/live-refresh";
import { TextLink } from "@/app/_ui/text-link";
import { requestPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { TakeIt } from "./handler-panel";
import { isLive, stageOf } from "./next-step";
import { nextSteps } from "./next-steps";
import { Escalated, WaitsFor } from "./next-steps-before";

const refreshSeconds = 2;

/** The one thing to do next, or what the request waits for and who can move it. */
export function NextStepPanel({ request, words }: { request: RequestDetails; words: Wording }) {
  const { t } = words;
  const { title, text, action, over } = nextSteps[stageOf(request)](request, words);
  const live = isLive(request);
  return (
    <section
      aria-label={t("next.label")}
      className="rounded-md border-l-4 border-accent bg-accent-soft p-4 sm:p-6"
    >
      <Escalated request={request} words={words} />
      <div role="status">
        {over ? null : <p className="text-sm font-semibold text-muted">{t("next.label")}</p>}
        <h2 className="text-xl font-bold sm:text-2xl">{title}</h2>
        <p className="mt-1 max-w-prose">{text}</p>
      </div>
      {action ? <div className="mt-4 flex flex-wrap items-center gap-3">{action}</div> : null}
      <WaitsFor request={request} words={words} />
      {over ? null : <TakeIt request={request} words={words} />}
      {live ? (
        <p className="mt-3 text-sm text-muted">
          <LiveRefresh everySeconds={refreshSeconds} />
          {t("next.live")} <TextLink href={requestPath(request.reference)}>{t("next.refresh")}</TextLink>
        </p>
      ) : null}
    </section>
  );
}
