import { accountPath, signInPath } from "@/app/desk/_edge/desk-paths";
import { idOf } from "@/app/desk/_edge/staff-form";
import { accountForm } from "@/app/desk/account/_edge/account-form";
import { endOtherSessions, endSession } from "@/lib/auth/end-sessions";

/** Ends one of the person's sessions, or all but this one. */
export const POST = accountForm("/desk/account/sessions/end", async (session, { form, now }) => {
  const sessionId = form.text("session");
  if (sessionId === "others") {
    await endOtherSessions(session, now);
    return `${accountPath}?done=sessions-ended`;
  }
  await endSession(session, { sessionId: idOf(sessionId) }, now);
  return sessionId === session.sessionId ? signInPath(accountPath) : `${accountPath}?done=session-ended`;
});
