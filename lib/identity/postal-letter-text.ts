/** The words of the letter that carries a code by post: short, so that it stays one page. */
export interface PostalLetterText {
  readonly title: string;
  readonly salutation: (name: string) => string;
  readonly date: string;
  readonly reference: string;
  readonly intro: (name: string) => string;
  readonly heading: string;
  readonly code: string;
  readonly validUntil: string;
  readonly where: string;
  readonly page: string;
  readonly how: string;
  readonly stranger: (name: string) => string;
  readonly goodbye: string;
}
