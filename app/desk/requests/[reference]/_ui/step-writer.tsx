import type { ReactNode } from "react";
import type { Wording } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";

interface NextStep {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
  /** There is no next step any more. */
  readonly over?: boolean;
}

export type StepWriter = (request: RequestDetails, words: Wording) => NextStep;

/** Who can move the request, when the reader cannot. */
export const waiting = (text: string) => <p className="font-semibold">{text}</p>;
