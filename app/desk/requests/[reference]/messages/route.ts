import { formRoute } from "@/app/_edge/form-route";
import { answerMessage } from "@/lib/messages/answer-message";
import { Problem } from "@/lib/problem";
import { requestPath, signInPath, withParam } from "../../../_edge/desk-paths";
import { forgetTyped, keepTyped } from "../../../_edge/kept-form";
import { refusedPath, staffBehind } from "../../../_edge/seen";
import { tooLargePath } from "../../../_edge/staff-form";
import { messageForm } from "../_ui/messages-form-name";

/** A message to the subject, with files. What is refused is kept; files have to be chosen again. */
export const POST = formRoute<{ reference: string }>(
  "/desk/requests/[reference]/messages",
  async ({ form, files, params: { reference }, now }) => {
    const page = requestPath(reference);
    const typed = { text: form.text("text") };
    const staff = await staffBehind(form);
    if (!staff) {
      await keepTyped(page, messageForm, { typed, errors: {} }, null);
      return signInPath(page);
    }
    try {
      await answerMessage(staff, { reference, text: typed.text, files }, now);
      await forgetTyped(page, messageForm);
      return `${page}#messages`;
    } catch (error) {
      if (!(error instanceof Problem) || error.code === "not_found") throw error;
      await keepTyped(page, messageForm, { typed, errors: error.fields }, staff);
      return withParam(refusedPath(page, error, form), "form", messageForm);
    }
  },
  (problem, { params, form }) => {
    const page = requestPath(params.reference);
    if (problem.code === "file.too_large")
      return tooLargePath(page, messageForm, { text: form.text("text") }, problem);
    return problem.code === "not_found" ? null : withParam(page, "problem", problem.code);
  },
  { files: true },
);
