import { problemJson } from "@/app/_edge/problem-json";

const absent = (): Response => problemJson(404, "not_found", { title: "no such resource" });

/** Programs get JSON for an address that does not exist, not a page. */
export { absent as DELETE, absent as GET, absent as PATCH, absent as POST, absent as PUT };
