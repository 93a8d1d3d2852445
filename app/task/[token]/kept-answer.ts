import { createHash } from "node:crypto";

/** Under which an answer that was refused is kept until its page shows it again. The secret itself is not kept. */
export const keptAnswer = (token: string): string =>
  `task ${createHash("sha256").update(token).digest("base64url")}`;

/** The address of an owner's task. */
export const ownerPath = (token: string): string => `/task/${encodeURIComponent(token)}`;
