import { z } from "zod";
import type { FormValues } from "@/app/_edge/form-values";
import { assuranceLevels, recordedChannels } from "@/db/schema/enums";
import { localInstant } from "@/lib/calendar/local-instant";
import { recordableMethods } from "@/lib/identity/proof-methods";
import { Problem } from "@/lib/problem";
import type { PortalController } from "@/lib/requests/portal-view";
import { draftContentSchema, emptyDraft } from "@/lib/requests/request-input";

const typed = z.string().default("");

/** The form as it was typed, wrong or not. */
const recordFormSchema = z.object({
  entryId: typed,
  channel: typed,
  receivedOn: typed,
  receivedTime: typed,
  proofMethod: typed,
  proofLevel: typed,
  proofNote: typed,
  content: draftContentSchema,
});
export type RecordFormValues = z.output<typeof recordFormSchema>;

export const emptyRecordForm = (entryId: string): RecordFormValues =>
  recordFormSchema.parse({ entryId, content: emptyDraft });

/**
 * What a submitted form says; of the rights' questions those that this controller asks.
 * @throws Problem input.invalid (larger than any honest form)
 */
export function readRecordForm(
  form: FormValues,
  controller: Pick<PortalController, "questions" | "rights">,
): RecordFormValues {
  const answers = controller.rights.flatMap((right) =>
    (controller.questions[right] ?? []).map(
      ({ slug }) => [`${right}.${slug}`, form.all(`answer.${right}.${slug}`)] as const,
    ),
  );
  const plain = [
    "client",
    "clientName",
    "requester",
    "representativeName",
    "mandate",
    "claimedEmail",
    "name",
    "email",
    "residenceCountry",
    "language",
    "answerWay",
    "postalAddress",
  ] as const;
  const read = recordFormSchema.safeParse({
    ...Object.fromEntries(
      Object.keys(recordFormSchema.shape)
        .filter((field) => field !== "content")
        .map((field) => [field, form.text(field)]),
    ),
    content: {
      ...Object.fromEntries(plain.map((field) => [field, form.text(field)])),
      rights: form.all("right"),
      identifiers: form.below("identifier."),
      details: form.below("details."),
      answers: Object.fromEntries(answers),
    },
  });
  if (!read.success) throw new Problem("input.invalid");
  return read.data;
}

/** Kept as one text, because several values can have one name. */
export const keepRecordForm = (values: RecordFormValues): Readonly<Record<string, string>> => ({
  values: JSON.stringify(values),
});

/** What was kept; null for anything else. */
export function findRecordForm(kept: Readonly<Record<string, string>>): RecordFormValues | null {
  try {
    return recordFormSchema.safeParse(JSON.parse(kept["values"] ?? "")).data ?? null;
  } catch {
    return null;
  }
}

/** When it arrived: a day without a time counts from its start. An invalid date for what is none. */
export const receivedAtOf = (
  { receivedOn, receivedTime }: Pick<RecordFormValues, "receivedOn" | "receivedTime">,
  timeZone: string,
): Date => new Date(localInstant(receivedOn.trim(), receivedTime.trim() || "00:00", timeZone) ?? "");

export const channelOf = ({ channel }: RecordFormValues) =>
  recordedChannels.find((known) => known === channel) ?? null;

/** The proof that is noted at once; null when none was chosen. */
export function proofOf({ proofMethod, proofLevel, proofNote }: RecordFormValues) {
  const method = recordableMethods.find((known) => known === proofMethod);
  if (!method) return null;
  const level = assuranceLevels.find((known) => known === proofLevel) ?? null;
  return { method, level, note: proofNote };
}
