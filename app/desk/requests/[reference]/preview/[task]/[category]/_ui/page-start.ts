import type { ExtractPreview } from "@/lib/requests/extract-preview";

/** How many rows stand on the pages before this one. Only the last page may be short, so it is counted from the end. */
export function pageStart({ page, pages, rows, rowCount }: ExtractPreview): number {
  return page === pages ? rowCount - rows.length : (page - 1) * rows.length;
}
