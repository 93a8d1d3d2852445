import { problemPage } from "@/app/_edge/problem-page";

/** Where pages send what they cannot find: see `missing`. */
export const GET = (request: Request): Response => problemPage(request, "not_found");
