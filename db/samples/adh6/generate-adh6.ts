import { createDevices } from "./equipment";
import { createMemberships, createTransactions, paymentMethods, products } from "./money";
import { createPeople, createRooms, createRoomTies } from "./people";
import { seededRandom } from "./random";
import type { Adh6Rows } from "./tables";

export interface Adh6SampleSize {
  /** Members in all, the demo's included; at least 500. */
  readonly members: number;
  readonly seed: number;
}

export const defaultSize: Adh6SampleSize = { members: 2_400, seed: 20_231_230 };

/**
 * Invents what an ADH6 database holds, awkwardness included: the same rows for the same size and seed. Nothing in it
 * is about a real person.
 */
export function generateAdh6({ members, seed }: Adh6SampleSize = defaultSize): Adh6Rows {
  const random = seededRandom(seed);
  const adherents = createPeople(random, members);
  const membership = createMemberships(random, adherents);
  return {
    payment_methods: paymentMethods,
    products,
    chambres: createRooms(random, members),
    adherents,
    rooms_members_association: createRoomTies(random, adherents),
    membership,
    devices: createDevices(random, adherents),
    transactions: createTransactions(random, membership),
  };
}
