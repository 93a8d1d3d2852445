import type { DeskWords } from "@/app/desk/_ui/desk-words";
import type { PasskeyTexts } from "@/app/desk/_ui/passkey-form";

export const passkeyTexts = (t: DeskWords, submit: "secondFactor.show" | "passkey.add"): PasskeyTexts => ({
  submit: t(submit),
  busy: t("passkey.busy"),
  failed: t("passkey.failed"),
  noScript: t("passkey.noScript"),
});
