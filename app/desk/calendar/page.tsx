import type { Metadata } from "next";
import { readFlash } from "@/app/_edge/flash";
import { addressOf } from "@/app/_edge/see-other";
import { knownWord, type Query } from "@/app/_portal/page-params";
import { CopyButton } from "@/app/_ui/copy-button";
import { PageTitle, Section } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { BackLink } from "@/app/_ui/page-shell";
import { SubmitButton } from "@/app/_ui/submit-button";
import { deskPath } from "@/app/desk/_edge/desk-paths";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { type DeskWords, getWording } from "@/app/desk/_ui/desk-words";
import { controllersWhere } from "@/lib/auth/permissions";
import { requireStaff } from "@/lib/auth/session";
import type { DeskLocale } from "@/lib/i18n/locales";
import { formatDate } from "@/lib/i18n/translator";
import { getFeed } from "@/lib/requests/calendar-feed";

const page = "/desk/calendar";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("feed.title"),
});

/** Where a person of staff makes, replaces and stops the address of their calendar feed. */
export default async function CalendarPage({ searchParams }: { searchParams: Query }) {
  const staff = await requireStaff(page);
  const { locale, t } = await getWording();
  const done = knownWord((await searchParams)["done"], ["created", "revoked"]);
  const feed = await getFeed(staff);
  const { token } = feed && done === "created" ? await readFlash() : {};
  return (
    <DeskShell
      staff={staff}
      current="calendar"
      width="text"
      back={<BackLink href={deskPath}>{t("feed.back")}</BackLink>}
    >
      <PageTitle>{t("feed.title")}</PageTitle>
      <div className="mt-6 grid grid-cols-1 gap-4">
        {done === "revoked" && !feed ? (
          <Notice tone="success" live>
            <p>{t("feed.revoked")}</p>
          </Notice>
        ) : null}
        {token ? <NewAddress locale={locale} t={t} token={token} /> : null}
        <p>{t("feed.lead")}</p>
        <p>{t("feed.shows")}</p>
        {controllersWhere(staff, "request.read").length > 0 ? (
          <Forms locale={locale} t={t} createdAt={feed?.createdAt ?? null} />
        ) : (
          <Notice>
            <p>{t("feed.noRole")}</p>
          </Notice>
        )}
      </div>
    </DeskShell>
  );
}

function NewAddress({ locale, t, token }: { locale: DeskLocale; t: DeskWords; token: string }) {
  const address = addressOf(`/calendar/${encodeURIComponent(token)}.ics?lang=${locale}`);
  return (
    <Notice tone="success" title={t("feed.createdTitle")} live>
      <p>{t("feed.created")}</p>
      <p className="font-mono break-all">{address}</p>
      <p>
        <CopyButton text={address} label={t("feed.copy")} doneLabel={t("feed.copied")} />
      </p>
    </Notice>
  );
}

function Forms({ locale, t, createdAt }: { locale: DeskLocale; t: DeskWords; createdAt: Date | null }) {
  const since = createdAt && formatDate(locale, createdAt.toISOString().slice(0, 10));
  return (
    <>
      <Notice tone="warning">
        <p>{t("feed.secret")}</p>
      </Notice>
      <p className="font-semibold">{since ? t("feed.since", { date: since }) : t("feed.none")}</p>
      <form method="post" action={`${page}/create`}>
        <SubmitButton pendingLabel={t("feed.creating")}>
          {t(createdAt ? "feed.replace" : "feed.create")}
        </SubmitButton>
      </form>
      {createdAt ? (
        <Section title={t("feed.revoke")}>
          <p>{t("feed.revokeText")}</p>
          <form method="post" action={`${page}/revoke`}>
            <SubmitButton variant="secondary" pendingLabel={t("feed.revoking")}>
              {t("feed.revoke")}
            </SubmitButton>
          </form>
        </Section>
      ) : null}
    </>
  );
}
