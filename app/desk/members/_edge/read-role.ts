import type { FormValues } from "@/app/_edge/form-values";
import { type Role, roles } from "@/db/schema/enums";
import { Problem } from "@/lib/problem";

/** For which organisation, as what. @throws Problem input.invalid for what is no role */
export function readRole(form: FormValues): { controllerSlug: string; role: Role } {
  const role = roles.find((known) => known === form.text("role"));
  if (!role) throw new Problem("input.invalid", { role: "invalid" });
  return { controllerSlug: form.text("controller"), role };
}
