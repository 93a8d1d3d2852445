import { Section } from "@/app/_ui/heading";
import { Cell, Row, Table } from "@/app/_ui/table";
import { Tag } from "@/app/_ui/tag";
import { AskForProof } from "./identity-ask";
import { IdentityChecks } from "./identity-checks";
import type { IdentityPanelProps } from "./identity-panel-props";
import { PrintLetter } from "./identity-print";
import { RecordProof } from "./identity-record";
import { Representation } from "./identity-representation";

/** Who asks and how surely: what was reached, what each right needs, every proof, and what can be done about it. */
export function IdentityPanel(props: IdentityPanelProps) {
  const {
    request: { identity, subject },
    words: { t, terms },
  } = props;
  return (
    <Section id="identity" title={t("identity.title")}>
      <p>
        <span className="font-semibold">{`${t("identity.reached")}${t("layout.colon")} `}</span>
        {identity.reached ? (
          <Tag tone="info">{terms(`assuranceLevel.${identity.reached}`)}</Tag>
        ) : (
          t(subject.email === null ? "identity.reachedNothing" : "identity.reachedNone")
        )}
      </p>
      <Needs {...props} />
      <Representation {...props} />
      <IdentityChecks {...props} />
      <AskForProof {...props} />
      <PrintLetter {...props} />
      <RecordProof {...props} />
    </Section>
  );
}

/** The rights that still want an answer. */
function Needs({ request: { identity }, words: { t, terms } }: IdentityPanelProps) {
  if (identity.needs.length === 0) return null;
  return (
    <div>
      <Table
        caption={t("identity.needsCaption")}
        captionHidden
        columns={(["right", "level", "gap"] as const).map((key) => ({ key, label: t(`identity.${key}`) }))}
      >
        {identity.needs.map(({ right, level, gap }) => (
          <Row key={right}>
            <Cell header label={t("identity.right")}>
              {terms(`rightName.${right}`)}
            </Cell>
            <Cell label={t("identity.level")}>{terms(`assuranceLevel.${level}`)}</Cell>
            <Cell label={t("identity.gap")}>
              {gap === null ? t("identity.enough") : <strong>{t(`identity.gaps.${gap}`)}</strong>}
            </Cell>
          </Row>
        ))}
      </Table>
      {identity.needs.some(({ gap }) => gap !== null) ? (
        <p className="mt-2 text-sm text-muted">{t("identity.refusalFree")}</p>
      ) : null}
    </div>
  );
}
