import { ButtonLink } from "@/app/_ui/button";
import { TextLink } from "@/app/_ui/text-link";
import { reopenPath, requestPath, splitPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";

/** Where rights went to and came from, and what can be done about the request as a whole. */
export function SplitAndReopen({
  request: { reference, splitFrom, splitInto, can },
  words: { t },
}: {
  request: RequestDetails;
  words: Wording;
}) {
  const parts = [
    ...(splitFrom ? [{ key: "from" as const, other: splitFrom }] : []),
    ...splitInto.map((other) => ({ key: "into" as const, other })),
  ];
  if (parts.length === 0 && !can.split && !can.reopen) return null;
  return (
    <div className="mt-6 grid gap-3">
      {parts.map(({ key, other }) => (
        <p key={other}>
          {`${t(`split.${key}`)} `}
          <TextLink href={requestPath(other)}>{other}</TextLink>
        </p>
      ))}
      <div className="flex flex-wrap gap-2">
        {can.split ? (
          <ButtonLink variant="secondary" href={splitPath(reference)}>
            {t("split.link")}
          </ButtonLink>
        ) : null}
        {can.reopen ? (
          <ButtonLink variant="secondary" href={reopenPath(reference)}>
            {t("reopen.link")}
          </ButtonLink>
        ) : null}
      </div>
    </div>
  );
}
