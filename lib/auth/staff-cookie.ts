import { installation } from "@/lib/installation";

/** Cookies of an installation behind https are pinned to it. */
export const isSecure = (): boolean => installation().settings.appUrl.startsWith("https:");

/** next-auth's own name for the staff cookie, with the prefix that pins it to https. */
export const staffCookie = (): string => `${isSecure() ? "__Secure-" : ""}next-auth.session-token`;
