/** Which GDPR is cited: since 2021 the United Kingdom has one of its own. */
export type Law = "gdpr" | "uk-gdpr";

interface Provision {
  readonly article: string;
  readonly paragraph: string | undefined;
  readonly point: string | undefined;
}

/** How a language cites the law. */
export interface Citing {
  readonly laws: Readonly<Record<Law, string>>;
  readonly provision: (provision: Provision, law: string) => string;
  readonly recital: (recital: string, law: string) => string;
  readonly frenchAct: (article: string) => string;
}

/** Art. 4 has numbered points and no paragraphs. */
export const isDefinition = ({ article, paragraph }: Provision) => article === "4" && paragraph !== undefined;
