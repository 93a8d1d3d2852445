import type { Metadata } from "next";
import { Field } from "@/app/_ui/field";
import { PageTitle } from "@/app/_ui/heading";
import { BackLink } from "@/app/_ui/page-shell";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextLink } from "@/app/_ui/text-link";
import { bulkPath, deskPath, requestPath } from "@/app/desk/_edge/desk-paths";
import { readTyped } from "@/app/desk/_edge/kept-form";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { type DeskWords, getWording } from "@/app/desk/_ui/desk-words";
import { ProblemNotice } from "@/app/desk/_ui/problem-notice";
import { languages } from "@/db/schema/enums";
import { requireStaff } from "@/lib/auth/session";
import { type ExtensionChoice, extensionUnits, listExtensions } from "@/lib/queue/extend-many";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("bulk.extendTitle"),
});

/** The reasons and the length for extending several requests: reasons in every language that a letter is written in. */
export default async function ExtendPage({ searchParams }: { searchParams: Query }) {
  const { requests, problem } = await queryOf(searchParams, "requests", "problem");
  const page = `${bulkPath}/extend?requests=${encodeURIComponent(requests ?? "")}`;
  const staff = await requireStaff(page);
  const { t } = await getWording();
  const choices = await listExtensions(staff, { references: (requests ?? "").split(".") }).catch(() => []);
  const possible = choices.filter(({ unit }) => unit !== null);
  const impossible = choices.filter(({ unit }) => unit === null).map(({ reference }) => reference);
  return (
    <DeskShell staff={staff} width="text" back={<BackLink href={deskPath}>{t("bulk.back")}</BackLink>}>
      <ProblemNotice problem={problem} t={t} />
      <PageTitle>{t("bulk.extendTitle")}</PageTitle>
      {possible.length === 0 ? (
        <p className="mt-6">
          {t(choices.length === 0 ? "bulk.notYours" : "bulk.noExtension", {
            references: impossible.join(", "),
          })}
        </p>
      ) : (
        <>
          <p className="mt-4">{t("bulk.extendLead")}</p>
          <p className="mt-2">{t("bulk.extendCount")}</p>
          <h2 className="mt-6 text-xl font-bold">{t("bulk.extendList", { count: possible.length })}</h2>
          <ul className="mt-2 flex flex-wrap gap-x-5">
            {possible.map(({ reference }) => (
              <li key={reference}>
                <TextLink href={requestPath(reference)}>{reference}</TextLink>
              </li>
            ))}
          </ul>
          {impossible.length > 0 ? (
            <p className="mt-2">{t("bulk.noExtension", { references: impossible.join(", ") })}</p>
          ) : null}
          <ExtendForm choices={possible} typed={(await readTyped(page, staff))()?.typed ?? {}} t={t} />
        </>
      )}
    </DeskShell>
  );
}

async function ExtendForm({
  choices,
  typed,
  t,
}: {
  choices: readonly ExtensionChoice[];
  typed: Readonly<Record<string, string>>;
  t: DeskWords;
}) {
  const { terms } = await getWording();
  return (
    <form method="post" action={`${bulkPath}/extend/send`} className="mt-8 grid gap-6">
      <input type="hidden" name="requests" value={choices.map(({ reference }) => reference).join(".")} />
      {languages
        .filter((language) => choices.some((choice) => choice.language === language))
        .map((language) => (
          <TextArea
            key={language}
            name={`reasons.${language}`}
            label={t("bulk.reasons", { language: terms(`language.${language}`) })}
            hint={t("bulk.reasonsHint")}
            lang={language}
            defaultValue={typed[`reasons.${language}`]}
          />
        ))}
      {extensionUnits
        .filter((unit) => choices.some((choice) => choice.unit === unit))
        .map((unit) => (
          <Field
            key={unit}
            name={`length.${unit}`}
            label={t(`bulk.${unit}`)}
            hint={mostWords(
              choices.filter((choice) => choice.unit === unit),
              t,
            )}
            inputMode="numeric"
            width="short"
            defaultValue={typed[`length.${unit}`]}
          />
        ))}
      <div>
        <SubmitButton pendingLabel={t("bulk.extending")}>{t("bulk.extendSend")}</SubmitButton>
      </div>
    </form>
  );
}

/** The least of what their laws allow: a length that suits all. */
function mostWords(choices: readonly ExtensionChoice[], t: DeskWords): string {
  const limits = choices.flatMap(({ most }) => most ?? []);
  return limits.length === 0 ? t("bulk.noLimit") : t("bulk.most", { count: Math.min(...limits) });
}
