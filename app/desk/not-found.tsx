import { ButtonLink } from "@/app/_ui/button";
import { PageTitle } from "@/app/_ui/heading";
import { deskPath } from "@/app/desk/_edge/desk-paths";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording } from "@/app/desk/_ui/desk-words";
import { getStaff } from "@/lib/auth/session";

/** The same page for what does not exist and for what is somebody else's: a difference would tell. */
export default async function DeskNotFound() {
  const [{ t }, staff] = await Promise.all([getWording(), getStaff()]);
  return (
    <DeskShell staff={staff} width="text">
      <PageTitle>{t("notFound.title")}</PageTitle>
      <p className="mt-3">{t("notFound.text")}</p>
      <p className="mt-6">
        <ButtonLink href={deskPath}>{t("notFound.back")}</ButtonLink>
      </p>
    </DeskShell>
  );
}
