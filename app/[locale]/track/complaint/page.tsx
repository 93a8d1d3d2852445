import { redirect } from "next/navigation";
import { ComplaintAuthorities, ComplaintFirst } from "@/app/_portal/complaint-advice";
import { ComplaintEnclosures } from "@/app/_portal/complaint-enclosures";
import { ComplaintTextSection } from "@/app/_portal/complaint-text";
import { requireLocale } from "@/app/_portal/page-params";
import { PortalPage } from "@/app/_portal/portal-page";
import { PageTitle } from "@/app/_ui/heading";
import { getSubject } from "@/lib/auth/session";
import { getComplaint } from "@/lib/complaints/get-complaint";
import { translator } from "@/lib/i18n/translator";
import { schemeOf } from "@/lib/letters/remedy-blocks";
import { getOwnRequest } from "@/lib/requests/get-own-request";

/** Where to complain, with a text that holds the facts, and everything to enclose (Art. 77 GDPR). */
export default async function ComplaintPage({ params }: { params: Promise<{ locale: string }> }) {
  const locale = await requireLocale((await params).locale);
  const t = translator(locale, "portal");
  const now = new Date();
  const subject = await getSubject();
  const own = subject && (await getOwnRequest(subject, now));
  const complaint = subject && (await getComplaint(subject, locale, now));
  if (!own?.verified || !complaint) return redirect(`/${locale}/track/request` as never);
  const { facts, text } = complaint;
  const { name } = own.controller;
  const scheme = schemeOf(facts.controller.country);
  return (
    <PortalPage
      locale={locale}
      controller={own.controller}
      path="/track/complaint"
      title={t("complaint.title")}
      personal
      back={`/${locale}/track/request`}
    >
      <PageTitle>{t("complaint.title")}</PageTitle>
      <p className="mt-6">{t(scheme === "gdpr" ? "complaint.lead" : "complaint.leadOther", { name })}</p>
      <ComplaintFirst locale={locale} facts={facts} scheme={scheme} />
      <ComplaintAuthorities locale={locale} facts={facts} scheme={scheme} />
      <ComplaintTextSection locale={locale} text={text} />
      <ComplaintEnclosures locale={locale} own={own} />
    </PortalPage>
  );
}
