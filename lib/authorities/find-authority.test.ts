import { expect, test } from "vitest";
import { plainDate } from "@/lib/deadlines/plain-date";
import { authoritiesCheckedOn, findAuthority, getAuthority, listAuthorities } from "./find-authority";

const eea = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(
  " ",
);
const lands = "BW BY BE BB HB HE HH MV NI NW RP SL SN ST SH TH".split(" ");
const all = listAuthorities();

test.each([...eea, "CH", "GB", "EU", "BR"])("%s has an authority", (country) => {
  expect(findAuthority({ country })?.country).toBe(country);
});

test.each(lands)("the German Land %s has one of its own", (land) => {
  const authority = findAuthority({ country: "DE", region: `DE-${land}` });
  expect(authority?.region).toBe(`DE-${land}`);
  expect(["general", "private"]).toContain(authority?.competence);
});

test("in Bavaria the sector decides", () => {
  const bavaria = { country: "DE", region: "DE-BY" };
  expect(findAuthority(bavaria)?.slug).toBe("debaylda");
  expect(findAuthority({ ...bavaria, sector: "public" })?.slug).toBe("debayldb");
  expect(findAuthority({ country: "DE", region: "DE-BE", sector: "public" })?.slug).toBe("deberlbdi");
});

test("without a region of its own the country's is found, in Germany the federal one", () => {
  expect(findAuthority({ country: "DE" })?.slug).toBe("debfdi");
  expect(findAuthority({ country: "FR", region: "FR-57" })?.slug).toBe("frcnil");
  expect(findAuthority({ country: "CA", region: "CA-QC" })?.slug).toBe("caqccai");
  expect(findAuthority({ country: "US", region: "US-CA" })?.slug).toBe("uscacppa");
});

test("a place without a known authority has none, never that of another place", () => {
  expect(findAuthority({ country: "US" })).toBeNull();
  expect(findAuthority({ country: "CA", region: "CA-ON" })).toBeNull();
  expect(findAuthority({ country: "JP" })).toBeNull();
  expect(getAuthority("nobody")).toBeNull();
});

test("every entry is complete: own slug, a name, a postal address, encrypted addresses, a day", () => {
  expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
  expect(plainDate(authoritiesCheckedOn)).toBe("2026-11-22");
  for (const authority of all) {
    expect(authority.name.trim()).not.toBe("");
    expect(getAuthority(authority.slug)).toBe(authority);
    expect(authority.address.length, authority.slug).toBeGreaterThanOrEqual(2);
    expect(authority.checkedAt).toBe(authoritiesCheckedOn);
    for (const address of [authority.url, authority.complaintUrl])
      if (address !== null) expect(new URL(address).protocol, authority.slug).toBe("https:");
    if (authority.email !== null) expect(authority.email).toMatch(/^[^@\s]+@[^@\s]+\.[a-z]+$/);
  }
});

test("names that changed are the current ones", () => {
  expect(getAuthority("ptcnpd")?.name).toBe("Comissão Nacional de Proteção de Dados");
  expect(getAuthority("czcuooz")?.url).toBe("https://uoou.gov.cz");
  expect(getAuthority("frcnil")?.complaintUrl).toBe("https://www.cnil.fr/fr/plaintes");
  expect(getAuthority("sedi")?.name).toContain("IMY");
});
