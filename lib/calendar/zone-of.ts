import { countryOf } from "@/lib/deadlines/holidays";

/** The zone of the capital, by the code of a country, a state or a region far from its capital. */
const zones: Readonly<Record<string, string>> = {
  ...{ AT: "Europe/Vienna", BE: "Europe/Brussels", BG: "Europe/Sofia", CH: "Europe/Zurich" },
  ...{ CY: "Asia/Nicosia", CZ: "Europe/Prague", DE: "Europe/Berlin", DK: "Europe/Copenhagen" },
  ...{ EE: "Europe/Tallinn", ES: "Europe/Madrid", FI: "Europe/Helsinki", FR: "Europe/Paris" },
  ...{ GB: "Europe/London", GR: "Europe/Athens", HR: "Europe/Zagreb", HU: "Europe/Budapest" },
  ...{ IE: "Europe/Dublin", IS: "Atlantic/Reykjavik", IT: "Europe/Rome", LI: "Europe/Vaduz" },
  ...{ LT: "Europe/Vilnius", LU: "Europe/Luxembourg", LV: "Europe/Riga", MT: "Europe/Malta" },
  ...{ NL: "Europe/Amsterdam", NO: "Europe/Oslo", PL: "Europe/Warsaw", PT: "Europe/Lisbon" },
  ...{ RO: "Europe/Bucharest", SE: "Europe/Stockholm", SI: "Europe/Ljubljana", SK: "Europe/Bratislava" },
  ...{ "ES-CE": "Africa/Ceuta", "ES-CN": "Atlantic/Canary", "ES-ML": "Africa/Ceuta" },
  ...{ "FR-BL": "America/St_Barthelemy", "FR-GF": "America/Cayenne", "FR-GP": "America/Guadeloupe" },
  ...{ "FR-MF": "America/Marigot", "FR-MQ": "America/Martinique" },
  ...{ "FR-RE": "Indian/Reunion", "FR-YT": "Indian/Mayotte" },
  ...{ "US-CA": "America/Los_Angeles", "US-CO": "America/Denver", "US-CT": "America/New_York" },
  ...{ "US-DE": "America/New_York", "US-FL": "America/New_York", "US-IA": "America/Chicago" },
  ...{ "US-IN": "America/Indiana/Indianapolis", "US-KY": "America/New_York", "US-MD": "America/New_York" },
  ...{ "US-MN": "America/Chicago", "US-MT": "America/Denver", "US-NE": "America/Chicago" },
  ...{ "US-NH": "America/New_York", "US-NJ": "America/New_York", "US-OR": "America/Los_Angeles" },
  ...{ "US-RI": "America/New_York", "US-TN": "America/Chicago", "US-TX": "America/Chicago" },
  ...{ "US-UT": "America/Denver", "US-VA": "America/New_York" },
  ...{ AU: "Australia/Sydney", BR: "America/Sao_Paulo", CA: "America/Toronto", CN: "Asia/Shanghai" },
  ...{ IN: "Asia/Kolkata", JP: "Asia/Tokyo", KR: "Asia/Seoul", MX: "America/Mexico_City" },
  ...{ NZ: "Pacific/Auckland", SG: "Asia/Singapore", TH: "Asia/Bangkok", TR: "Europe/Istanbul" },
  ...{ ZA: "Africa/Johannesburg" },
};

/** The IANA zone that a controller at a place (ISO 3166) most likely keeps its calendar in; null for an unknown place. */
export const zoneOf = (place: string): string | null => zones[place] ?? zones[countryOf(place)] ?? null;

/** Every zone that `zoneOf` can give, each once, in alphabetical order. */
export const knownZones: readonly string[] = [...new Set(Object.values(zones))].sort();
