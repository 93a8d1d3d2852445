import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import { bulkForm } from "@/app/desk/_ui/queue-table";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere } from "@/lib/auth/permissions";
import type { QueueChoices } from "@/lib/queue/queue-choices";
import { type QueueFilter, writeQueueFilter } from "@/lib/queue/queue-filter";

/** What somebody may do to several requests at once. */
export interface BulkActs {
  readonly assign: boolean;
  readonly remind: boolean;
  readonly extend: boolean;
}

export function bulkActs(staff: Staff): BulkActs {
  const may = (permission: Parameters<typeof controllersWhere>[1]) =>
    controllersWhere(staff, permission).length > 0;
  return { assign: may("request.assign"), remind: may("task.assign"), extend: may("request.extend") };
}

/** The form that the ticked rows belong to. Once one is ticked it stays in sight, by the style sheet alone. */
export function QueueBulk({
  acts,
  filter,
  choices,
  t,
}: {
  acts: BulkActs;
  filter: QueueFilter;
  choices: QueueChoices;
  t: DeskWords;
}) {
  return (
    <form
      id={bulkForm}
      method="post"
      action="/desk/bulk"
      aria-label={t("bulk.label")}
      className="mt-4 flex flex-wrap items-end gap-x-4 gap-y-3 rounded-md border border-line bg-panel p-4 sm:group-has-[[name=reference]:checked]/queue:sticky sm:group-has-[[name=reference]:checked]/queue:bottom-0"
    >
      <input type="hidden" name="query" value={writeQueueFilter(filter)} />
      {acts.assign ? (
        <>
          <div className="min-w-0 basis-56">
            <Select
              name="to"
              id="bulk-to"
              label={t("bulk.to")}
              options={[
                { value: "me", label: t("bulk.me") },
                { value: "none", label: t("bulk.nobody") },
                ...choices.handlers.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </div>
          <SubmitButton name="act" value="assign" variant="secondary" pendingLabel={t("bulk.assigning")}>
            {t("bulk.assign")}
          </SubmitButton>
        </>
      ) : null}
      {acts.remind ? (
        <SubmitButton name="act" value="remind" variant="secondary" pendingLabel={t("bulk.reminding")}>
          {t("bulk.remind")}
        </SubmitButton>
      ) : null}
      {acts.extend ? (
        <SubmitButton name="act" value="extend" variant="secondary" pendingLabel={t("bulk.extend")}>
          {t("bulk.extend")}
        </SubmitButton>
      ) : null}
    </form>
  );
}
