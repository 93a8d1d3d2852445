import { controlClass } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { DeskWords } from "@/app/desk/_ui/desk-words";

/** Sent by POST: what is searched for may be an e-mail address, which has no place in a URL. */
export function SearchForm({ t, search }: { t: DeskWords; search?: string }) {
  return (
    <form method="post" action="/desk/find" className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <div className="min-w-0 grow basis-64">
        <label htmlFor="search" className="block text-sm font-semibold">
          {t("queue.searchLabel")}
        </label>
        <input
          id="search"
          name="search"
          type="search"
          defaultValue={search}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          className={`${controlClass(null)} min-h-11`}
        />
      </div>
      <SubmitButton variant="secondary" pendingLabel={t("queue.searching")}>
        {t("queue.search")}
      </SubmitButton>
    </form>
  );
}
