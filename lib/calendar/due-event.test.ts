import { describe, expect, it } from "vitest";
import { calendarFile, type DueEntry, dueEvent } from "@/lib/calendar/due-event";

const entry: DueEntry = {
  reference: "HAB-7K3M-9QXD",
  dueOn: "2027-03-01",
  summary: "Réponse au plus tard : HAB-7K3M-9QXD",
  description:
    "Étape 1 ; reçue le dimanche, compté\nÉtape 2 \\ fin. « Une phrase assez longue pour être repliée deux fois par le format. »",
  url: "https://privacy.example.org/fr/track",
  reminder: { text: "HAB-7K3M-9QXD", country: "FR" },
};
const file = (entries: readonly DueEntry[], more: { asOf?: Date; refreshHours?: number } = {}) =>
  calendarFile({
    name: "Habeas – due",
    language: "fr",
    host: "privacy.example.org",
    asOf: new Date("2027-02-01T10:15:30Z"),
    entries,
    ...more,
  });

/** The content lines of a file, unfolded (RFC 5545 §3.1). */
const linesOf = (text: string) => text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
const propertyOf = (text: string, name: string) =>
  linesOf(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const unescaped = (value = "") =>
  value.replaceAll(/\\([\\;,nN])/g, (_, char: string) => (/n/i.test(char) ? "\n" : char));

describe("a calendar file", () => {
  it("holds one all-day event on the due date, line by line", () => {
    expect(linesOf(file([{ ...entry, description: "Text", reminder: null }]))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Habeas//Due dates//FR",
      "METHOD:PUBLISH",
      "NAME:Habeas – due",
      "X-WR-CALNAME:Habeas – due",
      "BEGIN:VEVENT",
      "UID:HAB-7K3M-9QXD@privacy.example.org",
      `SEQUENCE:${Math.floor(Date.UTC(2027, 1, 1, 10, 15) / 60_000)}`,
      "DTSTAMP:20270201T101530Z",
      "DTSTART;VALUE=DATE:20270301",
      "DTEND;VALUE=DATE:20270302",
      "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
      "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE",
      "SUMMARY:Réponse au plus tard : HAB-7K3M-9QXD",
      "TRANSP:TRANSPARENT",
      "DESCRIPTION:Text",
      "URL;VALUE=URI:https://privacy.example.org/fr/track",
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
  });

  it("ends every line with CRLF and keeps it within 75 octets", () => {
    const text = file([entry]);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  });

  it("gives back a text with commas, semicolons, backslashes and line breaks as it was", () => {
    expect(unescaped(propertyOf(file([entry]), "DESCRIPTION"))).toBe(entry.description);
  });

  it("reminds ten, five and two working days before, at nine in the morning", () => {
    // Monday 1 March 2027: two working days before is Thursday 25 February, five 22 February, ten 15 February.
    const triggers = linesOf(file([entry])).filter((line) => line.startsWith("TRIGGER"));
    expect(triggers).toEqual(["TRIGGER:-P13DT15H", "TRIGGER:-P6DT15H", "TRIGGER:-P3DT15H"]);
  });

  it("counts working days by the holidays of the country", () => {
    const lastReminder = (country: string) =>
      linesOf(file([{ ...entry, dueOn: "2027-07-16", reminder: { text: "x", country } }])).findLast((line) =>
        line.startsWith("TRIGGER"),
      );
    // Wednesday 14 July is a holiday in France.
    expect(lastReminder("BE")).toBe("TRIGGER:-P1DT15H");
    expect(lastReminder("FR")).toBe("TRIGGER:-P2DT15H");
  });

  it("is the same, byte for byte, for the same facts, and newer a minute later", () => {
    expect(file([entry])).toBe(file([entry]));
    const at = (minute: number) =>
      dueEvent(entry, { host: "privacy.example.org", asOf: new Date(Date.UTC(2027, 1, 1, 10, minute)) });
    expect(at(16).id).toBe(at(15).id);
    expect(at(16).sequence).toBe((at(15).sequence ?? 0) + 1);
  });

  it("says how often to look again when it is a feed, and may be empty", () => {
    const text = file([], { refreshHours: 6 });
    expect(linesOf(text)).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    expect(linesOf(text)).not.toContain("BEGIN:VEVENT");
  });
});
