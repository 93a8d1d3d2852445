import { formatByteCount } from "@/app/_ui/format-byte-count";
import { Section } from "@/app/_ui/heading";
import { Cell, Row, Table } from "@/app/_ui/table";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { formatInstant } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";

/** The signed archives. The desk lists them; only the subject opens them. */
export function BundlesTable({
  request,
  words: { t, terms, locale },
}: {
  request: RequestDetails;
  words: Wording;
}) {
  if (request.bundles.length === 0) return null;
  return (
    <Section id="archives" title={t("bundles.title")}>
      <Table
        caption={t("bundles.title")}
        captionHidden
        columns={[
          { key: "right", label: t("bundles.right") },
          { key: "size", label: t("bundles.size"), numeric: true },
          { key: "built", label: t("bundles.built") },
        ]}
      >
        {request.bundles.map(({ right, byteCount, builtAt }) => (
          <Row key={right}>
            <Cell header label={t("bundles.right")}>
              {terms(`rightName.${right}`)}
            </Cell>
            <Cell numeric label={t("bundles.size")}>
              {formatByteCount(locale, byteCount)}
            </Cell>
            <Cell label={t("bundles.built")}>
              {formatInstant(locale, builtAt, request.controller.timeZone)}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}
