import type { Staff } from "@/lib/auth/actor";
import { can } from "@/lib/auth/permissions";
import { type FileRow, fileFacts } from "@/lib/files/list-files";
import { accountProof } from "@/lib/identity/account-proof";
import { askableNow } from "@/lib/identity/ask-for-proof";
import { identityGap, reachedLevel, requiredLevel } from "@/lib/identity/assurance";
import { isNamedFor } from "@/lib/identity/named-staff";
import { levelsOf } from "@/lib/identity/record-proof";
import { isPending, isWaiting } from "@/lib/identity/settle-check";
import { suggestNeeded } from "@/lib/identity/suggest-needed";
import type { DeskFile, IdentityView } from "@/lib/requests/identity-facts";
import { knownPerson, type RequestCase, unanswered } from "@/lib/requests/load-case";
import { isOpen } from "@/lib/requests/status";
import type { DataKey } from "@/lib/vault/data-key";
import { open } from "@/lib/vault/seal";

const deskFile = (row: FileRow, key: DataKey): DeskFile => ({
  ...fileFacts(row, key),
  purpose: row.purpose,
  uploadedAt: row.uploadedAt,
  destroyed: row.destroyedAt !== null,
});

/** What was sent with a request, but for proofs of identity: those stand with their check, for the named alone. */
export const sentFiles = (files: readonly FileRow[], key: DataKey): readonly DeskFile[] =>
  files
    .filter(({ purpose }) => purpose !== "identity" && purpose !== "found")
    .map((file) => deskFile(file, key));

/** The people of staff in the proofs of a request. */
export const identityStaff = ({ identityChecks }: Pick<RequestCase, "identityChecks">): string[] =>
  identityChecks.flatMap(({ settledBy }) => settledBy ?? []);

/** How surely the person is known, what the policy still wants for each right, and every proof so far. */
export function identityView(
  actor: Staff,
  about: RequestCase,
  { files, people, now }: { files: readonly FileRow[]; people: ReadonlyMap<string, string>; now: Date },
): IdentityView {
  const { row, record, identityChecks } = about;
  const { verification } = record;
  const person = knownPerson(about);
  const maySettle = isOpen(row.status) && can(actor, "request.ask", row.controllerId);
  const askable = maySettle ? askableNow(about, now) : [];
  return {
    reached: reachedLevel(person),
    needs: unanswered(about).map(({ right }) => ({
      right,
      level: requiredLevel(verification, right),
      gap: identityGap(verification, right, person),
    })),
    checks: identityChecks.map((check) => checkView(actor, about, check, { files, people, now })),
    canAsk: askable,
    suggested: suggestNeeded(about, askable),
    canPrint: maySettle && row.subjectEmail !== null && verification.methods.includes("postal-code"),
    canSettle: maySettle,
    recordable: {
      "in-person":
        maySettle && verification.methods.includes("in-person")
          ? levelsOf(actor, row.controllerId, verification, "in-person")
          : [],
      "other-means": maySettle ? levelsOf(actor, row.controllerId, verification, "other-means") : [],
    },
  };
}

function checkView(
  actor: Staff,
  { row, key }: RequestCase,
  check: RequestCase["identityChecks"][number],
  { files, people, now }: { files: readonly FileRow[]; people: ReadonlyMap<string, string>; now: Date },
): IdentityView["checks"][number] {
  const { id, method, level, status, reason, askedAt, expiresAt, settledAt, settledBy, codeHash } = check;
  const named = isNamedFor(actor, row.controllerId, check);
  return {
    id,
    method,
    level,
    // Its time ran out, and nobody has asked since.
    status: isPending(check) && status === "open" && !isWaiting(check, now) ? "expired" : status,
    reason: reason ? open(key, "reason", reason) : null,
    account: accountProof(row, key, check),
    askedAt,
    expiresAt,
    letterSent: codeHash !== null,
    settledAt,
    settledBy: settledBy ? (people.get(settledBy) ?? null) : null,
    named,
    files: named
      ? files
          .filter(({ belongsTo, destroyedAt }) => belongsTo === id && destroyedAt === null)
          .map((file) => deskFile(file, key))
      : [],
  };
}
