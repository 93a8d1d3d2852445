import type { IdentityField } from "@/app/_portal/identity-outcome";
import type { Locale } from "@/lib/i18n/locales";
import type { OwnRequest } from "@/lib/requests/portal-view";

export interface WayProps {
  readonly locale: Locale;
  readonly own: OwnRequest;
  /** What is waited for by this way; null when nobody asked and the person may still choose it. */
  readonly open: OwnRequest["identity"]["open"][number] | null;
  /** What is wrong with a field of the page. */
  readonly errorOf: (field: IdentityField) => string | undefined;
}
