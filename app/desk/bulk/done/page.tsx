import type { Metadata } from "next";
import { PageTitle } from "@/app/_ui/heading";
import { BackLink } from "@/app/_ui/page-shell";
import { Cell, Row, Table } from "@/app/_ui/table";
import { Tag } from "@/app/_ui/tag";
import { TextLink } from "@/app/_ui/text-link";
import { readResults } from "@/app/desk/_edge/bulk-results";
import { bulkPath, requestPath } from "@/app/desk/_edge/desk-paths";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording } from "@/app/desk/_ui/desk-words";
import { queuePath } from "@/app/desk/_ui/queue-path";
import { refusalWords } from "@/app/desk/_ui/queue-words";
import { requireStaff } from "@/lib/auth/session";
import { readQueueFilter } from "@/lib/queue/queue-filter";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("bulk.doneTitle"),
});

/** What became of each of several requests: done, or why not. */
export default async function BulkDonePage() {
  const staff = await requireStaff(`${bulkPath}/done`);
  const { t } = await getWording();
  const kept = await readResults(staff);
  const back = queuePath(readQueueFilter(kept?.back ?? ""));
  const done = kept?.results.filter(({ refusal }) => refusal === null).length ?? 0;
  return (
    <DeskShell staff={staff} width="text" back={<BackLink href={back}>{t("bulk.back")}</BackLink>}>
      <PageTitle>{t("bulk.doneTitle")}</PageTitle>
      {kept ? (
        <>
          <p className="my-6" role="status">
            {t(`bulk.summary.${kept.kind}`, { done, all: kept.results.length })}
          </p>
          <Table
            caption={t("bulk.caption")}
            captionHidden
            columns={[
              { key: "reference", label: t("queue.reference") },
              { key: "outcome", label: t("bulk.outcome") },
            ]}
          >
            {kept.results.map(({ reference, refusal }) => (
              <Row key={reference}>
                <Cell header label={t("queue.reference")}>
                  <span className="whitespace-nowrap">
                    <TextLink href={requestPath(reference)}>{reference}</TextLink>
                  </span>
                </Cell>
                <Cell label={t("bulk.outcome")}>
                  {refusal === null ? (
                    <Tag tone="success">{t("bulk.done")}</Tag>
                  ) : (
                    <>
                      <strong>{t("bulk.not")}</strong> {refusalWords(refusal, t)}
                    </>
                  )}
                </Cell>
              </Row>
            ))}
          </Table>
        </>
      ) : (
        <p className="my-6">{t("bulk.gone")}</p>
      )}
    </DeskShell>
  );
}
