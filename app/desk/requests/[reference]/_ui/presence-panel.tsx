import { presencePath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";
import { PresenceLive } from "./presence-live";
import { presenceWords } from "./presence-words";

/** Who else has the request open, and what they change while the page is read. */
export function PresencePanel({ request, words }: { request: RequestDetails; words: Wording }) {
  const { t } = words;
  return (
    <PresenceLive
      path={presencePath(request.reference)}
      seen={request.seen}
      present={presenceWords(request.present, words)}
      texts={{ changed: t("presence.changed"), show: t("presence.show") }}
    />
  );
}
