import type { DraftContent } from "@/lib/requests/portal-view";

/** Whose facts the form asks for, as a key of its texts: those of the person who fills it in, or of somebody else. */
export const whose = ({ requester }: Pick<DraftContent, "requester">): "self" | "other" =>
  requester === "" || requester === "self" ? "self" : "other";
