/** The addresses of the desk. They carry references, ids and slugs, never what a person typed. */
export const deskPath = "/desk";

/** The form for a request that came by another way; of a controller, or to choose one. */
export const newRequestPath = (controllerSlug?: string): string =>
  `/desk/requests/new${controllerSlug ? `?controller=${encodeURIComponent(controllerSlug)}` : ""}`;

export const requestPath = (reference: string): string => `/desk/requests/${encodeURIComponent(reference)}`;

export const previewPath = (
  at: { readonly reference: string; readonly taskId: string; readonly category: string },
  page = 1,
): string =>
  `${requestPath(at.reference)}/preview/${encodeURIComponent(at.taskId)}/${encodeURIComponent(at.category)}${page > 1 ? `?page=${page}` : ""}`;

/** Where one right is decided or its decision read. */
export const rightPath = (reference: string, right: string): string =>
  `${requestPath(reference)}/rights/${encodeURIComponent(right)}`;

export const taskPath = (reference: string, taskId: string): string =>
  `${requestPath(reference)}/tasks/${encodeURIComponent(taskId)}`;

/** A file that was found in a system. */
export const foundFilePath = (reference: string, taskId: string, fileId: string): string =>
  `${taskPath(reference, taskId)}/files/${encodeURIComponent(fileId)}`;

/** One's own tasks; below it stands each. */
export const tasksPath = "/desk/tasks";

export const ownTaskPath = (taskId: string): string => `${tasksPath}/${encodeURIComponent(taskId)}`;

/** The preview of a drafted letter; below it stand the forms of a sent one. */
export const letterPath = (reference: string, letterId: string): string =>
  `${requestPath(reference)}/letters/${encodeURIComponent(letterId)}`;

export const newLetterPath = (reference: string, kind: string): string =>
  `${requestPath(reference)}/letters/new?kind=${encodeURIComponent(kind)}`;

/** The closing letter of a duplicate, with the request that is answered in its place. */
export const mergePath = (reference: string, into: string): string =>
  `${newLetterPath(reference, "closing")}&into=${encodeURIComponent(into)}`;

export const splitPath = (reference: string): string => `${requestPath(reference)}/split`;
export const reopenPath = (reference: string): string => `${requestPath(reference)}/reopen`;

/** The receipt, to be printed for somebody without an e-mail address, and the archives to be posted to them. */
export const receiptPath = (reference: string): string => `${requestPath(reference)}/receipt.pdf`;
export const postedBundlePath = (reference: string, right: string): string =>
  `${requestPath(reference)}/archives/${encodeURIComponent(right)}`;

/** A file that was sent with a request. */
export const filePath = (reference: string, fileId: string): string =>
  `${requestPath(reference)}/files/${encodeURIComponent(fileId)}`;

/** One proof of identity; below it stand the decisions about it. */
export const checkPath = (reference: string, checkId: string): string =>
  `${requestPath(reference)}/identity/${encodeURIComponent(checkId)}`;

/** Who works on a request. */
export const assignPath = (reference: string): string => `${requestPath(reference)}/assign`;

export const notesPath = (reference: string): string => `${requestPath(reference)}/notes`;

/** Who has the page of a request open. */
export const presencePath = (reference: string): string => `${requestPath(reference)}/presence`;

/** To the data protection officer; below it, `/settle`, they say that it is dealt with. */
export const escalatePath = (reference: string): string => `${requestPath(reference)}/escalate`;

/** The filters of the queue that somebody kept. */
export const viewsPath = "/desk/views";

/** One thing for several requests; below it stand the page of an extension and that of what was done. */
export const bulkPath = "/desk/bulk";

/** The request's due date as a calendar file. */
export const calendarPath = (reference: string): string => `${requestPath(reference)}/due.ics`;

/** Who works here, and what each may do. */
export const membersPath = "/desk/members";

export const memberPath = (staffId: string): string => `${membersPath}/${encodeURIComponent(staffId)}`;

/** The yearly look at every role. */
export const reviewsPath = `${membersPath}/review`;

export const reviewPath = (reviewId: string): string => `${reviewsPath}/${encodeURIComponent(reviewId)}`;

export const auditPath = "/desk/audit";

/** Mails that did not arrive. */
export const mailsPath = "/desk/mails";

/** Every mail with invented values. */
export const mailPreviewPath = "/desk/mails/preview";

/** Figures of a period; below it their CSV and the file for an authority. */
export const reportsPath = "/desk/reports";

/** What the Art. 5(2) file of one request is; below it stands the file. */
export const evidencePath = (reference: string): string => `${requestPath(reference)}/evidence`;

/** The same address with one more parameter. */
export const withParam = (path: string, name: string, value: string): string =>
  `${path}${path.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`;

export const signInPath = (returnTo?: string): string =>
  returnTo && returnTo !== deskPath
    ? `/desk/sign-in?returnTo=${encodeURIComponent(returnTo)}`
    : "/desk/sign-in";

/** Somebody's own account: mails, passkeys, sessions. */
export const accountPath = "/desk/account";

/** Where a passkey is shown, or the first one made. `again`: though the session is complete already. */
export const secondFactorPath = (returnTo: string, again?: "again"): string =>
  `/desk/sign-in/second-factor?returnTo=${encodeURIComponent(returnTo)}${again ? "&again=yes" : ""}`;

/** A page of the desk to come back to after sign-in; anything else, another site above all, becomes the queue. */
export function safeReturnTo(wanted: string | undefined): string {
  const base = "https://desk.invalid";
  if (!wanted?.startsWith("/") || !URL.canParse(wanted, base)) return deskPath;
  const { origin, pathname, search } = new URL(wanted, base);
  const isDesk = pathname === deskPath || pathname.startsWith(`${deskPath}/`);
  return origin === base && isDesk && !pathname.startsWith("/desk/sign-") ? `${pathname}${search}` : deskPath;
}
