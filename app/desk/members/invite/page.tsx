import type { Metadata } from "next";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Field } from "@/app/_ui/field";
import { PageTitle } from "@/app/_ui/heading";
import { BackLink } from "@/app/_ui/page-shell";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { membersPath } from "@/app/desk/_edge/desk-paths";
import { readTyped } from "@/app/desk/_edge/kept-form";
import { notHere } from "@/app/desk/_edge/not-here";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { type DeskWords, getWording } from "@/app/desk/_ui/desk-words";
import { ProblemNotice } from "@/app/desk/_ui/problem-notice";
import { roles } from "@/db/schema/enums";
import { requireStaff } from "@/lib/auth/session";
import { type DeskLocale, locales } from "@/lib/i18n/locales";
import { listManagedControllers, type ManagedController } from "@/lib/staff/list-members";

const page = `${membersPath}/invite`;
const fields = ["email", "name", "controller", "role", "locale"] as const;
type FieldName = (typeof fields)[number];

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getWording()).t("invite.title"),
});

/** Where an administrator invites a person. What was typed and refused stands there again. */
export default async function InvitePage({ searchParams }: { searchParams: Query }) {
  const staff = await requireStaff(page);
  const { t, locale } = await getWording();
  const controllers = await listManagedControllers(staff);
  if (controllers.length === 0) notHere();
  const { problem } = await queryOf(searchParams, "problem");
  const kept = (await readTyped(page, staff))();
  const errors = errorsOf(kept?.errors ?? {}, t);
  const shown = fields.flatMap((fieldId) => {
    const text = errors[fieldId];
    return text ? [{ fieldId, text }] : [];
  });
  return (
    <DeskShell
      staff={staff}
      current="members"
      width="text"
      back={<BackLink href={membersPath}>{t("member.back")}</BackLink>}
    >
      {shown.length > 0 ? (
        <ErrorSummary title={t("layout.errorSummary")} errors={shown} />
      ) : (
        <ProblemNotice problem={problem} t={t} />
      )}
      <PageTitle>{t("invite.title")}</PageTitle>
      <p className="mt-3">{t("invite.lead")}</p>
      <InviteForm controllers={controllers} typed={kept?.typed ?? {}} errors={errors} locale={locale} t={t} />
    </DeskShell>
  );
}

type Errors = Partial<Record<FieldName, string>>;

function errorsOf(codes: Readonly<Record<string, string>>, t: DeskWords): Errors {
  const worded = fields
    .filter((field) => codes[field] !== undefined)
    .map((field) => {
      const closed = field === "email" && codes[field] === "closed";
      return [field, t(closed ? "invite.error.closed" : `invite.error.${field}`)] as const;
    });
  return Object.fromEntries(worded);
}

function InviteForm({
  controllers,
  typed,
  errors,
  locale,
  t,
}: {
  controllers: readonly ManagedController[];
  typed: Readonly<Record<string, string>>;
  errors: Errors;
  locale: DeskLocale;
  t: DeskWords;
}) {
  const errorPrefix = t("layout.error");
  const [only] = controllers;
  const languageNames = new Intl.DisplayNames(locale, { type: "language" });
  return (
    <form method="post" action={`${page}/send`} noValidate className="mt-6 grid grid-cols-1 gap-6">
      <Field
        name="email"
        type="email"
        autoComplete="off"
        spellCheck={false}
        label={t("invite.email")}
        defaultValue={typed["email"]}
        error={errors.email}
        errorPrefix={errorPrefix}
      />
      <Field
        name="name"
        autoComplete="off"
        label={t("invite.name")}
        hint={t("invite.nameHint")}
        defaultValue={typed["name"]}
        error={errors.name}
        errorPrefix={errorPrefix}
      />
      {controllers.length === 1 && only ? (
        <input type="hidden" name="controller" value={only.slug} />
      ) : (
        <Select
          name="controller"
          none=""
          label={t("invite.controller")}
          options={controllers.map(({ slug, name }) => ({ value: slug, label: name }))}
          defaultValue={typed["controller"]}
          error={errors.controller}
          errorPrefix={errorPrefix}
        />
      )}
      <RadioGroup
        name="role"
        label={t("invite.role")}
        options={roles.map((role) => ({
          value: role,
          label: t(`role.${role}`),
          description: t(`invite.may.${role}`),
        }))}
        defaultValue={typed["role"]}
        error={errors.role}
        errorPrefix={errorPrefix}
      />
      <Select
        name="locale"
        width="short"
        label={t("invite.locale")}
        options={locales.map((value) => ({ value, label: languageNames.of(value) ?? value }))}
        defaultValue={typed["locale"] ?? locale}
        error={errors.locale}
        errorPrefix={errorPrefix}
      />
      <p>
        <SubmitButton pendingLabel={t("invite.submitting")}>{t("invite.submit")}</SubmitButton>
      </p>
    </form>
  );
}
