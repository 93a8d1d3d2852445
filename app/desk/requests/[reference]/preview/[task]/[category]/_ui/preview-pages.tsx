import { ButtonLink } from "@/app/_ui/button";
import { previewPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { ExtractPreview } from "@/lib/requests/extract-preview";

export function PreviewPages({
  at,
  preview: { page, pages },
  t,
}: {
  at: Parameters<typeof previewPath>[0];
  preview: ExtractPreview;
  t: DeskWords;
}) {
  if (pages < 2) return null;
  return (
    <nav aria-label={t("preview.pagesLabel")} className="mt-4 flex flex-wrap items-center gap-4">
      {page > 1 ? (
        <ButtonLink variant="secondary" href={previewPath(at, page - 1)}>
          {t("preview.previous")}
        </ButtonLink>
      ) : null}
      <span>{t("preview.page", { page, pages })}</span>
      {page < pages ? (
        <ButtonLink variant="secondary" href={previewPath(at, page + 1)}>
          {t("preview.next")}
        </ButtonLink>
      ) : null}
    </nav>
  );
}
