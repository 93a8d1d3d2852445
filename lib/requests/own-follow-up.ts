import { fileFacts, listRequestFiles } from "@/lib/files/list-files";
import type { Locale } from "@/lib/i18n/locales";
import { listMessages } from "@/lib/messages/list-messages";
import type { RequestCase } from "@/lib/requests/load-case";
import type { OwnEvent } from "@/lib/requests/own-event";
import { ownHistory } from "@/lib/requests/own-history";
import type { OwnRequest } from "@/lib/requests/portal-view";
import { toldRecipients } from "@/lib/requests/told-recipients";

type FollowUp = Pick<OwnRequest, "timeline" | "messages" | "files" | "recipients" | "expiredBundles">;

/** What a session that has proven nothing sees of it. */
export const nothingYet: FollowUp = {
  timeline: [],
  messages: [],
  files: [],
  recipients: [],
  expiredBundles: [],
};

/** What became of a request, and what was written about it, for its subject. */
export async function ownFollowUp(about: RequestCase, locale: Locale, now: Date): Promise<FollowUp> {
  const { row, key, rights } = about;
  const sent = await listRequestFiles(row.id);
  const timeline = await ownHistory(about, locale);
  const exchanged = await listMessages(row.id, key, sent);
  const answered = rights.filter(({ status }) => status === "answered").map(({ right }) => right);
  return {
    timeline,
    messages: exchanged.map(({ who: _who, ...message }) => message),
    files: sent
      .filter(({ purpose, destroyedAt }) => purpose === "evidence" && destroyedAt === null)
      .map((file) => fileFacts(file, key)),
    recipients: toldRecipients(about, answered, locale),
    expiredBundles: expiredBundles(about, timeline, now),
  };
}

/** Whose file was removed, or is about to be. One that was built again since is there again. */
function expiredBundles(
  { rights, bundles }: RequestCase,
  timeline: readonly OwnEvent[],
  now: Date,
): OwnRequest["expiredBundles"] {
  return rights.flatMap(({ right, status }) => {
    if (status !== "answered") return [];
    const kept = bundles.find((bundle) => bundle.right === right);
    if (kept) return kept.expiresAt <= now ? [{ right, at: kept.expiresAt }] : [];
    const gone = timeline.findLast(
      ({ type, payload }) => type === "bundle.expired" && payload.right === right,
    );
    return gone ? [{ right, at: gone.at }] : [];
  });
}
