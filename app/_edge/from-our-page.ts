/**
 * Whether a link of our own page was followed, so that no other site can send a person's browser to sign in. What comes
 * back is bound to this browser's session anyway; but somebody who was talked into another person's session should at
 * least have pressed the link themselves. Browsers without `Sec-Fetch-Site` tell the page that they come from, because
 * our referrer policy lets them.
 */
export function isFromOurPage(headers: Headers, appUrl: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const referer = headers.get("referer") ?? "";
  return URL.canParse(referer) && new URL(referer).origin === new URL(appUrl).origin;
}
