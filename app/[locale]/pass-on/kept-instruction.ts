import { createHash } from "node:crypto";

/** Under which an instruction that was refused is kept until its page shows it again. The secret itself is not kept. */
export const keptInstruction = (token: string): string =>
  `pass-on ${createHash("sha256").update(token).digest("base64url")}`;
