import { Disclosure } from "@/app/_ui/disclosure";
import { Section } from "@/app/_ui/heading";
import { Cell, Row, Table } from "@/app/_ui/table";
import type { DeskWords } from "@/app/desk/_ui/desk-words";
import { roles } from "@/db/schema/enums";
import { granted, permissions } from "@/lib/auth/permissions";

/** Every permission of every role, from the one table that also decides. */
export function PermissionMatrix({ t }: { t: DeskWords }) {
  return (
    <Section id="permissions" title={t("members.matrixTitle")}>
      <p className="max-w-prose">{t("members.matrixLead")}</p>
      <Disclosure summary={t("members.matrixShow")}>
        <Table
          caption={t("members.matrixCaption")}
          captionHidden
          columns={[
            { key: "permission", label: t("members.permission") },
            ...roles.map((role) => ({ key: role, label: t(`role.${role}`) })),
          ]}
        >
          {permissions.map((permission) => (
            <Row key={permission}>
              <Cell header label={t("members.permission")}>
                {t(`permission.${permission}`)}
              </Cell>
              {roles.map((role) => (
                <Cell key={role} label={t(`role.${role}`)}>
                  {granted[role].includes(permission) ? (
                    <strong>{t("members.yes")}</strong>
                  ) : (
                    <span className="text-muted">{t("members.no")}</span>
                  )}
                </Cell>
              ))}
            </Row>
          ))}
        </Table>
      </Disclosure>
    </Section>
  );
}
