import type { ReactNode } from "react";
import { Button } from "@/app/_ui/button";
import { PageShell } from "@/app/_ui/page-shell";
import {
  accountPath,
  auditPath,
  deskPath,
  mailsPath,
  membersPath,
  reportsPath,
  reviewsPath,
  tasksPath,
} from "@/app/desk/_edge/desk-paths";
import { type DeskWords, getWording } from "@/app/desk/_ui/desk-words";
import { Idle } from "@/app/desk/_ui/idle";
import type { Staff } from "@/lib/auth/actor";
import { controllersWhere, hasTasksOnly, type Permission } from "@/lib/auth/permissions";

/** The frame of every page of the desk: where you are, in which roles, and the way out. */
export async function DeskShell({
  staff,
  current = "inside",
  back,
  width = "wide",
  children,
}: {
  /** Null on the pages around sign-in. */
  staff: Staff | null;
  current?: "queue" | "tasks" | "calendar" | "account" | "members" | "audit" | "mails" | "reports" | "inside";
  back?: ReactNode;
  width?: "text" | "wide";
  children: ReactNode;
}) {
  const { t } = await getWording();
  return (
    <PageShell
      skipLabel={t("layout.skip")}
      width={width}
      beforeMain={back}
      header={
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1">
          <div className="flex flex-wrap items-center gap-x-8">
            <p className="font-bold">
              Habeas <span className="font-normal text-muted">{t("layout.area")}</span>
            </p>
            {staff ? (
              <nav aria-label={t("layout.navigation")} className="flex flex-wrap gap-x-6">
                {hasTasksOnly(staff) ? null : (
                  <NavLink
                    href={deskPath}
                    current={current === "queue" ? "page" : current === "inside" ? "true" : undefined}
                  >
                    {t("layout.requests")}
                  </NavLink>
                )}
                {controllersWhere(staff, "task.complete").length > 0 ? (
                  <NavLink href={tasksPath} current={current === "tasks" ? "true" : undefined}>
                    {t("tasks.nav")}
                  </NavLink>
                ) : null}
                {controllersWhere(staff, "request.read").length > 0 ? (
                  <NavLink href="/desk/calendar" current={current === "calendar" ? "page" : undefined}>
                    {t("layout.calendar")}
                  </NavLink>
                ) : null}
                {controllersWhere(staff, "request.ask").length > 0 ? (
                  <NavLink href={mailsPath} current={current === "mails" ? "true" : undefined}>
                    {t("mails.nav")}
                  </NavLink>
                ) : null}
                {controllersWhere(staff, "report.read").length > 0 ? (
                  <NavLink href={reportsPath} current={current === "reports" ? "page" : undefined}>
                    {t("reports.nav")}
                  </NavLink>
                ) : null}
                <PeopleLinks staff={staff} current={current} t={t} />
              </nav>
            ) : null}
          </div>
          {staff ? <Account staff={staff} isCurrent={current === "account"} t={t} /> : null}
        </div>
      }
      footer={
        <p className="text-sm text-muted">
          <a href="/" className="inline-block py-1 underline underline-offset-4">
            {t("layout.portal")}
          </a>
        </p>
      }
    >
      {staff ? <Idle t={t} /> : null}
      {children}
    </PageShell>
  );
}

/** Who administers, reviews or audits: shown to who may. */
function PeopleLinks({ staff, current, t }: { staff: Staff; current: string; t: DeskWords }) {
  const may = (permission: Permission) => controllersWhere(staff, permission).length > 0;
  const manages = may("staff.manage");
  return (
    <>
      {manages || may("staff.review") ? (
        <NavLink
          href={manages ? membersPath : reviewsPath}
          current={current === "members" ? "true" : undefined}
        >
          {t(manages ? "members.nav" : "members.reviewTitle")}
        </NavLink>
      ) : null}
      {may("audit.read") ? (
        <NavLink href={auditPath} current={current === "audit" ? "true" : undefined}>
          {t("audit.nav")}
        </NavLink>
      ) : null}
    </>
  );
}

/** `page`: this very page; `true`: a page of this part of the desk. */
function NavLink({
  href,
  current,
  children,
}: {
  href: string;
  current: "page" | "true" | undefined;
  children: ReactNode;
}) {
  return (
    <a
      href={href}
      aria-current={current}
      className={`inline-flex min-h-11 items-center border-b-2 ${current ? "border-accent font-semibold" : "border-transparent"}`}
    >
      {children}
    </a>
  );
}

function Account({ staff, isCurrent, t }: { staff: Staff; isCurrent: boolean; t: DeskWords }) {
  const roles = [...new Set(staff.memberships.map(({ role }) => role))];
  return (
    <div className="flex flex-wrap items-center gap-x-4 text-sm">
      <p>
        <span className="sr-only">{`${t("layout.rolesLabel")}${t("layout.colon")} `}</span>
        {roles.length > 0 ? roles.map((role) => t(`role.${role}`)).join(" · ") : t("layout.noRole")}
      </p>
      <NavLink href={accountPath} current={isCurrent ? "page" : undefined}>
        {t("account.link")}
      </NavLink>
      <form method="post" action="/desk/sign-out" className="-mx-5">
        <Button variant="quiet" type="submit">
          {t("layout.signOut")}
        </Button>
      </form>
    </div>
  );
}
