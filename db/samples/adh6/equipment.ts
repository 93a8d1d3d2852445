import { demoMembers, secretMark } from "./demo-members";
import { later, someMoment } from "./moments";
import type { Random } from "./random";
import type { AdherentRow, DeviceRow } from "./tables";
import { deviceNames } from "./words";

const countOf: Readonly<Record<number, number>> = {
  [demoMembers.camille.id]: 3,
  [demoMembers.hugo.id]: 40,
  [demoMembers.zoe.id]: deviceNames.length,
  [demoMembers.nobody.id]: 0,
};

/** Devices of these members, and a few whose member is gone. */
export function createDevices(random: Random, people: readonly AdherentRow[]): DeviceRow[] {
  const gone = people.length + 1_000;
  const owners = [
    ...people.flatMap(({ id }) => Array.from({ length: countOf[id] ?? random.integer(0, 5) }, () => id)),
    ...Array.from({ length: 5 }, (_, index) => gone + index),
  ];
  return owners.map((adherentId, index) => createDevice(random, index + 1, adherentId));
}

function createDevice(random: Random, id: number, adherentId: number): DeviceRow {
  const createdAt = someMoment(random);
  return {
    id,
    mac: random.chance(0.98) ? macOf(random) : null,
    ip: random.chance(0.7) ? `198.51.100.${id % 256}` : null,
    ipv6: random.chance(0.6) ? `2001:db8:${random.hex(4)}::${random.hex(3)}` : null,
    adherent_id: adherentId,
    created_at: random.chance(0.98) ? createdAt : null,
    updated_at: random.chance(0.98) ? later(random, createdAt, 300) : null,
    last_seen: random.chance(0.8) ? later(random, createdAt, 900) : null,
    type: random.chance(0.95) ? random.integer(0, 1) : null,
    mab: random.chance(0.1),
    name: random.chance(0.7) ? (deviceNames[id % deviceNames.length] ?? null) : null,
    wifi_password: random.chance(0.5) ? `${secretMark}${random.hex(16)}` : null,
  };
}

function macOf(random: Random): string {
  const pairs = Array.from({ length: 6 }, () => random.hex(2));
  const mac = pairs.join(random.chance(0.8) ? ":" : "-");
  return random.chance(0.3) ? mac.toUpperCase() : mac;
}
