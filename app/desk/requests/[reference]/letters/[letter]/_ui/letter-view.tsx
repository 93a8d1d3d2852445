// biome-ignore-all lint/suspicious/noArrayIndexKey: the parts of a letter never change places
import { Fragment } from "react";
import { TextArea } from "@/app/_ui/text-area";
import { TextLink } from "@/app/_ui/text-link";
import type { LetterBlock, LetterDocument } from "@/lib/letters/letter-document";
import { editField } from "./letter-edits";

export interface LetterEditing {
  readonly typed: Readonly<Record<string, string>>;
  /** Worded, by the id of the field. */
  readonly errors: Readonly<Record<string, string>>;
  readonly errorPrefix: string;
}

/** A letter as it will be kept; its editable paragraphs as fields when it can be sent. Without `editing` it is read only. */
export function LetterView({
  document,
  editing,
}: {
  document: LetterDocument;
  editing: LetterEditing | null;
}) {
  const { language, title, sender, addressee, facts, salutation, blocks, signature } = document;
  return (
    <article
      lang={language}
      aria-labelledby="letter-title"
      className="grid grid-cols-[minmax(0,1fr)] gap-4 rounded-md border border-edge p-4 sm:p-10"
    >
      <div className="grid gap-6 sm:grid-cols-2">
        <Lines lines={sender} />
        <Lines lines={addressee} />
      </div>
      <Facts rows={facts} />
      <h2 id="letter-title" className="text-2xl font-bold text-balance">
        {title}
      </h2>
      <p>{salutation}</p>
      {blocks.map((block, index) => (
        <Block key={`${index}/${block.kind}`} block={block} editing={editing} language={language} />
      ))}
      <Lines lines={signature} />
    </article>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <p>
    {lines.map((line, index) => (
      <Fragment key={`${index}/${line}`}>
        {index > 0 ? <br /> : null}
        {line}
      </Fragment>
    ))}
  </p>
);

const Facts = ({ rows }: { rows: LetterDocument["facts"] }) => (
  <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
    {rows.map(({ label, value }) => (
      <Fragment key={label}>
        <dt className="text-muted">{label}</dt>
        <dd className="min-w-0 [overflow-wrap:anywhere] max-sm:mb-1">{value}</dd>
      </Fragment>
    ))}
  </dl>
);

function Block({
  block,
  editing,
  language,
}: {
  block: LetterBlock;
  editing: LetterEditing | null;
  language: string;
}) {
  switch (block.kind) {
    case "heading":
      return <h3 className="mt-4 text-xl font-bold">{block.text}</h3>;
    case "subheading":
      return <h4 className="text-lg font-bold">{block.text}</h4>;
    case "paragraph":
      return <p>{block.text}</p>;
    case "editable":
      return editing ? (
        <EditableBlock block={block} editing={editing} language={language} />
      ) : (
        <p className="border-l-4 border-line pl-4 whitespace-pre-line [overflow-wrap:anywhere]">
          {block.text}
        </p>
      );
    case "list":
      return (
        <ul className="grid list-disc gap-1 pl-6">
          {block.items.map((item, index) => (
            <li key={`${index}/${item}`}>{item}</li>
          ))}
        </ul>
      );
    case "table":
      return <LetterTable block={block} />;
    case "facts":
      return <Facts rows={block.rows} />;
    case "link":
      return (
        <p>
          <TextLink href={block.href} rel="noreferrer">
            {block.text}
          </TextLink>
          <span className="block text-sm text-muted [overflow-wrap:anywhere]">{block.href}</span>
        </p>
      );
  }
}

function EditableBlock({
  block: { id, label, text },
  editing: { typed, errors, errorPrefix },
  language,
}: {
  block: Extract<LetterBlock, { kind: "editable" }>;
  editing: LetterEditing;
  language: string;
}) {
  const name = editField(id);
  const shown = typed[name] ?? text;
  const rows = shown.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 80)), 1);
  return (
    <TextArea
      name={name}
      label={label}
      lang={language}
      defaultValue={shown}
      rows={Math.min(Math.max(rows, 2), 24)}
      error={errors[name]}
      errorPrefix={errorPrefix}
    />
  );
}

/** Two or three columns of words: they break rather than scroll. */
function LetterTable({ block: { caption, head, rows } }: { block: Extract<LetterBlock, { kind: "table" }> }) {
  return (
    <table className="w-full border-collapse text-left [overflow-wrap:anywhere]">
      <caption className="pb-2 text-left font-semibold">{caption}</caption>
      <thead>
        <tr className="border-b-2 border-line">
          {head.map((label) => (
            <th key={label} scope="col" className="py-1.5 pr-4 font-semibold">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={`${index}/${row[0]}`} className="border-b border-line align-top">
            {row.map((cell, column) => (
              <td key={`${head[column]}`} className="py-1.5 pr-4">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
