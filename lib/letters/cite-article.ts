import type { Language } from "@/db/schema/enums";

/** Which GDPR is cited: since 2021 the United Kingdom has one of its own. */
export type Law = "gdpr" | "uk-gdpr";

interface Provision {
  readonly article: string;
  readonly paragraph: string | undefined;
  readonly point: string | undefined;
}

interface Citing {
  readonly laws: Readonly<Record<Law, string>>;
  readonly provision: (provision: Provision, law: string) => string;
  readonly recital: (recital: string, law: string) => string;
  readonly frenchAct: (article: string) => string;
}

/** Art. 4 has numbered points and no paragraphs. */
const isDefinition = ({ article, paragraph }: Provision) => article === "4" && paragraph !== undefined;

const citing: Readonly<Record<Language, Citing>> = {
  en: {
    laws: { gdpr: "GDPR", "uk-gdpr": "UK GDPR" },
    provision: ({ article, paragraph, point }, law) =>
      `Art. ${article}${paragraph ? `(${paragraph})` : ""}${point ? `(${point})` : ""} ${law}`,
    recital: (recital, law) => `recital ${recital} ${law}`,
    frenchAct: (article) => `Art. ${article} of the French Act no. 78-17 of 6 January 1978`,
  },
  fr: {
    laws: { gdpr: "du RGPD", "uk-gdpr": "du RGPD britannique" },
    provision: (provision, law) => {
      const { article, paragraph, point } = provision;
      if (isDefinition(provision)) return `article 4, point ${paragraph}), ${law}`;
      const parts = [paragraph && `paragraphe ${paragraph}`, point && `point ${point})`].filter(Boolean);
      return parts.length === 0
        ? `article ${article} ${law}`
        : `article ${article}, ${parts.join(", ")}, ${law}`;
    },
    recital: (recital, law) => `considérant ${recital} ${law}`,
    frenchAct: (article) => `article ${article} de la loi n° 78-17 du 6 janvier 1978`,
  },
  nl: {
    laws: { gdpr: "AVG", "uk-gdpr": "UK GDPR" },
    provision: (provision, law) => {
      const { article, paragraph, point } = provision;
      if (isDefinition(provision)) return `artikel 4, punt ${paragraph}), ${law}`;
      const parts = [paragraph && `lid ${paragraph}`, point && `onder ${point})`].filter(Boolean);
      return parts.length === 0
        ? `artikel ${article} ${law}`
        : `artikel ${article}, ${parts.join(", ")}, ${law}`;
    },
    recital: (recital, law) => `overweging ${recital} ${law}`,
    frenchAct: (article) => `artikel ${article} van de Franse wet nr. 78-17 van 6 januari 1978`,
  },
  de: {
    laws: { gdpr: "DSGVO", "uk-gdpr": "UK GDPR" },
    provision: (provision, law) => {
      const { article, paragraph, point } = provision;
      if (isDefinition(provision)) return `Art. 4 Nr. ${paragraph} ${law}`;
      const parts = [paragraph && `Abs. ${paragraph}`, point && `Buchst. ${point}`].filter(Boolean);
      return ["Art.", article, ...parts, law].join(" ");
    },
    recital: (recital, law) => `Erwägungsgrund ${recital} ${law}`,
    frenchAct: (article) => `Art. ${article} des französischen Gesetzes Nr. 78-17 vom 6. Januar 1978`,
  },
};

/**
 * Where the UK GDPR stands elsewhere since the Data (Use and Access) Act 2025: the time to answer in Art. 12A,
 * automated decisions in Arts. 22A to 22C.
 */
const movedInUk: Readonly<Record<string, string>> = {
  "12(3)": "12A",
  "22": "22A",
  "22(1)": "22A",
  "22(2)(a)": "22B",
  "22(2)(b)": "22B",
  "22(2)(c)": "22B",
  "22(3)": "22C",
};

/**
 * A provision as the language cites it. Takes articles of the GDPR (`17(3)(b)`, `12(5)`, `15`), its recitals
 * (`recital:63`) and articles of the French act no. 78-17 (`FR-78-17:85`).
 * @throws RangeError for anything else: a letter never cites what nobody can look up.
 */
export function citeArticle(reference: string, language: Language, law: Law = "gdpr"): string {
  const { laws, provision, recital, frenchAct } = citing[language];
  const french = /^FR-78-17:(\d+)$/.exec(reference)?.[1];
  if (french !== undefined) return frenchAct(french);
  const number = /^recital:(\d+)$/.exec(reference)?.[1];
  if (number !== undefined) return recital(number, laws[law]);
  const place = law === "uk-gdpr" ? (movedInUk[reference] ?? reference) : reference;
  const [, article, paragraph, point] = /^(\d+[A-Z]?)(?:\((\d+)\))?(?:\(([a-z])\))?$/.exec(place) ?? [];
  if (article === undefined) throw new RangeError(`${reference} is no provision that can be cited.`);
  return provision({ article, paragraph, point }, laws[law]);
}
