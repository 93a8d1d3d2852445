import { ButtonLink } from "@/app/_ui/button";
import { Section } from "@/app/_ui/heading";
import { Cell, Row, Table } from "@/app/_ui/table";
import { TextLink } from "@/app/_ui/text-link";
import { letterPath, newLetterPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { formatInstant } from "@/lib/i18n/translator";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { isOpen } from "@/lib/requests/status";
import { PostNotice } from "./post-notice";

type Letter = RequestDetails["letters"][number];

/** Every letter as it was sent, drafts to go on with, and what can be written now. */
export function LettersSection({
  request,
  mayDraft,
  words,
}: {
  request: RequestDetails;
  /** Whether the reader may open drafts of this kind, also those that can no longer be sent. */
  mayDraft: (kind: Letter["kind"]) => boolean;
  words: Wording;
}) {
  const { t } = words;
  const { letters, can, reference, status } = request;
  const drafted = letters.filter(({ sentAt }) => sentAt === null).map(({ kind }) => kind);
  const fresh = can.letters.filter((kind) => !drafted.includes(kind));
  return (
    <Section id="letters" title={t("letters.title")}>
      <PostNotice request={request} words={words} />
      {letters.length === 0 ? (
        <p className="text-muted">{t("letters.none")}</p>
      ) : (
        <LetterTable request={request} mayDraft={mayDraft} words={words} />
      )}
      {fresh.length > 0 ? (
        <nav aria-label={t("letters.write")}>
          <h3 className="font-semibold">{t("letters.write")}</h3>
          <p className="text-sm text-muted">{t("letters.writeHint")}</p>
          <ul className="mt-2 flex flex-wrap gap-2">
            {fresh.map((kind) => (
              <li key={kind}>
                <ButtonLink variant="secondary" href={newLetterPath(reference, kind)}>
                  {t(kind === "closing" && isOpen(status) ? "letters.endEarly" : `letters.kinds.${kind}`)}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </Section>
  );
}

function LetterTable({
  request: { letters, reference, controller, subject },
  mayDraft,
  words,
}: {
  request: RequestDetails;
  mayDraft: (kind: Letter["kind"]) => boolean;
  words: Wording;
}) {
  const { t, terms, locale } = words;
  const at = (instant: Date) => formatInstant(locale, instant, controller.timeZone);
  return (
    <Table
      caption={t("letters.caption")}
      captionHidden
      columns={(["kind", "language", "state", "files"] as const).map((key) => ({
        key,
        label: t(`letters.${key}`),
      }))}
    >
      {letters.map((letter) => (
        <Row key={letter.id}>
          <Cell header label={t("letters.kind")}>
            <span className="font-semibold">{terms(`letterKind.${letter.kind}`)}</span>
            {letter.rights.length > 0 ? (
              <span className="block text-sm text-muted">
                {letter.rights.map((right) => terms(`rightName.${right}`)).join(", ")}
              </span>
            ) : null}
          </Cell>
          <Cell label={t("letters.language")}>{terms(`language.${letter.language}`)}</Cell>
          <Cell label={t("letters.state")}>
            {letter.sentAt
              ? t(subject.email === null ? "byPost.letterSent" : "letters.sent", { at: at(letter.sentAt) })
              : t("letters.draft", { at: at(letter.writtenAt) })}
          </Cell>
          <Cell label={t("letters.files")}>
            {letter.sentAt ? (
              <Files letter={letter} sentAt={at(letter.sentAt)} reference={reference} words={words} />
            ) : mayDraft(letter.kind) ? (
              <TextLink href={letterPath(reference, letter.id)}>
                {t("letters.continue")}
                <span className="sr-only">{`${t("layout.colon")} ${terms(`letterKind.${letter.kind}`)}`}</span>
              </TextLink>
            ) : (
              <span className="text-muted">–</span>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Files({
  letter: { id, kind },
  sentAt,
  reference,
  words: { t, terms },
}: {
  letter: Letter;
  sentAt: string;
  reference: string;
  words: Wording;
}) {
  return (
    <span className="inline-flex flex-wrap gap-x-4 gap-y-1">
      {(["html", "txt", "pdf"] as const).map((form) => (
        <span key={form} className="inline-block py-0.5">
          <TextLink
            href={`${letterPath(reference, id)}/${form}`}
            aria-label={t("letters.fileOf", {
              form: t(`letters.${form}`),
              kind: terms(`letterKind.${kind}`),
              at: sentAt,
            })}
          >
            {t(`letters.${form}`)}
          </TextLink>
        </span>
      ))}
    </span>
  );
}
