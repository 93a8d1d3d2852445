import type { Metadata } from "next";
import { isId } from "@/app/_edge/is-id";
import { PageTitle } from "@/app/_ui/heading";
import { BackLink } from "@/app/_ui/page-shell";
import { previewPath, requestPath } from "@/app/desk/_edge/desk-paths";
import { notHere } from "@/app/desk/_edge/not-here";
import { type Query, queryOf } from "@/app/desk/_edge/query";
import { DeskShell } from "@/app/desk/_ui/desk-shell";
import { getWording } from "@/app/desk/_ui/desk-words";
import type { Staff } from "@/lib/auth/actor";
import { requireStaff } from "@/lib/auth/session";
import { problemCode } from "@/lib/problem";
import { previewExtract } from "@/lib/requests/preview-extract";
import { HeldRows } from "./_ui/held-rows";
import { PreviewPages } from "./_ui/preview-pages";
import { WithheldColumns } from "./_ui/withheld-columns";

interface Props {
  readonly params: Promise<{ reference: string; task: string; category: string }>;
  readonly searchParams: Query;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ t }, { reference }] = await Promise.all([getWording(), params]);
  return { title: `${t("systems.preview")} – ${t("request.title", { reference })}` };
}

export default async function PreviewPage({ params, searchParams }: Props) {
  const { reference, task: taskId, category } = await params;
  const at = { reference, taskId, category };
  const staff = await requireStaff(previewPath(at));
  const words = await getWording();
  const { t } = words;
  const page = Number((await queryOf(searchParams, "page")).page ?? 1);
  const preview = await readPreview(staff, { ...at, page, locale: words.locale });
  return (
    <DeskShell
      staff={staff}
      back={<BackLink href={requestPath(reference)}>{t("request.title", { reference })}</BackLink>}
    >
      <PageTitle>{preview.title}</PageTitle>
      <p className="mt-3">{t("preview.lead", { system: preview.system })}</p>
      <p className="mt-1 text-muted">
        {`${t("preview.purposes")}${t("layout.colon")} ${preview.purposes.join(" · ")}`}
      </p>
      <HeldRows preview={preview} t={t} />
      <PreviewPages at={at} preview={preview} t={t} />
      <WithheldColumns preview={preview} t={t} />
    </DeskShell>
  );
}

/** Not there, not theirs and not allowed to look are one answer. */
async function readPreview(staff: Staff, input: Parameters<typeof previewExtract>[1]) {
  if (!isId(input.taskId)) notHere();
  try {
    return await previewExtract(staff, input, new Date());
  } catch (error) {
    if (problemCode(error) !== null) notHere();
    throw error;
  }
}
