import { idOf } from "@/app/desk/_edge/staff-form";

/** The choice of somebody without an account, whose address stands in a field of its own. */
export const outsideChoice = "outside";

/** Whom a form gives a task to; null: to whoever has it. @throws Problem not_found for what is no choice of ours */
export function assigneeOf(
  choice: string,
  email: string,
): { staffId: string } | { ownerEmail: string } | null {
  if (choice === "") return email.trim() === "" ? null : { ownerEmail: email };
  return choice === outsideChoice ? { ownerEmail: email } : { staffId: idOf(choice) };
}
