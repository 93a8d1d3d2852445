import type { ProblemCode } from "@/lib/problem";

/** The HTTP status of each refusal (RFC 9110 §15). */
export const problemStatus: Record<ProblemCode, number> = {
  not_found: 404,
  forbidden: 403,
  "input.invalid": 422,
  "draft.expired": 410,
  "request.wrong_status": 409,
  "request.identity_unchecked": 409,
  "request.data_destroyed": 410,
  "task.not_manual": 409,
  "task.finished": 409,
  "verification.wrong": 422,
  "verification.expired": 410,
  "verification.exhausted": 429,
  "verification.too_soon": 429,
  "download.confirm_first": 403,
};
