import type { ReactNode } from "react";
import { Button } from "@/app/_ui/button";
import { PageShell } from "@/app/_ui/page-shell";
import { deskPath } from "@/app/desk/_edge/desk-paths";
import { type DeskWords, getWording } from "@/app/desk/_ui/desk-words";
import type { Staff } from "@/lib/auth/actor";

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
  current?: "queue" | "calendar" | "inside";
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
                <NavLink
                  href={deskPath}
                  current={current === "calendar" ? undefined : current === "queue" ? "page" : "true"}
                >
                  {t("layout.requests")}
                </NavLink>
                <NavLink href="/desk/calendar" current={current === "calendar" ? "page" : undefined}>
                  {t("layout.calendar")}
                </NavLink>
              </nav>
            ) : null}
          </div>
          {staff ? <Account staff={staff} t={t} /> : null}
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
      {children}
    </PageShell>
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

function Account({ staff, t }: { staff: Staff; t: DeskWords }) {
  const roles = [...new Set(staff.memberships.map(({ role }) => role))];
  return (
    <div className="flex flex-wrap items-center gap-x-4 text-sm">
      <p>
        <span className="sr-only">{`${t("layout.rolesLabel")}${t("layout.colon")} `}</span>
        {roles.length > 0 ? roles.map((role) => t(`role.${role}`)).join(" · ") : t("layout.noRole")}
      </p>
      <form method="post" action="/desk/sign-out" className="-mx-5">
        <Button variant="quiet" type="submit">
          {t("layout.signOut")}
        </Button>
      </form>
    </div>
  );
}
