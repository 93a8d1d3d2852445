import { formRoute } from "@/app/_edge/form-route";
import { visitor } from "@/lib/auth/actor";
import { takeLimit } from "@/lib/limits/take-limit";
import { renewLink } from "@/lib/tasks/owner-link";
import { ownerPath } from "../kept-answer";

/** A new link in place of one that is over. The page says the same whether there was anything to send or not. */
export const POST = formRoute<{ token: string }>(
  "/task/[token]/renew",
  async ({ params: { token }, now, address }) => {
    await takeLimit("task.address", address);
    await renewLink(visitor, { token }, now);
    return `${ownerPath(token)}?sent=1`;
  },
);
