import type { ReactNode } from "react";
import { DocumentWay } from "@/app/_portal/identity-document";
import { PostalWay } from "@/app/_portal/identity-postal";
import type { WayProps } from "@/app/_portal/identity-way-props";
import { AccountWay } from "@/app/_portal/prove-account";
import { MatchingWay } from "@/app/_portal/prove-matching";
import { Section } from "@/app/_ui/heading";
import { TextLink } from "@/app/_ui/text-link";
import { type IdentityMethod, identityMethods } from "@/db/schema/enums";
import { translator } from "@/lib/i18n/translator";
import type { OwnRequest } from "@/lib/requests/portal-view";

/** What is shown of each way; null: it has no place on this page. */
const ways: Readonly<Record<IdentityMethod, ((props: WayProps) => ReactNode) | null>> = {
  "email-code": null, // Given before the page opens.
  account: AccountWay,
  matching: MatchingWay,
  document: DocumentWay,
  "postal-code": PostalWay,
  "in-person": InPersonWay,
};

const titles = ["account", "matching", "document", "postal-code", "in-person"] as const;

/** Every way that was asked for or that the person may choose, least data first. */
export const shownWays = ({ identity }: Pick<OwnRequest, "identity">): readonly IdentityMethod[] =>
  identityMethods.filter(
    (method) =>
      ways[method] !== null &&
      (identity.ways.includes(method) || identity.open.some((one) => one.method === method)),
  );

export function IdentityWays({ locale, own, errorOf }: Omit<WayProps, "open">) {
  const t = translator(locale, "portal");
  return shownWays(own).map((method) => {
    const Way = ways[method];
    const title = titles.find((known) => known === method);
    if (!Way || !title) return null;
    const open = own.identity.open.find((one) => one.method === method) ?? null;
    return (
      <Section key={method} id={`way-${method}`} title={t(`identity.way.${title}`)}>
        <Way locale={locale} own={own} open={open} errorOf={errorOf} />
      </Section>
    );
  });
}

function InPersonWay({ locale, own }: WayProps) {
  const t = translator(locale, "portal");
  const { name, contact } = own.controller;
  return (
    <>
      <p>{t("identity.inPerson.text", { name })}</p>
      {contact.email ? (
        <p>
          <TextLink href={`mailto:${contact.email}`}>{contact.email}</TextLink>
        </p>
      ) : null}
      {contact.post ? <p className="whitespace-pre-line">{contact.post}</p> : null}
      <p>{t("identity.inPerson.reference", { reference: own.reference })}</p>
    </>
  );
}
