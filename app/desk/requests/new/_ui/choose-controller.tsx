import { TextLink } from "@/app/_ui/text-link";
import { newRequestPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { RecordForm } from "@/lib/requests/record-request-form";

/** Each organisation asks its own questions, so it is chosen first. */
export function ChooseController({
  controllers,
  t,
}: {
  controllers: RecordForm["controllers"];
  t: DeskWords;
}) {
  return (
    <nav aria-labelledby="choose" className="mt-8">
      <h2 id="choose" className="text-2xl font-bold">
        {t("record.chooseController")}
      </h2>
      <ul className="mt-3 grid gap-1">
        {controllers.map(({ slug, name }) => (
          <li key={slug} className="py-1">
            <TextLink href={newRequestPath(slug)}>{name}</TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
