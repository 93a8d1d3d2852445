/** One correction to the lists of date-holidays, in its own rule grammar. */
interface HolidayCorrection {
  /** A country's correction also holds in its regions. */
  readonly list: string;
  /** Rules of the source to drop, exactly as the source spells them. */
  readonly remove?: readonly string[];
  /** Rules or single dates to add. */
  readonly add?: readonly string[];
  /** The regions keep what the national list loses: it is theirs to decide. */
  readonly nationalOnly?: true;
  readonly reason: string;
}

/**
 * Corrections of the rules, applied when the tables are generated (run generate-holidays.ts after every change; a test
 * compares). Single days of one year stand in holidays-override.ts and need no generation.
 * A day stands on a list only when the law of the whole country makes it a public holiday (Reg. 1182/71 Art. 2(1)),
 * on a region's list when that of the region does.
 * Where the law is doubtful the day is left out: a missing holiday makes an answer due earlier, never too late.
 *
 * Left out for that reason, and to be reviewed by a lawyer of the country:
 * BG days off after a holiday on a weekend (Labour Code Art. 154(2)) · GR 1 May moved by decree, except 2024 ·
 * HU, LV rest days moved by decree · NL Good Friday and 5 May (Algemene termijnenwet Art. 3) · SK 8 May and
 * 15 September from 2027 · FI, SE eves · IE substitute days (the law gives a benefit, no holiday) ·
 * ES substitute days (decided by the regions) · LI 2 February and 19 March · all local holidays.
 */
export const holidayCorrections: readonly HolidayCorrection[] = [
  {
    list: "BG",
    add: ["12-26"],
    reason:
      "Labour Code Art. 154(1) names 24, 25 and 26 December; the source holds 26 December to be an observance.",
  },
  {
    list: "CH",
    remove: ["easter -2", "easter 1", "easter 50", "12-26"],
    nationalOnly: true,
    reason: "Cantonal holidays. 1 January, Ascension, 1 August and 25 December are holidays in every canton.",
  },
  {
    list: "CH-GL",
    remove: ["12-24", "12-31"],
    reason: "Whether these two days are cantonal public holidays is doubtful.",
  },
  {
    list: "CY",
    remove: ["orthodox -47"],
    add: ["orthodox -48", "orthodox 50"],
    reason:
      "Green Monday is the 48th day before Orthodox Easter; the Monday of Pentecost (Kataklysmos) is a holiday.",
  },
  {
    list: "CZ",
    remove: ["easter -2"],
    add: ["easter -2 since 2016"],
    reason: "Good Friday is a public holiday since 2016 (act 359/2015 Sb.).",
  },
  {
    list: "ES",
    remove: ["substitutes 12-25 if sunday then next monday"],
    reason: "Whether a Sunday holiday moves to the Monday is decided by each autonomous community.",
  },
  {
    list: "FR-GP",
    remove: ["easter -2"],
    reason:
      "Good Friday is custom; the Labour Code Art. L3422-2 adds the day of the abolition of slavery only.",
  },
  {
    list: "FR-MQ",
    remove: ["easter -2"],
    reason:
      "Good Friday is custom; the Labour Code Art. L3422-2 adds the day of the abolition of slavery only.",
  },
  {
    list: "IS",
    remove: ["thursday after 04-18"],
    add: ["thursday after 04-19"],
    reason:
      "The First Day of Summer is the Thursday from 19 to 25 April; the source takes 18 April when it is a Thursday.",
  },
  {
    list: "LI",
    remove: ["easter -2", "easter 40", "easter 61"],
    add: ["08-15", "11-01"],
    reason:
      "Good Friday is a bank holiday and the bridge days are no holidays; 15 August (national day) and 1 November are.",
  },
  {
    list: "NZ",
    add: ["12-25 P22D"],
    reason:
      "The Privacy Act counts no day from 25 December to 15 January (definition of working day). Regional days count.",
  },
  {
    list: "PT",
    remove: ["easter 60", "10-05", "11-01", "12-01"],
    add: ["easter 60 since 2016", "10-05 since 2016", "11-01 since 2016", "12-01 since 2016"],
    reason: "Four holidays were suspended from 2013 to 2015 and restored by Lei 8/2016.",
  },
  {
    list: "RO",
    remove: ["01-06", "01-07", "orthodox -2", "06-01"],
    add: ["01-06 since 2024", "01-07 since 2024", "orthodox -2 since 2018", "06-01 since 2017"],
    reason: "Holidays since 2024 (Legea 52/2023), 2018 (Legea 64/2018) and 2017 (Legea 220/2016).",
  },
  {
    list: "US-CA",
    remove: ["03-31 and if sunday then next monday", "friday after 4th thursday in November"],
    reason:
      "The regulations do not define a business day: only days that are federal and Californian holidays are left out.",
  },
];
