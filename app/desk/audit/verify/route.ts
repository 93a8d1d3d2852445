import { formRoute } from "@/app/_edge/form-route";
import { auditPath, signInPath } from "@/app/desk/_edge/desk-paths";
import { verifyAudit } from "@/lib/audit/verify-audit";
import { getStaff } from "@/lib/auth/session";

/** Verifies a part of the histories and leads to the page that says how far it is, and at the end what was found. */
export const POST = formRoute(
  "/desk/audit/verify",
  async ({ form, now }) => {
    const staff = await getStaff();
    if (!staff) return signInPath(auditPath);
    const run = await verifyAudit(staff, { token: form.text("run") || null }, now);
    return `${auditPath}?run=${run}#verification`;
  },
  ({ code }) => (code === "forbidden" ? null : `${auditPath}?problem=${code}`),
);
