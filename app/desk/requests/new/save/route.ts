import { randomUUID } from "node:crypto";
import { formRoute } from "@/app/_edge/form-route";
import { isId } from "@/app/_edge/is-id";
import { newRequestPath, requestPath, signInPath, withParam } from "@/app/desk/_edge/desk-paths";
import { forgetTyped, keepTyped } from "@/app/desk/_edge/kept-form";
import { tooLargePath } from "@/app/desk/_edge/staff-form";
import { getStaff } from "@/lib/auth/session";
import { getPortalController } from "@/lib/controllers/portal-controllers";
import { Problem } from "@/lib/problem";
import { recordRequest } from "@/lib/requests/record-request";
import { channelOf, keepRecordForm, proofOf, readRecordForm, receivedAtOf } from "../_ui/record-form-values";

/** Records a request that came by another way. What is refused is kept; files have to be chosen again. */
export const POST = formRoute(
  "/desk/requests/new/save",
  async ({ form, files, locale, now }) => {
    const controllerSlug = form.text("controller");
    const controller = await getPortalController(controllerSlug, locale);
    if (!controller) throw new Problem("not_found");
    const page = newRequestPath(controllerSlug);
    const values = readRecordForm(form, controller);
    const staff = await getStaff();
    if (!staff) {
      await keepTyped(page, "", { typed: keepRecordForm(values), errors: {} }, null);
      return signInPath(page);
    }
    try {
      const { entryId } = values;
      const recording = {
        entryId: isId(entryId) ? entryId : randomUUID(),
        controllerSlug,
        receivedAt: receivedAtOf(values, controller.timeZone),
        channel: channelOf(values),
        proof: proofOf(values),
        content: values.content,
        files,
      };
      const { reference } = await recordRequest(staff, recording, now);
      await forgetTyped(page, "");
      return `${requestPath(reference)}?done=record`;
    } catch (error) {
      if (!(error instanceof Problem) || error.code === "not_found" || error.code === "forbidden")
        throw error;
      await keepTyped(page, "", { typed: keepRecordForm(values), errors: error.fields }, staff);
      return withParam(page, "problem", error.code);
    }
  },
  async (problem, { form, locale }) => {
    const { code } = problem;
    if (code === "not_found" || code === "forbidden") return null;
    const controller = await getPortalController(form.text("controller"), locale);
    if (code !== "file.too_large" || !controller) return withParam(newRequestPath(), "problem", code);
    const typed = keepRecordForm(readRecordForm(form, controller));
    return tooLargePath(newRequestPath(controller.slug), "", typed, problem);
  },
  { files: true },
);
