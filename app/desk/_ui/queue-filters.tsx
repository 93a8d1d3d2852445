import { Disclosure } from "@/app/_ui/disclosure";
import { Select, type SelectOption } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextLink } from "@/app/_ui/text-link";
import { deskPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { queuePath } from "@/app/desk/_ui/queue-path";
import { channels, languages, requestStatuses, rights } from "@/db/schema/enums";
import type { QueueChoices } from "@/lib/queue/queue-choices";
import { changeFilter, type Narrowing, narrowings, type QueueFilter } from "@/lib/queue/queue-filter";

const days = [0, 1, 3, 7, 14, 30];

interface Props {
  readonly filter: QueueFilter;
  readonly choices: QueueChoices;
  readonly words: Wording;
}

/** What each filter can be, in words. */
function optionsOf(
  name: Narrowing,
  { filter, choices, words: { t, terms } }: Props,
): readonly SelectOption[] {
  const { controllers, systems, handlers } = choices;
  const options: Record<Narrowing, () => readonly SelectOption[]> = {
    right: () => rights.map((value) => ({ value, label: terms(`rightName.${value}`) })),
    status: () => requestStatuses.map((value) => ({ value, label: terms(`status.${value}`) })),
    handler: () => [
      { value: "me", label: t("bulk.me") },
      { value: "none", label: t("queue.noHandler") },
      ...handlers.map(({ id, name: label }) => ({ value: id, label })),
    ],
    system: () => systems.map(({ slug, title }) => ({ value: slug, label: title })),
    controller: () => controllers.map(({ slug, name: label }) => ({ value: slug, label })),
    due: () =>
      [...new Set([...days, ...(filter.due === undefined ? [] : [filter.due])])].map((count) => ({
        value: String(count),
        label: t("queue.dueDays", { days: count }),
      })),
    channel: () => channels.map((value) => ({ value, label: t(`who.channel.${value}`) })),
    language: () => languages.map((value) => ({ value, label: terms(`language.${value}`) })),
  };
  return options[name]();
}

const shownTo = (name: Narrowing, { controllers }: QueueChoices): boolean =>
  name !== "controller" || controllers.length > 1;

/** Everything that the queue can be narrowed by, behind one line; a plain form whose answer is an address. */
export function QueueFilters(props: Props) {
  const { filter, choices, words } = props;
  const { t } = words;
  return (
    <Disclosure summary={t("queue.narrow")} id="filters">
      <form method="get" action={deskPath} className="grid max-w-5xl gap-4 pb-2">
        {filter.state === "open" ? null : <input type="hidden" name="state" value={filter.state} />}
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
          {narrowings
            .filter((name) => shownTo(name, choices))
            .map((name) => (
              <Select
                key={name}
                name={name}
                id={`filter-${name}`}
                label={t(`queue.narrowing.${name}`)}
                none={t("queue.any")}
                options={optionsOf(name, props)}
                defaultValue={filter[name] === undefined ? "" : String(filter[name])}
              />
            ))}
        </div>
        <div>
          <SubmitButton variant="secondary" pendingLabel={t("queue.applying")}>
            {t("queue.apply")}
          </SubmitButton>
        </div>
      </form>
    </Disclosure>
  );
}

/** The filters in use, each a link that removes it. */
export function UsedFilters(props: Props) {
  const { filter, words } = props;
  const { t } = words;
  const used = narrowings.filter((name) => filter[name] !== undefined);
  if (used.length === 0) return null;
  return (
    <ul aria-label={t("queue.narrowed")} className="my-2 flex flex-wrap gap-2">
      {used.map((name) => {
        const wanted = String(filter[name]);
        const value = optionsOf(name, props).find((option) => option.value === wanted)?.label;
        const words = { name: t(`queue.narrowing.${name}`), value: value ?? t("queue.someone") };
        return (
          <li key={name}>
            <a
              href={queuePath(changeFilter(filter, name, undefined))}
              aria-label={t("queue.without", words)}
              className="inline-flex min-h-11 items-center gap-2 rounded-md border border-edge px-3 hover:border-accent hover:text-accent"
            >
              <span>{`${words.name}${t("layout.colon")} ${words.value}`}</span>
              <span aria-hidden="true">✕</span>
            </a>
          </li>
        );
      })}
      {used.length > 1 ? (
        <li className="flex items-center">
          <TextLink href={queuePath({ state: filter.state })}>{t("queue.clear")}</TextLink>
        </li>
      ) : null}
    </ul>
  );
}
