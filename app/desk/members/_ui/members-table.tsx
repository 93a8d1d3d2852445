import { Cell, Row, Table } from "@/app/_ui/table";
import { Tag } from "@/app/_ui/tag";
import { TextLink } from "@/app/_ui/text-link";
import { memberPath } from "@/app/desk/_edge/desk-paths";
import type { Wording } from "@/app/desk/_ui/desk-words";
import { formatInstant } from "@/lib/i18n/translator";
import type { ManagedController, Member } from "@/lib/staff/list-members";

/** Who works for the organisations that the reader administers. */
export function MembersTable({
  members,
  controllers,
  words: { t, locale },
}: {
  members: readonly Member[];
  controllers: readonly ManagedController[];
  words: Wording;
}) {
  const timeZone = controllers[0]?.timeZone ?? "UTC";
  const several = controllers.length > 1;
  return (
    <Table
      caption={t("members.caption")}
      captionHidden
      columns={[
        { key: "name", label: t("members.name") },
        { key: "roles", label: t("members.roles") },
        { key: "signedIn", label: t("members.signedIn") },
        { key: "passkey", label: t("members.passkey") },
        { key: "state", label: t("members.state") },
      ]}
    >
      {members.map(({ staffId, name, email, isSelf, roles, lastSignedInAt, passkeys, deactivatedAt }) => (
        <Row key={staffId}>
          <Cell header label={t("members.name")}>
            <TextLink href={memberPath(staffId)}>{name}</TextLink>
            {isSelf ? <span className="text-muted"> ({t("members.you")})</span> : null}
            <span className="block text-sm text-muted [overflow-wrap:anywhere]">
              {email ?? t("members.noAddress")}
            </span>
          </Cell>
          <Cell label={t("members.roles")}>
            {roles.map(({ slug, controller, role }) => (
              <span key={`${slug} ${role}`} className="block">
                {several ? t("members.roleFor", { role: t(`role.${role}`), controller }) : t(`role.${role}`)}
              </span>
            ))}
          </Cell>
          <Cell label={t("members.signedIn")}>
            {lastSignedInAt ? formatInstant(locale, lastSignedInAt, timeZone) : t("members.never")}
          </Cell>
          <Cell label={t("members.passkey")}>{t(passkeys > 0 ? "members.yes" : "members.no")}</Cell>
          <Cell label={t("members.state")}>
            <Tag tone={deactivatedAt ? "neutral" : "success"}>
              {t(deactivatedAt ? "members.closed" : "members.active")}
            </Tag>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
