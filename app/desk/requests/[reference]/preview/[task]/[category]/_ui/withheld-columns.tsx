import { Section } from "@/app/_ui/heading";
import { SummaryList } from "@/app/_ui/summary-list";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { ExtractPreview } from "@/lib/requests/extract-preview";

/** What is held and stays: by name and reason, so that leaving it out is a decision that can be seen. */
export function WithheldColumns({ preview, t }: { preview: ExtractPreview; t: DeskWords }) {
  if (preview.withheld.length === 0) return null;
  return (
    <Section title={t("preview.withheldTitle")}>
      <p>{t("preview.withheldIntro")}</p>
      <div className="max-w-4xl">
        <SummaryList
          rows={preview.withheld.map(({ name, title, reason }) => ({
            key: name,
            label: title,
            value: reason,
          }))}
        />
      </div>
    </Section>
  );
}
