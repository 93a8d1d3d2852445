import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { PageTitle } from "@/app/_ui/heading";
import { safeReturnTo, signInPath } from "@/app/desk/_edge/desk-paths";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { type DeskWords, getWording } from "@/app/desk/_ui/desk-words";
import { PasskeyForm } from "@/app/desk/_ui/passkey-form";
import { passkeyTexts } from "@/app/desk/_ui/passkey-texts";
import { ProblemNotice } from "@/app/desk/_ui/problem-notice";
import { getSession } from "@/lib/auth/session";

const questionOf = (query: Query) => queryOf(query, "returnTo", "again", "problem");

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  const step = (await getSession())?.session.step;
  return { title: t(step === "add-passkey" ? "secondFactor.addTitle" : "secondFactor.title") };
}

/** Between the first factor and the desk: where a passkey is shown, or the first one made; and once more before changes. */
export default async function SecondFactorPage({ searchParams }: { searchParams: Query }) {
  const { t } = await getWording();
  const { returnTo, again, problem } = await questionOf(searchParams);
  const page = safeReturnTo(returnTo);
  const found = await getSession();
  if (!found) redirect(signInPath(page) as never);
  const { step } = found.session;
  if (step === "complete" && again !== "yes") redirect(page as never);
  return (
    <DeskShell staff={null} width="text">
      <ProblemNotice problem={problem} t={t} />
      {step === "add-passkey" ? (
        <Make t={t} returnTo={page} problem={problem} />
      ) : (
        <Show t={t} returnTo={page} isAgain={step === "complete"} />
      )}
      <form method="post" action="/desk/sign-out" className="-ml-5 mt-8">
        <Button variant="quiet" type="submit">
          {t("secondFactor.leave")}
        </Button>
      </form>
    </DeskShell>
  );
}

function Show({ t, returnTo, isAgain }: { t: DeskWords; returnTo: string; isAgain: boolean }) {
  return (
    <>
      <PageTitle>{t("secondFactor.title")}</PageTitle>
      <p className="mt-3">{t(isAgain ? "secondFactor.again" : "secondFactor.lead")}</p>
      <div className="mt-6">
        <PasskeyForm ceremony="get" returnTo={returnTo} texts={passkeyTexts(t, "secondFactor.show")} />
      </div>
      <p className="mt-8 text-muted">{t("secondFactor.lost")}</p>
    </>
  );
}

function Make({ t, returnTo, problem }: { t: DeskWords; returnTo: string; problem: string | undefined }) {
  return (
    <>
      <PageTitle>{t("secondFactor.addTitle")}</PageTitle>
      <p className="mt-3">{t("secondFactor.addLead")}</p>
      <div className="mt-6">
        <PasskeyForm ceremony="create" returnTo={returnTo} texts={passkeyTexts(t, "passkey.add")}>
          <Field
            name="name"
            label={t("passkey.name")}
            hint={t("passkey.nameHint")}
            error={problem === "input.invalid" ? t("passkey.nameMissing") : undefined}
            errorPrefix={t("layout.error")}
          />
        </PasskeyForm>
      </div>
    </>
  );
}
