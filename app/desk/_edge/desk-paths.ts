/** The addresses of the desk. They carry references, ids and slugs, never what a person typed. */
export const deskPath = "/desk";

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

/** The preview of a drafted letter; below it stand the forms of a sent one. */
export const letterPath = (reference: string, letterId: string): string =>
  `${requestPath(reference)}/letters/${encodeURIComponent(letterId)}`;

export const newLetterPath = (reference: string, kind: string): string =>
  `${requestPath(reference)}/letters/new?kind=${encodeURIComponent(kind)}`;

/** A file that was sent with a request. */
export const filePath = (reference: string, fileId: string): string =>
  `${requestPath(reference)}/files/${encodeURIComponent(fileId)}`;

/** One proof of identity; below it stand the decisions about it. */
export const checkPath = (reference: string, checkId: string): string =>
  `${requestPath(reference)}/identity/${encodeURIComponent(checkId)}`;

/** The request's due date as a calendar file. */
export const calendarPath = (reference: string): string => `${requestPath(reference)}/due.ics`;

/** The same address with one more parameter. */
export const withParam = (path: string, name: string, value: string): string =>
  `${path}${path.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(value)}`;

export const signInPath = (returnTo?: string): string =>
  returnTo && returnTo !== deskPath
    ? `/desk/sign-in?returnTo=${encodeURIComponent(returnTo)}`
    : "/desk/sign-in";

/** A page of the desk to come back to after sign-in; anything else, another site above all, becomes the queue. */
export function safeReturnTo(wanted: string | undefined): string {
  const base = "https://desk.invalid";
  if (!wanted?.startsWith("/") || !URL.canParse(wanted, base)) return deskPath;
  const { origin, pathname, search } = new URL(wanted, base);
  const isDesk = pathname === deskPath || pathname.startsWith(`${deskPath}/`);
  return origin === base && isDesk && !pathname.startsWith("/desk/sign-") ? `${pathname}${search}` : deskPath;
}
