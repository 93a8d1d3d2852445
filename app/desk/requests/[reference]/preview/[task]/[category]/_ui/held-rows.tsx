// biome-ignore-all lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.2 SC 2.1.1)
import { Tag } from "@/app/_ui/tag";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { ExtractPreview } from "@/lib/requests/extract-preview";
import { HeldValue } from "./held-value";
import { pageStart } from "./page-start";

/** The rows that leave, column by column as the system holds them. A wide table scrolls inside its own frame. */
export function HeldRows({ preview, t }: { preview: ExtractPreview; t: DeskWords }) {
  if (preview.rowCount === 0) return <p className="mt-6">{t("preview.noRows")}</p>;
  const start = pageStart(preview);
  const rows = preview.rows.map((values, index) => ({ number: start + index + 1, values }));
  const caption = t("preview.tableLabel", { category: preview.title });
  return (
    <>
      {preview.columns.some(({ portable }) => portable) ? (
        <p className="mt-4 text-sm">{t("preview.portableHint")}</p>
      ) : null}
      <p className="mt-4 text-sm text-muted">
        {preview.pages === 1
          ? t("preview.rowCount", { total: preview.rowCount })
          : t("preview.rowRange", { from: start + 1, to: start + rows.length, total: preview.rowCount })}
      </p>
      <section
        aria-label={caption}
        tabIndex={0}
        className="mt-2 overflow-auto rounded-md border border-line md:max-h-[80vh]"
      >
        <table className="w-full border-collapse text-left text-[0.9375rem]">
          <caption className="sr-only">{caption}</caption>
          <thead className="bg-panel md:sticky md:top-0">
            <tr>
              <th scope="col" className="px-3 py-2 align-bottom text-sm font-semibold text-muted">
                {t("preview.rowNumber")}
              </th>
              {preview.columns.map(({ name, title, portable }) => (
                <th
                  key={name}
                  scope="col"
                  className="border-l border-line px-3 py-2 align-bottom font-semibold"
                >
                  <span className="block">{title}</span>
                  <span className="block font-mono text-xs font-normal text-muted">{name}</span>
                  {portable ? <Tag>{t("preview.portable")}</Tag> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, values }) => (
              <tr key={number} className="border-t border-line">
                <th scope="row" className="px-3 py-1.5 align-top font-normal text-muted tabular-nums">
                  {number}
                </th>
                {preview.columns.map(({ name, type }, column) => (
                  <td key={name} className="border-l border-line px-3 py-1.5 align-top">
                    <HeldValue value={values[column] ?? null} type={type} t={t} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
