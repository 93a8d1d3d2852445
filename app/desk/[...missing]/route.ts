import { problemPage } from "@/app/_edge/problem-page";

/** Every address of the desk that no other route takes. */
export const GET = (request: Request): Response => problemPage(request, "not_found");
export const POST = GET;
