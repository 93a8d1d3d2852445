import { formRoute } from "@/app/_edge/form-route";
import { FormRefused } from "@/app/_edge/form-values";
import { visitor } from "@/lib/auth/actor";
import { readDraftToken, writeDraftToken } from "@/lib/auth/session";
import { problemCode } from "@/lib/problem";
import { saveDraft } from "@/lib/requests/draft";

/** Keeps the form as typed, then shows it for checking, or again with what is wrong. */
export const POST = formRoute<{ controller: string }>(
  "/[locale]/[controller]/request/save",
  async ({ form, params, locale, now }) => {
    const content = {
      rights: form.all("right"),
      name: form.text("name"),
      email: form.text("email"),
      identifiers: form.below("identifier."),
      details: form.below("details."),
      residenceCountry: form.text("residenceCountry"),
    };
    const draft = { token: await readDraftToken(), controllerSlug: params.controller, content };
    const { token, errors } = await saveDraft(visitor, draft, now).catch((error: unknown) => {
      throw problemCode(error) === "input.invalid" ? new FormRefused(413) : error;
    });
    await writeDraftToken(token);
    const page = `/${locale}/${params.controller}/request`;
    return Object.keys(errors).length > 0 ? `${page}?errors` : `${page}/check`;
  },
);
