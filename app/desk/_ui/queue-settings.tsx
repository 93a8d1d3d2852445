import { CheckboxGroup } from "@/app/_ui/checkbox";
import { Disclosure } from "@/app/_ui/disclosure";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import type { KeptForms } from "@/app/desk/_edge/kept-form";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import { queuePath } from "@/app/desk/_ui/queue-path";
import { type QueueColumn, queueColumns } from "@/lib/queue/queue-columns";
import { type QueueFilter, writeQueueFilter } from "@/lib/queue/queue-filter";

interface Props {
  readonly filter: QueueFilter;
  readonly columns: readonly QueueColumn[];
  readonly controllerCount: number;
  /** A view that was refused, with what was typed. */
  readonly kept: ReturnType<KeptForms>;
  readonly t: DeskWords;
}

/** How the list looks and what of it is kept: columns, views, the file. */
export function QueueSettings({ filter, columns, controllerCount, kept, t }: Props) {
  const { after: _, ...first } = filter;
  return (
    <Disclosure summary={t("queue.more")} id="view" open={kept !== null}>
      <div className="grid gap-8 pb-4 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <div className="grid content-start gap-6">
          <SaveView query={writeQueueFilter(first)} kept={kept} t={t} />
          <p>
            <TextLink href="/desk/views">{t("queue.views")}</TextLink>
          </p>
          <p>
            <TextLink href={queuePath(first, "/desk/queue.csv")}>{t("queue.csv")}</TextLink>
          </p>
        </div>
        <form method="post" action="/desk/views/columns" className="grid content-start gap-4">
          <input type="hidden" name="query" value={writeQueueFilter(filter)} />
          <CheckboxGroup
            name="column"
            compact
            label={t("queue.columnsTitle")}
            hint={t("queue.columnsHint")}
            options={queueColumns
              .filter((column) => column !== "controller" || controllerCount > 1)
              .map((column) => ({
                value: column,
                label: t(`queue.column.${column}`),
                defaultChecked: columns.includes(column),
              }))}
          />
          <div>
            <SubmitButton variant="secondary" pendingLabel={t("queue.saving")}>
              {t("queue.columnsSave")}
            </SubmitButton>
          </div>
        </form>
      </div>
    </Disclosure>
  );
}

function SaveView({ query, kept, t }: Pick<Props, "kept" | "t"> & { query: string }) {
  const errors: Readonly<Record<string, string>> = {
    required: t("queue.viewNameMissing"),
    too_long: t("queue.viewNameLong"),
  };
  return (
    <form method="post" action="/desk/views/save" className="grid gap-4">
      <input type="hidden" name="query" value={query} />
      <Field
        name="name"
        label={t("queue.viewName")}
        defaultValue={kept?.typed["name"]}
        error={errors[kept?.errors["name"] ?? ""]}
        errorPrefix={t("layout.error")}
        autoComplete="off"
        width="medium"
      />
      <div>
        <SubmitButton variant="secondary" pendingLabel={t("queue.saving")}>
          {t("queue.viewSave")}
        </SubmitButton>
      </div>
    </form>
  );
}
