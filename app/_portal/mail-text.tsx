import { Fragment } from "react";
import { TextLink } from "@/app/_ui/text-link";

/** A mail's plain text with its web addresses as links. */
export function MailText({ text }: { text: string }) {
  const links = [...text.matchAll(/https?:\/\/[^\s<>"]+/g)];
  const ends = links.map(({ index, 0: link }) => index + link.length);
  return (
    <div className="rounded-md border border-line bg-panel p-5 whitespace-pre-wrap">
      {links.map(({ index, 0: link }, at) => (
        <Fragment key={index}>
          {text.slice(ends[at - 1] ?? 0, index)}
          <TextLink href={link}>{link}</TextLink>
        </Fragment>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </div>
  );
}
