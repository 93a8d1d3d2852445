import { formRoute } from "@/app/_edge/form-route";
import { takeLimit } from "@/lib/limits/take-limit";
import { findOwner, openTask } from "@/lib/tasks/owner-link";
import { ownerPath } from "../kept-answer";

/** From now on the page shows what the task is about. */
export const POST = formRoute<{ token: string }>(
  "/task/[token]/open",
  async ({ params: { token }, now, address }) => {
    await takeLimit("task.address", address);
    const link = await findOwner(token, now);
    if (link.state === "live" && !link.opened) await openTask(link.owner, now);
    return ownerPath(token);
  },
  (_, { params }) => ownerPath(params.token),
);
