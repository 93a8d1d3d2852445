import { Section } from "@/app/_ui/heading";
import { TextLink } from "@/app/_ui/text-link";
import { evidencePath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";

/** The way to the file for an authority, for who may have it. */
export function EvidenceLink({
  request,
  words: { t },
}: {
  request: { readonly reference: string; readonly can: Pick<RequestDetails["can"], "exportEvidence"> };
  words: Wording;
}) {
  if (!request.can.exportEvidence) return null;
  return (
    <Section title={t("evidence.link")}>
      <p>{t("evidence.linkText")}</p>
      <p>
        <TextLink href={evidencePath(request.reference)}>
          {t("evidence.title", { reference: request.reference })}
        </TextLink>
      </p>
    </Section>
  );
}
