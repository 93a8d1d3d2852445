import { Section } from "@/app/_ui/heading";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Cell, Row, Table } from "@/app/_ui/table";
import { memberPath } from "@/app/desk/_edge/desk-paths";
import type { DeskWords, Wording } from "@/app/desk/_ui/desk-words";
import { roles } from "@/db/schema/enums";
import { localDate } from "@/lib/deadlines/plain-date";
import { formatShortDate } from "@/lib/i18n/translator";
import type { ManagedController, MemberDetails } from "@/lib/staff/list-members";

/** What the person may do for the reader's organisations, to be ended or added to. */
export function RoleForms({
  member,
  controllers,
  words,
}: {
  member: MemberDetails;
  controllers: readonly ManagedController[];
  words: Wording;
}) {
  const { t, locale } = words;
  const zoneOf = (slug: string) => controllers.find((one) => one.slug === slug)?.timeZone ?? "UTC";
  return (
    <Section id="roles" title={t("member.rolesTitle")}>
      <Table
        caption={t("member.rolesCaption", { name: member.name })}
        captionHidden
        columns={[
          { key: "controller", label: t("member.controller") },
          { key: "role", label: t("member.role") },
          { key: "since", label: t("member.since") },
          { key: "action", label: t("member.action") },
        ]}
      >
        {member.roles.map(({ slug, controller, role, grantedAt }) => (
          <Row key={`${slug} ${role}`}>
            <Cell label={t("member.controller")}>{controller}</Cell>
            <Cell label={t("member.role")}>{t(`role.${role}`)}</Cell>
            <Cell label={t("member.since")}>
              {formatShortDate(locale, localDate(grantedAt, zoneOf(slug)))}
            </Cell>
            <Cell label={t("member.action")}>
              <form method="post" action={`${memberPath(member.staffId)}/end`}>
                <input type="hidden" name="controller" value={slug} />
                <input type="hidden" name="role" value={role} />
                <SubmitButton variant="secondary" pendingLabel={t("member.ending")}>
                  {t("member.end")}
                  <span className="sr-only">
                    {" "}
                    {t("member.endAbout", { role: t(`role.${role}`), controller })}
                  </span>
                </SubmitButton>
              </form>
            </Cell>
          </Row>
        ))}
      </Table>
      {member.isSelf ? <p>{t("member.self")}</p> : null}
      {member.isSelf || member.deactivatedAt ? null : (
        <GiveForm staffId={member.staffId} controllers={controllers} t={t} />
      )}
    </Section>
  );
}

function GiveForm({
  staffId,
  controllers,
  t,
}: {
  staffId: string;
  controllers: readonly ManagedController[];
  t: DeskWords;
}) {
  const [first, ...others] = controllers;
  return (
    <form
      method="post"
      action={`${memberPath(staffId)}/give`}
      aria-label={t("member.giveTitle")}
      className="flex flex-wrap items-end gap-4"
    >
      {first && others.length === 0 ? (
        <input type="hidden" name="controller" value={first.slug} />
      ) : (
        <div className="w-full sm:w-72">
          <Select
            name="controller"
            label={t("member.controller")}
            options={controllers.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        </div>
      )}
      <div className="w-full sm:w-72">
        <Select
          name="role"
          label={t("member.role")}
          options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          defaultValue="contributor"
        />
      </div>
      <SubmitButton variant="secondary" pendingLabel={t("member.giving")}>
        {t("member.give")}
      </SubmitButton>
    </form>
  );
}
