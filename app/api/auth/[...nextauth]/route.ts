import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/auth-options";

/** next-auth's own routes; the options are read per request because they need the running installation. */
const handle = (request: Request, context: unknown): Promise<Response> =>
  NextAuth(authOptions())(request, context) as Promise<Response>;

export { handle as GET, handle as POST };
