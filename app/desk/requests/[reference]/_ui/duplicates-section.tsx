import type { Wording } from "@/app/desk/_ui/desk-words";
import type { Staff } from "@/lib/auth/actor";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { findDuplicates } from "@/lib/requests/find-duplicates";
import { isOpen } from "@/lib/requests/status";
import { Duplicates } from "./duplicates";

/** Looks for other requests of the same person while this one is open: what is ended is joined to nothing. */
export async function DuplicatesSection({
  staff,
  request,
  words,
}: {
  staff: Staff;
  request: RequestDetails;
  words: Wording;
}) {
  if (!isOpen(request.status)) return null;
  const duplicates = await findDuplicates(staff, request.reference, new Date());
  return <Duplicates request={request} duplicates={duplicates} words={words} />;
}
