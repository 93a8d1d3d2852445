import type { DeskWords } from "@/app/desk/_ui/desk-words";
import { LateIcon } from "@/app/desk/_ui/icons";
import type { TaskView } from "@/lib/requests/task-view";

/** The subject's accounts in one system, and what found each. A claim is not a proof, and says so in words. */
export function FoundAccounts({ accounts, t }: { accounts: TaskView["accounts"]; t: DeskWords }) {
  if (accounts.length === 0) return null;
  const identifier = (slug: string) => (slug === "email" ? t("systems.emailIdentifier") : slug);
  const claimed = accounts.some(({ proven }) => !proven);
  return (
    <div className="mt-2">
      <ul aria-label={t("systems.accounts", { count: accounts.length })} className="grid gap-1">
        {accounts.map(({ key, by, proven }) => (
          <li key={key} className="flex flex-wrap items-baseline gap-x-2">
            <span>{t("systems.account", { key })}</span>
            <span
              className={
                proven ? "text-muted" : "inline-flex items-center gap-1.5 font-semibold text-warning"
              }
            >
              {proven ? null : <LateIcon />}
              {t(proven ? "systems.byProven" : "systems.byClaimed", { by: by.map(identifier).join(", ") })}
            </span>
          </li>
        ))}
      </ul>
      {claimed ? (
        <div className="mt-3 rounded-md border-l-4 border-warning bg-warning-soft p-3">
          <p className="font-semibold">{t("systems.claimedTitle")}</p>
          <p>{t("systems.claimed")}</p>
        </div>
      ) : null}
    </div>
  );
}
