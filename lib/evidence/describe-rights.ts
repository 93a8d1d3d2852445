import type { Value } from "@/lib/connectors/contract";
import type { CaseFile } from "@/lib/evidence/case-file";
import { isoOf, personOf } from "@/lib/evidence/json-facts";
import { translator } from "@/lib/i18n/translator";
import { citeArticle } from "@/lib/letters/cite-article";
import type { GroundColumns } from "@/lib/requests/open-ground";
import { grounds } from "@/lib/rights/grounds";

/** What was asked under each right, what was decided on it, by whom and why. */
export function describeRights(about: CaseFile): Value[] {
  const terms = translator("en", "terms");
  const { rights, read } = about;
  return rights.map(({ right, status, answeredAt, details, answers }) => ({
    right,
    article: terms(`rightArticle.${right}`),
    status,
    answeredAt: isoOf(answeredAt),
    details: read("details", details),
    answers: read("answers", answers),
    decision: describeDecision(about, right),
    categories: about.categoryDecisions
      .filter((one) => one.right === right)
      .map((one) => ({
        system: one.system,
        category: one.category,
        outcome: one.outcome,
        ground: describeGround(about, one),
      })),
  }));
}

function describeDecision(about: CaseFile, right: string): Value {
  const decision = about.decisions.find((one) => one.right === right);
  if (!decision) return null;
  return {
    outcome: decision.outcome,
    proposal: decision.proposal,
    ground: describeGround(about, decision),
    actionTaken: about.read("action_taken", decision.actionTaken),
    decidedBy: personOf(about, decision.decidedBy),
    decidedAt: decision.decidedAt.toISOString(),
    approvedBy: personOf(about, decision.approvedBy),
    approvedAt: isoOf(decision.approvedAt),
  };
}

/** `reasons` stood in the letter; `facts` are the controller's own evidence and were told to nobody. */
function describeGround({ read }: CaseFile, columns: GroundColumns): Value {
  const { ground, citation, reasons, facts, until } = columns;
  if (!ground) return null;
  return {
    code: ground,
    articles: grounds[ground].articles.map((article) => citeArticle(article, "en")),
    nationalLaw: citation,
    until,
    reasons: read("reasons", reasons),
    facts: read("facts", facts),
  };
}
