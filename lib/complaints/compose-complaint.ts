import type { Language } from "@/db/schema/enums";
import type { ComplaintFacts } from "@/lib/complaints/complaint-facts";
import type { ComplaintText } from "@/lib/complaints/texts/complaint-text";
import type { PlainDate } from "@/lib/deadlines/plain-date";
import { languagePacks } from "@/lib/i18n/languages/language-packs";
import { labelText } from "@/lib/letters/label-text";
import type { AuthorityFacts } from "@/lib/letters/letter-facts";
import { type LetterWords, letterWords, rightArticles } from "@/lib/letters/letter-words";
import { schemeOf } from "@/lib/letters/remedy-blocks";
import type { Cite } from "@/lib/letters/texts/letter-text";

interface Words extends Pick<LetterWords, "date"> {
  /** Null where the GDPR is not the law. */
  readonly cite: Cite | null;
  readonly language: Language;
  readonly text: ComplaintText;
  readonly rights: LetterWords["text"]["frame"]["rights"];
  readonly scheme: ReturnType<typeof schemeOf>;
}

/**
 * A complaint as plain text, ready to be completed: the facts of the request as they are recorded, and that the
 * controller was asked first. What the person disagrees with is left to their own words. It is addressed to the authority
 * of the country where they live when that is known, and names the one of the controller's seat.
 */
export function composeComplaint(facts: ComplaintFacts, language: Language): string {
  const { text: letters, cite, date } = letterWords(language, facts.controller.country);
  const scheme = schemeOf(facts.controller.country);
  const text = languagePacks[language].complaint;
  const isGdpr = scheme === "gdpr" || scheme === "uk";
  const { rights } = letters.frame;
  const words: Words = { language, text, cite: isGdpr ? cite : null, date, rights, scheme };
  const subject = text.subject(facts.controller.name, facts.reference, words.cite);
  const parts = [
    [text.to, ...authorityLines(addressee(facts))],
    [`${text.date} ${date(facts.writtenOn)}`],
    [subject],
    personLines(facts, words),
    controllerLines(facts, words),
    askedLines(facts, words),
    happenedLines(facts, words),
    [text.disagree.heading, "", text.disagree.here],
    [text.demand.heading, "", text.demand.text(facts.controller.name)],
    enclosureLines(facts, words),
    [text.sign, facts.person.name],
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** Whom the text is written to. */
const addressee = ({
  authority,
  ownAuthority,
}: Pick<ComplaintFacts, "authority" | "ownAuthority">): AuthorityFacts => ownAuthority ?? authority;

const authorityLines = ({ name, address, url }: AuthorityFacts): string[] =>
  [name, ...address, url].map((line) => line.trim()).filter(Boolean);

const labelled = ({ language }: Words, label: string, value: string): string =>
  `${labelText(language, label)} ${value}`;

function personLines({ person }: ComplaintFacts, words: Words): string[] {
  const { text } = words;
  return [
    text.me,
    labelled(words, text.name, person.name),
    ...(person.email === null ? [] : [labelled(words, text.email, person.email)]),
    labelled(words, text.post, text.postHere),
  ];
}

function controllerLines({ controller, authority, ownAuthority }: ComplaintFacts, words: Words): string[] {
  const { text } = words;
  const { name, address, email, dpo } = controller;
  return [
    text.against,
    name,
    ...address.filter((line) => line.trim() !== ""),
    ...(email ? [email] : []),
    ...(dpo && dpo !== email ? [labelled(words, text.dpo, dpo)] : []),
    ...(ownAuthority ? [text.seat(name, authority.name)] : []),
  ];
}

function askedLines(facts: ComplaintFacts, { text, cite, date, rights, scheme }: Words): string[] {
  const { asked } = text;
  const { name } = facts.controller;
  const list = facts.rights.flatMap(({ right, words }) => [
    `- ${rights[right]}${cite ? ` (${cite(rightArticles[right])})` : ""}`,
    ...(words ? quote(words) : []),
  ]);
  return [
    asked.heading,
    "",
    asked.sent(date(facts.receivedOn), name, facts.reference, asked.ways[facts.channel]),
    asked.list,
    ...list,
    ...(facts.enclosures.receipt
      ? [[asked.first(name), ...(scheme === "gdpr" ? [asked.firstLaw] : [])].join(" ")]
      : []),
    ...(scheme === "uk" ? [text.ukFirst(name)] : []),
  ];
}

const quote = (words: string): string[] =>
  words
    .trim()
    .split("\n")
    .map((line) => `  > ${line.trim()}`.trimEnd());

function happenedLines(facts: ComplaintFacts, words: Words): string[] {
  const { happened } = words.text;
  const { date } = words;
  return [
    happened.heading,
    "",
    `- ${happened.due(date(facts.firstDueOn))}`,
    ...questionLines(facts, words),
    ...dateLines(facts, words),
    ...facts.rights.map(({ right, standing, answeredOn }) => {
      const on = answeredOn && date(answeredOn);
      return `- ${happened.standing[standing](words.rights[right], on)}`;
    }),
    ...stateLines(facts, words),
  ];
}

function questionLines({ questions }: ComplaintFacts, { text, date }: Words): string[] {
  const { question, questionAnswered, questionOpen } = text.happened;
  return questions.map(({ about, askedOn, answeredOn }) => {
    const answer = answeredOn ? questionAnswered(date(answeredOn)) : questionOpen;
    return `- ${question[about](date(askedOn))} ${answer}`;
  });
}

/** How the due date moved: by an extension with its reasons, or by questions alone. */
function dateLines({ extension, firstDueOn, dueOn }: ComplaintFacts, { text, date }: Words): string[] {
  const { extended, reasons, moved } = text.happened;
  if (!extension) return dueOn === firstDueOn ? [] : [`- ${moved(date(dueOn))}`];
  const told = extended(date(extension.on), date(dueOn));
  const why = extension.reasons ? ` ${reasons(extension.reasons.trim())}` : "";
  return [`- ${told}${why}`];
}

function stateLines(facts: ComplaintFacts, { text, date }: Words): string[] {
  const { late, running, ended } = text.happened;
  if (!facts.rights.some(({ standing }) => standing === "open")) return [];
  if (facts.ended) return [`- ${ended}`];
  return [`- ${isLate(facts.writtenOn, facts.dueOn) ? late(date(facts.dueOn)) : running(date(facts.dueOn))}`];
}

const isLate = (today: PlainDate, dueOn: PlainDate): boolean => today > dueOn;

function enclosureLines({ enclosures, receivedOn }: ComplaintFacts, { text, date }: Words): string[] {
  const { heading, receipt, letters, letter, messages, none } = text.enclosures;
  const list = [
    ...(enclosures.receipt ? [receipt(date(receivedOn))] : []),
    ...enclosures.letters.map(({ kind, sentOn }) => letter(letters[kind], date(sentOn))),
    ...(enclosures.messages > 0 ? [messages(enclosures.messages)] : []),
  ];
  return [heading, "", ...(list.length > 0 ? list : [none]).map((line) => `- ${line}`)];
}
