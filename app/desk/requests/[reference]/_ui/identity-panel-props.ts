import type { Wording } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";
import type { WorkForm } from "./work-errors";

export interface IdentityPanelProps {
  readonly request: RequestDetails;
  readonly formOf: (name: string) => WorkForm;
  readonly words: Wording;
}
