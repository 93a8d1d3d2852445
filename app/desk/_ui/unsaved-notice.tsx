import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import { withParam } from "@/app/desk/_edge/desk-paths";
import type { DeskWords } from "@/app/desk/_ui/desk-words";

/** The form shows what was typed and not carried out, after a detour such as signing in again. */
export function UnsavedNotice({ page, t }: { page: string; t: DeskWords }) {
  return (
    <div className="mb-6">
      <Notice live>
        <p>
          {t("decision.unsaved")}{" "}
          <TextLink href={withParam(page, "fresh", "yes")}>{t("decision.forget")}</TextLink>
        </p>
      </Notice>
    </div>
  );
}
