import type { ReactNode } from "react";
import { Button, buttonClass } from "@/app/_ui/button";
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
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <p className="min-w-0 font-bold max-md:flex-1">
            Habeas <span className="font-normal text-muted">{t("layout.area")}</span>
          </p>
          {staff ? (
            <Menu label={t("layout.menu")}>
              <Account staff={staff} isCurrent={current === "account"} t={t} />
              <Navigation staff={staff} current={current} t={t} />
            </Menu>
          ) : null}
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

/**
 * Where there is room its contents stand in the header, in two rows. On narrow screens they open from a button, which
 * is the browser's own (`popover`) and needs no script; a browser that does not know it shows them all.
 */
function Menu({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <button
        type="button"
        popoverTarget="desk-menu"
        className={`cursor-pointer md:hidden ${buttonClass("secondary")}`}
      >
        {label}
      </button>
      <div
        id="desk-menu"
        popover="auto"
        className="text-ink max-md:open:absolute max-md:open:inset-x-4 max-md:open:top-18 max-md:open:bottom-auto max-md:open:m-0 max-md:open:w-auto max-md:open:max-w-none max-md:open:rounded-md max-md:open:border max-md:open:border-edge max-md:open:bg-panel max-md:open:px-4 max-md:open:py-2 md:contents"
      >
        {children}
      </div>
    </>
  );
}

/** The parts of the desk, each shown to who may enter. */
function Navigation({ staff, current, t }: { staff: Staff; current: string; t: DeskWords }) {
  const may = (permission: Permission) => controllersWhere(staff, permission).length > 0;
  const within = (part: string) => (current === part ? "true" : undefined);
  const isPage = (part: string) => (current === part ? "page" : undefined);
  return (
    <nav
      aria-label={t("layout.navigation")}
      className="flex gap-x-6 max-md:mt-1 max-md:flex-col max-md:border-t max-md:border-line max-md:pt-1 md:basis-full md:flex-wrap"
    >
      {hasTasksOnly(staff) ? null : (
        <NavLink href={deskPath} current={isPage("queue") ?? within("inside")}>
          {t("layout.requests")}
        </NavLink>
      )}
      {may("task.complete") ? (
        <NavLink href={tasksPath} current={within("tasks")}>
          {t("tasks.nav")}
        </NavLink>
      ) : null}
      {may("request.read") ? (
        <NavLink href="/desk/calendar" current={isPage("calendar")}>
          {t("layout.calendar")}
        </NavLink>
      ) : null}
      {may("request.ask") ? (
        <NavLink href={mailsPath} current={within("mails")}>
          {t("mails.nav")}
        </NavLink>
      ) : null}
      {may("report.read") ? (
        <NavLink href={reportsPath} current={isPage("reports")}>
          {t("reports.nav")}
        </NavLink>
      ) : null}
      <PeopleLinks may={may} current={current} t={t} />
    </nav>
  );
}

/** Who administers, reviews or audits: shown to who may. */
function PeopleLinks({
  may,
  current,
  t,
}: {
  may: (permission: Permission) => boolean;
  current: string;
  t: DeskWords;
}) {
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
      className={`inline-flex min-h-11 items-center border-b-2 max-md:self-start ${current ? "border-accent font-semibold" : "border-transparent"}`}
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
      <form method="post" action="/desk/sign-out" className="-mx-5 whitespace-nowrap">
        <Button variant="quiet" type="submit">
          {t("layout.signOut")}
        </Button>
      </form>
    </div>
  );
}
