import { Disclosure } from "@/app/_ui/disclosure";
import { Notice } from "@/app/_ui/notice";
import { readSeen } from "@/app/desk/_edge/seen";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { changesSince } from "@/lib/requests/changes-since";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { toldLines } from "./history-words";

/** Whether a form was refused because others had changed the request. */
export const isOvertaken = (problem: string | undefined): boolean => problem === "request.changed_meanwhile";

/**
 * Says that others changed the request while a form was filled in: who did what, and that nothing of the form is saved
 * yet. What was typed stands in its form again, and here too, for a form that the change took away.
 */
export function SeenChanges({
  request,
  since,
  typed = {},
  words,
}: {
  request: RequestDetails;
  /** Length of the history that the form knew, as the address says. */
  since: string | undefined;
  typed?: Readonly<Record<string, string>> | undefined;
  words: Wording;
}) {
  const { t } = words;
  const lines = toldLines(request, changesSince(request.events, readSeen(since) ?? request.seen), words);
  const prose = Object.entries(typed).filter(([, value]) => /\S\s+\S/.test(value));
  return (
    <div className="mb-6">
      <Notice tone="warning" title={t("meanwhile.title")} live>
        <p>{t("meanwhile.text")}</p>
        <ul className="grid list-disc gap-1 pl-6">
          {lines.length === 0 ? <li>{t("meanwhile.unknown")}</li> : null}
          {lines.map(({ seq, text }) => (
            <li key={seq}>{text}</li>
          ))}
        </ul>
        <p>{t(Object.keys(typed).length > 0 ? "meanwhile.next" : "meanwhile.nextPlain")}</p>
        {prose.length > 0 ? (
          <Disclosure summary={t("meanwhile.typed")}>
            {prose.map(([field, value]) => (
              <p key={field} className="whitespace-pre-line [overflow-wrap:anywhere]">
                {value}
              </p>
            ))}
          </Disclosure>
        ) : null}
      </Notice>
    </div>
  );
}
