import { demoMembers } from "./demo-members";
import { later, someMoment } from "./moments";
import type { Random } from "./random";
import {
  type Adh6Rows,
  type AdherentRow,
  type MembershipRow,
  membershipDurations,
  membershipStatuses,
  type ProductRow,
  type TransactionRow,
} from "./tables";

export const paymentMethods: Adh6Rows["payment_methods"] = [
  { id: 1, name: "Liquide" },
  { id: 2, name: "Chèque" },
  { id: 3, name: "Carte bancaire" },
  { id: 4, name: "Stripe" },
];

export const products: readonly ProductRow[] = [
  { id: 1, name: "Câble 3 m", buying_price: "1.10", selling_price: "3.00" },
  { id: 2, name: "Câble 5 m", buying_price: "1.90", selling_price: "5.00" },
  { id: 3, name: "Adaptateur USB-C / Ethernet", buying_price: "7.35", selling_price: "13.00" },
];

const prices = ["50.00", "9.00", "18.00", "27.00", "3.00"] as const;

/** Amounts that a float cannot hold, the largest that the column can, a refund, nothing. */
const awkwardAmounts = ["0.10", "999999.99", "-12.50", "0.00", "-0.01", "0.30"] as const;

/** Some recorded payments for others; the first is a demo member. */
const boardMembers = [demoMembers.lucas.id, 12, 13, 14] as const;

export function createMemberships(random: Random, people: readonly AdherentRow[]): MembershipRow[] {
  return people.flatMap(({ id }) => {
    if (id === demoMembers.nobody.id) return [];
    const count = id === demoMembers.camille.id ? 2 : random.integer(0, 3);
    return Array.from({ length: count }, (_, index): MembershipRow => {
      const createdAt = someMoment(random);
      return {
        uuid: uuidOf(random),
        duration: random.pick(membershipDurations),
        has_room: random.chance(0.8),
        first_time: index === 0,
        adherent_id: id,
        payment_method_id: random.chance(0.85) ? random.integer(1, 5) : null, // There is no fifth.
        products: random.chance(0.3) ? `[${random.integer(1, 3)}, ${random.integer(1, 3)}]` : null,
        status: id === demoMembers.camille.id ? "COMPLETE" : random.pick(membershipStatuses),
        create_at: createdAt,
        update_at: later(random, createdAt, 30),
      };
    });
  });
}

/** Payments of complete memberships, sales that belong to none, and one whose membership is gone. */
export function createTransactions(random: Random, memberships: readonly MembershipRow[]): TransactionRow[] {
  const paid = memberships.filter(({ status }) => status === "COMPLETE");
  const forMemberships = paid.map(({ uuid, adherent_id, create_at, first_time }) => {
    const byBoard = adherent_id === demoMembers.camille.id ? !first_time : random.chance(0.3);
    const camilles = adherent_id === demoMembers.camille.id;
    return {
      membership_uuid: uuid,
      author_id: byBoard ? (camilles ? demoMembers.lucas.id : random.pick(boardMembers)) : adherent_id,
      name: "Internet – cotisation",
      timestamp: create_at,
    };
  });
  const sales = Array.from({ length: 300 }, (_, index) => ({
    membership_uuid: null,
    author_id: index === 0 ? demoMembers.lucas.id : random.integer(12, 400),
    name: `Vente n° ${index + 1} – câble`,
    timestamp: someMoment(random),
  }));
  const lost = {
    membership_uuid: uuidOf(random),
    author_id: demoMembers.lucas.id,
    name: "Internet – cotisation de Zélie Garrigou",
    timestamp: someMoment(random),
  };
  return [...forMemberships, ...sales, lost].map((entry, index) => ({
    id: index + 1,
    value: awkwardAmounts[index] ?? random.pick(prices),
    type: random.integer(1, 4),
    product_id: entry.membership_uuid === null ? random.integer(1, 4) : null, // There is no fourth.
    product_type: entry.membership_uuid === null ? "PRODUCT" : random.chance(0.5) ? "MEMBERSHIP" : null,
    ...entry,
  }));
}

function uuidOf(random: Random): string {
  const variant = random.pick(["8", "9", "a", "b"]);
  return `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-${variant}${random.hex(3)}-${random.hex(12)}`;
}
