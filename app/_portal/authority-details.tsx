import { TextLink } from "@/app/_ui/text-link";
import type { PortalController } from "@/lib/requests/portal-view";

/** The supervisory authority: name, address, and the link to its complaint form (Art. 77 GDPR). */
export function AuthorityDetails({
  authority,
  linkLabel,
}: {
  authority: PortalController["authority"];
  linkLabel: string;
}) {
  return (
    <div className="border-l-4 border-line pl-4">
      <p>
        <TextLink href={authority.url}>{authority.name}</TextLink>
      </p>
      {authority.post ? <p className="whitespace-pre-line text-muted">{authority.post}</p> : null}
      {authority.complaintUrl ? (
        <p className="mt-1">
          <TextLink href={authority.complaintUrl}>{linkLabel}</TextLink>
        </p>
      ) : null}
    </div>
  );
}
