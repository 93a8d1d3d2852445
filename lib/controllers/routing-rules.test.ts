import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parseRecord } from "./load-record";
import { formatProblem, InvalidRecord } from "./record-problem";

const minet = await readFile("lib/controllers/records/minet.yaml", "utf8");

const inController = `  legalEntity: MiNET, association under the act of 1 July 1901
  channels:
    - {kind: portal}
    - {kind: email, address: webmaster@minet.net}
    - kind: social-network
      note: {en: Write to our page., fr: Écrivez à notre page.}
  brand:
    colour: {light: "#0b5560", dark: "#7fcdd6"}
    logo: <svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>
`;
const atEnd = `
processorNote: {en: Ask your school first., fr: Adressez-vous d’abord à votre école.}
clients:
  - slug: school
    name: A School
    country: FR
    email: dpo@school.example
    concerns: {en: Student accounts, fr: Comptes étudiants}
    passOnWithin: P3D
  - slug: hall
    name: A Hall
    country: FR
    email: dpo@hall.example
    concerns: {en: Rooms, fr: Chambres}
routing:
  - rights: [access, portability]
    systems: [adh6]
    owner: The treasurer
    within: P5D
    instruction: Exporter la fiche depuis ADH6.
  - within: P2D
    instruction: Noter ce qui a été trouvé.
`;

/** MiNET's file as that of a processor too, without entries of its own that these would repeat. */
const processor =
  minet
    .replace(/^ {2}(?:legalEntity|channels|brand):.*\n(?: {4}.*\n)*/gm, "")
    .replace(/^(?:processorNote|clients|routing):.*\n(?:[ #].*\n)*/gm, "")
    .replace("  role: controller\n", `  role: both\n${inController}`)
    .replace("    owner: MiNET board\n", "    owner: MiNET board\n    ownerEmail: board@minet.example\n") +
  atEnd;

/** A text in two languages in the four that MiNET's record has. */
const inFour = (text: string) =>
  text.replace(/\{en: ([^,}]*), fr: ([^,}]*)\}/g, "{en: $1, fr: $2, nl: $1, de: $1}");

function problemsOf(text: string): readonly string[] {
  try {
    parseRecord(text);
    return [];
  } catch (error) {
    return error instanceof InvalidRecord ? error.problems.map(formatProblem) : [`threw ${String(error)}`];
  }
}

describe("what a record says of clients, work, channels and looks", () => {
  it("can be all of it, and counts two working days where a contract says nothing", () => {
    expect(problemsOf(inFour(processor))).toEqual([]);
    expect(parseRecord(inFour(processor)).clients.map(({ passOnWithin }) => passOnWithin)).toEqual([
      "P3D",
      "P2D",
    ]);
  });

  it("can be nothing", () => {
    const { clients, routing, controller } = parseRecord(
      processor.replace(atEnd, "").replace(inController, "").replace("role: both", "role: controller"),
    );
    expect({ clients, routing, channels: controller.channels, brand: controller.brand }).toEqual({
      clients: [],
      routing: [],
      channels: [],
      brand: undefined,
    });
  });

  it.each<readonly [name: string, from: string, to: string, at: string, problem: RegExp]>([
    [
      "a processor that does not say who answers",
      "processorNote: {en: Ask your school first., fr: Adressez-vous d’abord à votre école.}\n",
      "",
      "schema: 1",
      /processorNote: is missing: the role is "both"/,
    ],
    [
      "clients of who is no processor",
      "role: both",
      "role: controller",
      "clients:",
      /clients: has no place: the role is "controller"/,
    ],
    [
      "a client twice",
      "- slug: hall",
      "- slug: school",
      "- slug: school",
      /clients\.school: "school" is already taken/,
    ],
    [
      "a contract's time in other units",
      "passOnWithin: P3D",
      "passOnWithin: P1M",
      "passOnWithin:",
      /passOnWithin: is not a number of working days/,
    ],
    [
      "a client that nobody can write to",
      "email: dpo@school.example",
      "email: school",
      "    email: school",
      /clients\.school\.email: is not an e-mail address/,
    ],
    [
      "work for a right that is not offered",
      "rights: [access, portability]\n    systems",
      "rights: [access, human-review]\n    systems",
      "rights: [access, human-review]",
      /routing\.0\.rights\.1: "human-review" is not among the rights offered: access/,
    ],
    [
      "work in no system",
      "systems: [adh6]",
      "systems: [adh7]",
      "systems: [adh7]",
      /routing\.0\.systems\.0: "adh7" is not among the systems: adh6, payment/,
    ],
    [
      "work for no right at all",
      "rights: [access, portability]\n    systems",
      "rights: []\n    systems",
      "rights: []",
      /routing\.0\.rights: is empty: leave it out/,
    ],
    [
      "work without an end",
      "within: P5D",
      "within: P0D",
      "within: P0D",
      /within: is not a number of working/,
    ],
    [
      "a colour that is too light on the light page",
      'light: "#0b5560"',
      'light: "#777777"',
      "colour:",
      /brand\.colour\.light: has a contrast of 4\.47 with #ffffff: text needs 4\.5/,
    ],
    [
      "a colour that is too dark on the dark page",
      'dark: "#7fcdd6"',
      'dark: "#0b5560"',
      "colour:",
      /brand\.colour\.dark: has a contrast of 2\.\d+ with #0f1716: text needs 4\.5/,
    ],
    [
      "a colour by its name",
      'light: "#0b5560"',
      "light: teal",
      "colour:",
      /brand\.colour\.light: is not a colour such as/,
    ],
    ["a logo elsewhere", "logo: <svg", "logo: minet.svg #", "logo:", /logo: is not an SVG image/],
    ["a logo with a script", "<path", "<script>1</script><path", "logo:", /logo: holds what an image/],
    [
      "a logo that loads something",
      "<path",
      '<image href="https://x.example/y"/><path',
      "logo:",
      /logo: holds/,
    ],
    ["a logo with a handler", "<path", '<path onload="x()"', "logo:", /logo: holds/],
    [
      "a channel of no kind",
      "{kind: portal}",
      "{kind: fax}",
      "{kind: fax}",
      /channels\.0\.kind: must be one/,
    ],
    [
      "an owner that nobody can write to",
      "ownerEmail: board@minet.example",
      "ownerEmail: board",
      "ownerEmail:",
      /adh6\.ownerEmail: is not an e-mail address/,
    ],
    [
      "an automated decision twice",
      "automatedDecisions: []",
      `automatedDecisions:
  - &scoring
    slug: scoring
    title: {en: Scoring, fr: Notation}
    logic: {en: Points, fr: Points}
    consequences: {en: None, fr: Aucune}
    citation: GDPR Art. 22(2)(a)
  - *scoring`,
      "  - *scoring",
      /automatedDecisions\.\S+: "scoring" is already taken/,
    ],
  ])("may not be %s", (_, from, to, at, problem) => {
    expect(processor).toContain(from);
    const text = processor.replace(from, to);
    const problems = problemsOf(text);
    expect(problems.join("\n")).toMatch(problem);
    const line = text.slice(0, text.lastIndexOf(at)).split("\n").length;
    expect(problems.find((told) => problem.test(told))).toMatch(new RegExp(`^line ${line}: `));
  });
});
