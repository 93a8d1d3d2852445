/**
 * The Content-Security-Policy of a path. A letter is a document of its own, with its style inside and nothing else: no
 * script, no form, no request; neither has a file that somebody sent, nor a logo. Everything else runs the product's own scripts and
 * styles only. The preview of mails shows them in a frame that inherits its policy: they need their style attributes.
 */
export const contentPolicy = (pathname: string, nonce: string): string =>
  /\/letters\/[^/]+\/html$|\/files\/[^/]+$|^\/brand\//.test(pathname)
    ? "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
    : `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self' 'nonce-${nonce}'; img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'${pathname === mailPreview ? "; style-src-attr 'unsafe-inline'; frame-src 'self'" : ""}`;

const mailPreview = "/desk/mails/preview";
