import { redirect } from "next/navigation";

/**
 * For pages: there is no such thing, or it is somebody else's; a difference would tell. It leads to an address that no
 * route takes and ends in a real 404 with a whole page; `notFound()` would send an empty one to browsers without JavaScript.
 */
export function notHere(): never {
  redirect("/desk/not-found" as never);
}
