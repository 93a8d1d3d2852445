import type { Metadata } from "next";
import { Field } from "@/app/_ui/field";
import { PageTitle } from "@/app/_ui/heading";
import { Notice } from "@/app/_ui/notice";
import { BackLink } from "@/app/_ui/page-shell";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import { deskPath, viewsPath } from "@/app/desk/_edge/desk-paths";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { type DeskWords, getWording } from "@/app/desk/_ui/desk-words";
import { ProblemNotice } from "@/app/desk/_ui/problem-notice";
import { queuePath } from "@/app/desk/_ui/queue-path";
import { requireStaff } from "@/lib/auth/session";
import { readQueueFilter } from "@/lib/queue/queue-filter";
import { listViews, type QueueView } from "@/lib/queue/queue-views";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("views.title"),
});

/** Where somebody renames and deletes the filters that they kept. */
export default async function ViewsPage({ searchParams }: { searchParams: Query }) {
  const staff = await requireStaff(viewsPath);
  const { t } = await getWording();
  const { done, problem } = await queryOf(searchParams, "done", "problem");
  const views = await listViews(staff);
  return (
    <DeskShell staff={staff} width="text" back={<BackLink href={deskPath}>{t("bulk.back")}</BackLink>}>
      <ProblemNotice problem={problem} t={t} />
      {done === "renamed" || done === "removed" ? (
        <div className="mb-6">
          <Notice tone="success" live>
            {t(`views.${done}`)}
          </Notice>
        </div>
      ) : null}
      <PageTitle>{t("views.title")}</PageTitle>
      <p className="mt-3">{t(views.length > 0 ? "views.lead" : "views.none")}</p>
      <ul className="mt-6 grid gap-6">
        {views.map((view) => (
          <ViewItem key={view.id} view={view} t={t} />
        ))}
      </ul>
    </DeskShell>
  );
}

function ViewItem({ view: { id, name, query }, t }: { view: QueueView; t: DeskWords }) {
  return (
    <li className="grid gap-3 rounded-md border border-line p-4">
      <h2 className="text-xl font-bold [overflow-wrap:anywhere]">{name}</h2>
      <p>
        <TextLink href={queuePath(readQueueFilter(query))}>{t("views.open")}</TextLink>
      </p>
      <form method="post" action="/desk/views/rename" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="view" value={id} />
        <div className="min-w-0 grow basis-56">
          <Field name={`name-${id}`} label={t("views.name")} defaultValue={name} autoComplete="off" />
        </div>
        <SubmitButton variant="secondary" pendingLabel={t("views.renaming")}>
          {t("views.rename")}
        </SubmitButton>
      </form>
      <form method="post" action="/desk/views/delete">
        <input type="hidden" name="view" value={id} />
        <SubmitButton variant="quiet" pendingLabel={t("views.removing")}>
          {t("views.removeOne", { name })}
        </SubmitButton>
      </form>
    </li>
  );
}
