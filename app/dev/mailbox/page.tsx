import { notFound } from "next/navigation";
import { MailText } from "@/app/_portal/mail-text";
import { PageTitle, Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { PageShell } from "@/app/_ui/page-shell";
import { TextLink } from "@/app/_ui/text-link";
import { isMailboxOpen, listMailbox } from "@/lib/mail/mailbox";

/** Mails that no server took: on a machine without SMTP this is where codes and links are read. */
export default async function MailboxPage({
  searchParams,
}: {
  searchParams: Promise<{ mail?: string | string[] }>;
}) {
  if (!isMailboxOpen()) return notFound();
  const wanted = (await searchParams).mail;
  const mails = await listMailbox();
  const chosen = mails.find(({ id }) => id === wanted) ?? mails[0];
  return (
    <PageShell
      skipLabel="Skip to main content"
      header={<p className="py-1 text-xl font-bold">Local mailbox</p>}
      footer={<TextLink href="/">Portal</TextLink>}
    >
      <title>Local mailbox – Habeas</title>
      <meta name="robots" content="noindex" />
      <PageTitle>Local mailbox</PageTitle>
      <div className="mt-6">
        <Notice tone="warning" title="For local use only">
          <p>
            Mails land here because no SMTP server is set, and everybody who reaches this page can read them.
            Set SMTP_URL and they go out; this page is gone then.
          </p>
        </Notice>
      </div>
      {chosen ? (
        <>
          <Section title={chosen.subject}>
            <p className="text-muted">
              To {chosen.to}, <time dateTime={chosen.sentAt.toISOString()}>{moment(chosen.sentAt)}</time>
            </p>
            <MailText text={chosen.text} />
          </Section>
          <Section title="All mails">
            <ul className="divide-y divide-line border-y border-line">
              {mails.map(({ id, subject, to, sentAt }) => (
                <li key={id} className="py-2">
                  <a
                    href={`/dev/mailbox?mail=${encodeURIComponent(id)}`}
                    aria-current={id === chosen.id ? "true" : undefined}
                    className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 aria-current:font-bold"
                  >
                    {subject}
                  </a>
                  <p className="text-muted">
                    To {to}, {moment(sentAt)}
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        </>
      ) : (
        <p className="mt-8">No mail yet. Send a request in the portal and its code appears here.</p>
      )}
    </PageShell>
  );
}

const moment = (at: Date) => at.toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "medium" });
