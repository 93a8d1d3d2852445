import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import { postedBundlePath, receiptPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import type { RequestDetails } from "@/lib/requests/desk-view";

/** Whoever gave no e-mail address gets everything on paper: what to print, and where to post it. */
export function PostNotice({
  request,
  words: { t, terms },
}: {
  request: Pick<RequestDetails, "reference" | "subject" | "postalAddress" | "bundles" | "rights" | "can">;
  words: Wording;
}) {
  const { reference, subject, postalAddress, bundles, rights, can } = request;
  if (subject.email !== null) return null;
  const answered = bundles.filter(({ right }) =>
    rights.some((one) => one.right === right && one.status === "answered"),
  );
  return (
    <Notice tone="warning" title={t("intake.postTitle")}>
      <p>{t("intake.postText")}</p>
      {postalAddress ? (
        <p className="whitespace-pre-line [overflow-wrap:anywhere]">
          <strong>{`${t("intake.address")}${t("layout.colon")}`}</strong>
          {`\n${subject.name}\n${postalAddress}`}
        </p>
      ) : null}
      <p>
        <TextLink href={receiptPath(reference)}>{t("intake.receipt")}</TextLink>
      </p>
      {can.postArchives && answered.length > 0 ? (
        <ul className="grid gap-1">
          {answered.map(({ right }) => (
            <li key={right}>
              <TextLink href={postedBundlePath(reference, right)}>
                {`${t("intake.archive")}${t("layout.colon")} ${terms(`rightName.${right}`)}`}
              </TextLink>
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
