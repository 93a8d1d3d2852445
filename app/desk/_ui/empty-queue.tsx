import type { ReactNode } from "react";
import { addressOf } from "@/app/_edge/see-other";
import { CopyButton } from "@/app/_ui/copy-button";
import { TextLink } from "@/app/_ui/text-link";
import { deskPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { listStoredControllers } from "@/lib/controllers/stored-controller";
import type { QueueFilter } from "@/lib/requests/desk-view";
import { listQueue } from "@/lib/requests/list-queue";

/** An empty queue says why it is empty, and on the first day how requests will come. */
export async function EmptyQueue({
  staff,
  state,
  words: { t },
}: {
  staff: Staff;
  state: QueueFilter["state"];
  words: Wording;
}) {
  if (controllersWhere(staff, "request.read").length === 0)
    return <Empty title={t("queue.noRoleTitle")}>{t("queue.noRole")}</Empty>;
  const { rows } = await listQueue(staff, { state: "all" }, new Date());
  if (rows.length === 0) return <FirstDay staff={staff} t={t} />;
  return state === "answered" ? (
    <Empty title={t("queue.noneAnsweredTitle")}>
      {t("queue.noneAnswered")} <TextLink href={deskPath}>{t("queue.seeOpen")}</TextLink>
    </Empty>
  ) : (
    <Empty title={t("queue.noneOpenTitle")}>
      {t("queue.noneOpen")} <TextLink href={`${deskPath}?state=answered`}>{t("queue.seeAnswered")}</TextLink>
    </Empty>
  );
}

async function FirstDay({ staff, t }: { staff: Staff; t: DeskWords }) {
  const mine = new Set(staff.memberships.map(({ controllerId }) => controllerId));
  const controllers = (await listStoredControllers()).filter(({ id }) => mine.has(id));
  return (
    <Empty title={t("queue.noneTitle")}>
      <p>{t("queue.none")}</p>
      <p className="mt-3">{t("queue.nonePublish")}</p>
      <ul aria-label={t("queue.address")} className="mt-4 grid gap-4">
        {controllers.map(({ slug, record: { controller } }) => {
          const address = addressOf(`/${controller.defaultLocale}/${slug}`);
          return (
            <li key={slug}>
              <p className="font-semibold">{controller.name}</p>
              <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
                <span className="font-mono text-sm [overflow-wrap:anywhere]">
                  <TextLink href={address}>{address}</TextLink>
                </span>
                <CopyButton text={address} label={t("queue.copyAddress")} doneLabel={t("queue.copied")} />
              </p>
            </li>
          );
        })}
      </ul>
    </Empty>
  );
}

function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="my-8 max-w-2xl">
      <h2 className="text-xl font-bold">{title}</h2>
      <div className="mt-2">{children}</div>
    </div>
  );
}
