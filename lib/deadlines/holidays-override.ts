/** Days of one year that the generated lists do not know, or hold wrongly. */
interface YearlyOverride {
  /** A country (`FR`), a part of the United Kingdom (`GB-SCT`) or a region (`DE-BY`). A country's days hold in its regions. */
  readonly list: string;
  /** `MM-DD`: further public holidays of that year. */
  readonly add?: readonly string[];
  /** `MM-DD`: days that are none in that year. */
  readonly remove?: readonly string[];
  /** The act that says so. */
  readonly reason: string;
}

/**
 * Public holidays decided for a single year, by year: edit here when a government proclaims, moves or cancels a day.
 * Nothing is to be generated: the change counts from the next start on, and `holidaysVersion`, which is stored with
 * every computed date, changes with it. A rule that holds every year belongs into holidays-corrections.ts.
 * `GB` stands for the days common to all four parts; a day of the whole kingdom is written on all five lists.
 */
export const holidayOverrides: Readonly<Record<number, readonly YearlyOverride[]>> = {
  2018: [
    {
      list: "LV",
      add: ["07-09", "09-24"],
      reason: "Last day of the Song and Dance Celebration, visit of the Pope.",
    },
    { list: "PL", add: ["11-12"], reason: "Centenary of independence (act of 7 November 2018)." },
    { list: "SK", add: ["10-30"], reason: "Centenary of the Martin Declaration." },
  ],
  2022: [
    {
      list: "IE",
      add: ["03-18"],
      reason: "Single public holiday, Day of Remembrance and Recognition (S.I. 50/2022).",
    },
  ],
  2023: [
    { list: "LV", add: ["07-10"], reason: "Last day of the Song and Dance Celebration." },
    { list: "SI", add: ["08-14"], reason: "Single work-free day, Day of Solidarity." },
  ],
  2024: [
    {
      list: "GR",
      remove: ["05-01"],
      add: ["05-07"],
      reason: "1 May 2024 fell in Holy Week and was moved to 7 May.",
    },
  ],
  2026: [
    {
      list: "GB-SCT",
      add: ["06-15"],
      reason: "Bank holiday for the football World Cup (Royal Proclamation of 4 February 2026).",
    },
  ],
};
