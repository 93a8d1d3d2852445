import type { WordedErrors } from "@/app/_portal/form/word-errors";
import type { Locale } from "@/lib/i18n/locales";
import type { DraftContent, PortalController } from "@/lib/requests/portal-view";

/** What each page of the form is made from. */
export interface StepProps {
  readonly locale: Locale;
  readonly controller: PortalController;
  readonly content: DraftContent;
  /** Of this page only. */
  readonly errors: WordedErrors;
}
