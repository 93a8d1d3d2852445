/**
 * The id of the member of staff whom a line of the history names beside who did it: who was given a request or a task.
 * Null when it names nobody.
 */
export function namedStaff({
  type,
  payload,
}: {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
}): string | null {
  if (type !== "request.assigned" && type !== "task.assigned") return null;
  const id = type === "request.assigned" ? payload["to"] : payload["staffId"];
  return typeof id === "string" ? id : null;
}
