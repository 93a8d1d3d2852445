import { describe, expect, it } from "vitest";
import { localInstant } from "@/lib/calendar/local-instant";
import { knownZones, zoneOf } from "@/lib/calendar/zone-of";
import { listRegimes } from "@/lib/deadlines/regimes";
import { isTimeZone } from "@/lib/deadlines/time-zone";

describe("a day and a time on the wall clock", () => {
  it.each([
    {
      name: "in winter",
      given: ["2027-01-31", "14:30", "Europe/Paris"],
      expected: "2027-01-31T14:30:00+01:00",
    },
    {
      name: "in summer",
      given: ["2027-07-31", "00:00", "Europe/Paris"],
      expected: "2027-07-31T00:00:00+02:00",
    },
    {
      name: "at noon of the day on which summer time begins",
      given: ["2027-03-28", "12:00", "Europe/Paris"],
      expected: "2027-03-28T12:00:00+02:00",
    },
    {
      name: "before the change on that day",
      given: ["2027-03-28", "01:59", "Europe/Paris"],
      expected: "2027-03-28T01:59:00+01:00",
    },
    {
      name: "in the hour that is skipped: the one after",
      given: ["2027-03-28", "02:30", "Europe/Paris"],
      expected: "2027-03-28T02:30:00+01:00",
    },
    {
      name: "in the hour that comes twice: the first",
      given: ["2027-10-31", "02:30", "Europe/Paris"],
      expected: "2027-10-31T02:30:00+02:00",
    },
    {
      name: "west of Greenwich",
      given: ["2027-01-31", "23:59", "America/Los_Angeles"],
      expected: "2027-01-31T23:59:00-08:00",
    },
    {
      name: "in a zone of half hours",
      given: ["2027-01-31", "09:00", "Asia/Kolkata"],
      expected: "2027-01-31T09:00:00+05:30",
    },
    { name: "in UTC", given: ["2027-01-31", "09:00", "UTC"], expected: "2027-01-31T09:00:00+00:00" },
  ] as const)("$name", ({ given: [date, time, zone], expected }) => {
    expect(localInstant(date, time, zone)).toBe(expected);
  });

  it.each([
    ["2027-02-29", "12:00"],
    ["31/01/2027", "12:00"],
    ["", "12:00"],
    ["2027-01-31", "24:00"],
    ["2027-01-31", "9:00"],
    ["2027-01-31", ""],
  ])("%j %j is none", (date, time) => {
    expect(localInstant(date, time, "Europe/Paris")).toBeNull();
  });
});

describe("the zone of a place", () => {
  const places = listRegimes().flatMap(({ countries, regions }) => [
    ...countries,
    ...regions.map(({ code }) => code),
  ]);

  it.each([...new Set(places)])("%s has one that this machine knows", (place) => {
    expect(isTimeZone(zoneOf(place) ?? "")).toBe(true);
  });

  it("is the region's own where it is far from the capital", () => {
    expect([zoneOf("ES-CT"), zoneOf("ES-CN"), zoneOf("FR-RE"), zoneOf("XX")]).toEqual([
      "Europe/Madrid",
      "Atlantic/Canary",
      "Indian/Reunion",
      null,
    ]);
    expect(new Set(knownZones).size).toBe(knownZones.length);
  });
});
