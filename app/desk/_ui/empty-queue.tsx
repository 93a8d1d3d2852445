import type { ReactNode } from "react";
import { addressOf } from "@/app/_edge/see-other";
import { CopyButton } from "@/app/_ui/copy-button";
import { TextLink } from "@/app/_ui/text-link";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import { queuePath } from "@/app/desk/_ui/queue-path";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import { listStoredControllers } from "@/lib/controllers/stored-controller";
import { listQueue } from "@/lib/queue/list-queue";
import { narrowings, type QueueFilter } from "@/lib/queue/queue-filter";

/** An empty list says why it is empty and where to look, and on the first day how requests will come. */
export async function EmptyQueue({
  staff,
  filter,
  words: { t },
}: {
  staff: Staff;
  filter: QueueFilter;
  words: Wording;
}) {
  const { state } = filter;
  if (controllersWhere(staff, "request.read").length === 0)
    return <Empty title={t("queue.noRoleTitle")}>{t("queue.noRole")}</Empty>;
  const { rows } = await listQueue(staff, { state: "all" }, new Date());
  if (rows.length === 0) return <FirstDay staff={staff} t={t} />;
  const others = narrowings.filter((name) => name !== "handler" && filter[name] !== undefined);
  if (others.length > 0)
    return (
      <Empty title={t("queue.noneMatchTitle")}>
        {t("queue.noneMatch")} <TextLink href={queuePath({ state })}>{t("queue.clear")}</TextLink>
      </Empty>
    );
  if (filter.handler === "me")
    return (
      <Empty title={t("queue.noneMineTitle")}>
        {t("queue.noneMine")}{" "}
        <TextLink href={queuePath({ state: "open", handler: "none" })}>{t("queue.seeNobody")}</TextLink>
      </Empty>
    );
  const elsewhere = state === "open" ? "answered" : "open";
  return (
    <Empty title={t("queue.noneInTitle")}>
      {t(`queue.noneIn.${state}`)}{" "}
      <TextLink href={queuePath({ state: elsewhere })}>
        {t(elsewhere === "open" ? "queue.seeOpen" : "queue.seeAnswered")}
      </TextLink>
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
