import { parsePlainDate } from "@/lib/deadlines/plain-date";
import { offsetMs } from "@/lib/deadlines/time-zone";

const dayMs = 24 * 3600_000;
const timeForm = /^([01]\d|2[0-3]):[0-5]\d$/;

export const isTimeOfDay = (text: string): boolean => timeForm.test(text);

/**
 * What the wall clock of a zone shows, as an instant: `2027-01-31` and `14:30` in Paris are `2027-01-31T14:30:00+01:00`.
 * An hour that the clock skips is the one after it; of an hour that comes twice, the first. Null for a day or a time
 * that there is not. @throws DeadlineError `unknown-time-zone`
 */
export function localInstant(date: string, time: string, timeZone: string): string | null {
  if (!parsePlainDate(date) || !isTimeOfDay(time)) return null;
  const wall = `${date}T${time}:00`;
  const wallMs = Date.parse(`${wall}Z`);
  const around = [wallMs - dayMs, wallMs + dayMs].map((atMs) => offsetMs(atMs, timeZone));
  const offset = around.find((ahead) => offsetMs(wallMs - ahead, timeZone) === ahead) ?? around[0] ?? 0;
  return `${wall}${inHours(offset)}`;
}

function inHours(offset: number): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const part = (number: number) => String(number).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`;
}
