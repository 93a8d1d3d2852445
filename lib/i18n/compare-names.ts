/** CLDR's root order, which all languages of this project share: accents and capitals decide only between equals. */
const { compare } = new Intl.Collator("en");

/**
 * Orders names as people do, "imaweb" before "MiNET" and "Éole" among the E's, whatever the language of the reader, the
 * machine and the database (whose own order is that of bytes). For `sort` and `toSorted`.
 */
export const compareNames = (a: { readonly name: string }, b: { readonly name: string }): number =>
  compare(a.name, b.name);
