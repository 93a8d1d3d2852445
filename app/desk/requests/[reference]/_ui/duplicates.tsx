import { Section } from "@/app/_ui/heading";
import { Cell, Row, Table } from "@/app/_ui/table";
import { TextLink } from "@/app/_ui/text-link";
import { mergePath, requestPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { RightTags, StatusTag } from "@/app/desk/_ui/request-tags";
import { formatShortDate } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { Duplicate } from "@/lib/requests/duplicate-view";

interface Props {
  readonly request: Pick<RequestDetails, "reference" | "can">;
  readonly duplicates: readonly Duplicate[];
  readonly words: Wording;
}

/** Other requests that may be the same person's, what they share, and whether one can be answered for the other. */
export function Duplicates({ request, duplicates, words }: Props) {
  const { t, terms, locale } = words;
  if (duplicates.length === 0) return null;
  return (
    <Section id="duplicates" title={t("duplicates.title")}>
      <p className="text-muted">{t("duplicates.intro")}</p>
      <Table
        caption={t("duplicates.title")}
        captionHidden
        columns={(["request", "shares", "received", "status", "merging"] as const).map((key) => ({
          key,
          label: t(`duplicates.${key}`),
        }))}
      >
        {duplicates.map((one) => (
          <Row key={one.reference}>
            <Cell header label={t("duplicates.request")}>
              <TextLink href={requestPath(one.reference)}>{one.reference}</TextLink>
              <span className="block text-sm [overflow-wrap:anywhere]">{one.subjectName}</span>
              <RightTags rights={one.rights} terms={terms} />
            </Cell>
            <Cell label={t("duplicates.shares")}>
              {one.because.map((reason) => t(`duplicates.because.${reason}`)).join(", ")}
            </Cell>
            <Cell label={t("duplicates.received")}>{formatShortDate(locale, one.receivedOn)}</Cell>
            <Cell label={t("duplicates.status")}>
              <StatusTag status={one.status} terms={terms} />
            </Cell>
            <Cell label={t("duplicates.merging")}>
              <Merging request={request} other={one} words={words} />
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}

/** The way in which it is lawful, as a link to the letter that does it; else what is against it. */
function Merging({
  request: { reference, can },
  other,
  words: { t },
}: Pick<Props, "request" | "words"> & { other: Duplicate }) {
  const { intoIt, intoThis } = other;
  const isPossible = (way: Duplicate["intoIt"]) => way === null || way === "confirm";
  if (!isPossible(intoIt) && !isPossible(intoThis)) {
    const against = intoIt === "later" ? intoThis : intoIt;
    return t(`duplicates.obstacle.${against}`);
  }
  const here = isPossible(intoIt);
  const confirm = (here ? intoIt : intoThis) === "confirm" ? `, ${t("duplicates.confirm")}` : "";
  const text = `${t(here ? "duplicates.intoIt" : "duplicates.intoThis", { reference: other.reference })}${confirm}`;
  if (!can.merge) return text;
  const path = here ? mergePath(reference, other.reference) : mergePath(other.reference, reference);
  return <TextLink href={path}>{text}</TextLink>;
}
