const text = `User-agent: *
Disallow: /api/
Disallow: /desk
Disallow: /dev/
Disallow: /*/track
Disallow: /*/pass-on
Disallow: /*/*/request
`;

/** The start pages are for everybody to find; forms and sessions are not. */
export const GET = (): Response =>
  new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
