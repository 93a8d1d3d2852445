import { formatByteCount } from "@/app/_ui/format-byte-count";
import { TextLink } from "@/app/_ui/text-link";
import { filePath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import type { DeskFile } from "@/lib/requests/identity-facts";

/** Files by name and size; each opening is noted in the history. */
export function SentFiles({
  reference,
  files,
  words: { t, locale },
}: {
  reference: string;
  files: readonly DeskFile[];
  words: Wording;
}) {
  return (
    <ul className="grid gap-1">
      {files.map(({ id, name, byteCount, destroyed }) => (
        <li key={id} className="[overflow-wrap:anywhere]">
          {destroyed ? name : <TextLink href={filePath(reference, id)}>{name}</TextLink>}{" "}
          <span className="text-sm whitespace-nowrap text-muted">
            {destroyed ? t("who.fileGone") : formatByteCount(locale, byteCount)}
          </span>
        </li>
      ))}
    </ul>
  );
}
