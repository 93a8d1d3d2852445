import { describe, expect, it } from "vitest";
import { demoMembers, secretMark } from "@/db/samples/adh6/demo-members";
import { generateAdh6 } from "@/db/samples/adh6/generate-adh6";
import { ConnectorError } from "./connector-error";
import type { Column } from "./contract";
import { describeConduct, describeDiscretion } from "./contract-conduct";
import {
  allRows,
  type ContractFixture,
  categoryOf,
  numbers,
  pick,
  pickMoments,
  readAll,
  systemOf,
  withConnector,
} from "./contract-fixture";

const sample = generateAdh6();
const everybody = sample.adherents.map(({ id }) => String(id));
const { camille, hugo, ines, inesAgain, andrea, eloi } = demoMembers;

/** The guarantees of `Connector`, the same for every kind. */
export function describeConnectorContract(kind: string, fixture: ContractFixture): void {
  describeFinding(kind, fixture);
  describeReading(kind, fixture);
  describeComparing(kind, fixture);
  describeDiscretion(kind, fixture);
  describeConduct(kind, fixture);
}

function describeFinding(kind: string, fixture: ContractFixture): void {
  describe(`${kind} finds the subject`, () => {
    const system = systemOf(fixture, "adh6");
    const find = async (identifiers: Record<string, string>) =>
      withConnector(fixture, (connector) => connector.findSubject(system.match, identifiers));
    const one = (member: { id: number }, by: string) => ({ keys: [String(member.id)], by: [by] });

    it.each([
      ["as held", camille.mail],
      ["in capitals", camille.mail.toUpperCase()],
      ["with blanks around it", `  ${camille.mail.toLowerCase()}\n`],
    ])("by e-mail %s", async (_, email) => expect(await find({ email })).toEqual(one(camille, "email")));

    it("by login where the address is empty, by address where the login is", async () => {
      expect(await find({ login: "AVAUDREMONT" })).toEqual(one(andrea, "login"));
      expect(await find({ email: eloi.mail.toLowerCase() })).toEqual(one(eloi, "email"));
    });

    it("with both accounts, and tells which identifiers found something", async () => {
      const keys = [String(ines.id), String(inesAgain.id)];
      expect(await find({ email: ines.mail, login: "nobody-of-that-name" })).toEqual({ keys, by: ["email"] });
      const both = await find({ email: ines.mail, login: camille.login });
      expect(both).toEqual({ keys: [...keys, String(camille.id)], by: ["email", "login"] });
    });

    it.each([
      ["of an unknown address", { email: "nobody@etu.example" }],
      ["of a blank, though some left theirs blank", { email: " ", login: "" }],
      ["without an identifier that it knows", { phone: "0600000000" }],
      ["of a value that would be SQL", { email: "' or 1=1 --", login: "x'); drop table adherents; --" }],
      ["of a value with a wildcard", { email: "%", login: "_" }],
    ])("not at all %s", async (_, identifiers) => {
      expect(await find(identifiers)).toEqual({ keys: [], by: [] });
    });
  });
}

function describeComparing(kind: string, fixture: ContractFixture): void {
  describe(`${kind} gives what an answer is compared with`, () => {
    const { deviceAddresses, large, writing } = fixture.statements;
    const values = async (statement: string, keys: readonly string[]) =>
      withConnector(fixture, (connector) => connector.readValues(statement, keys));
    const addressesOf = (member: { id: number }) =>
      sample.devices.flatMap(({ adherent_id, mac }) => (adherent_id === member.id && mac ? [mac] : []));

    it("the values of these members as text, and nobody else's", async () => {
      expect([...(await values(deviceAddresses, [String(hugo.id)]))].sort()).toEqual(
        addressesOf(hugo).sort(),
      );
      const both = await values(deviceAddresses, [String(camille.id), String(hugo.id)]);
      expect([...both].sort()).toEqual([...addressesOf(camille), ...addressesOf(hugo)].sort());
    });

    it("no values for no keys, the system asked all the same", async () => {
      expect(await values(deviceAddresses, [])).toEqual([]);
      await expect(values("select nothing_here from devices where $1 = $1", [])).rejects.toMatchObject({
        code: "connector.statement_failed",
      });
    });

    it("not so many that a guess would hit one, not two columns, and no change", async () => {
      await expect(values(large, [])).rejects.toEqual(new ConnectorError("connector.too_many_matches"));
      await expect(values(`select id, id as again from (${large}) as many`, [])).rejects.toEqual(
        new ConnectorError("connector.column_undeclared", "again"),
      );
      await expect(values(writing, [])).rejects.toEqual(
        new ConnectorError("connector.statement_failed", fixture.readOnlyRefusal),
      );
    });
  });
}

function describeReading(kind: string, fixture: ContractFixture): void {
  describe(`${kind} reads`, () => {
    it("every value of every member exactly as the sample was written", async () => {
      expect(await readAll(fixture, "adh6", "member-file", everybody)).toEqual(
        sample.adherents.map((row) => ({
          ...pick(row, [
            "id",
            "date_de_depart",
            "is_naina",
            "mail_membership",
            "mailinglist",
            "permanent",
            "wifi_only",
          ]),
          ...pickMoments(row, [
            "created_at",
            "updated_at",
            "mode_association",
            "datesignedminet",
            "datesignedhosting",
          ]),
        })),
      );
      expect(await readAll(fixture, "adh6", "identity", everybody)).toEqual(
        sample.adherents.map((row) => pick(row, ["id", "nom", "prenom", "mail"])),
      );
      expect(await readAll(fixture, "adh6", "staff-comments", everybody)).toEqual(
        sample.adherents
          .filter((row) => row.commentaires !== null)
          .map((row) => pick(row, ["id", "commentaires"])),
      );
    });

    it("amounts to the cent, and nothing of a payment's author but the subject", async () => {
      const own = new Set(
        sample.membership.filter((row) => row.adherent_id === camille.id).map(({ uuid }) => uuid),
      );
      const expected = sample.transactions.filter(
        (row) => row.membership_uuid !== null && own.has(row.membership_uuid),
      );
      const payments = await readAll(fixture, "payment", "payments", [String(camille.id)]);
      expect(payments.map(({ id, value }) => [id, value])).toEqual(
        expected.map(({ id, value }) => [id, value]),
      );
      expect(payments.map(({ author_id }) => author_id)).toEqual([camille.id, null]);
      const all = await readAll(fixture, "payment", "payments", everybody);
      expect(all.map(({ value }) => value)).toEqual(
        expect.arrayContaining(["0.10", "999999.99", "-12.50", "0.00", "-0.01"]),
      );
    });
  });

  describe(`${kind} streams`, () => {
    it("the devices of one member, and nobody else's", async () => {
      const devices = await readAll(fixture, "adh6", "devices", [String(hugo.id)]);
      expect(devices).toHaveLength(40);
      expect(new Set(devices.map(({ adherent_id }) => adherent_id))).toEqual(new Set([hugo.id]));
    });

    it("no rows for no keys, and still tells the columns", async () => {
      await withConnector(fixture, async (connector) => {
        const { columns, batches } = await connector.extract(categoryOf(fixture, "adh6", "devices"), []);
        expect(columns).toContainEqual({ name: "last_seen", type: "timestamp" } satisfies Column);
        expect(await allRows(batches)).toEqual([]);
      });
    });

    it("no secret: what is withheld comes as presence, or not at all", async () => {
      for (const system of fixture.systems)
        for (const category of system.categories) {
          const rows = await readAll(fixture, system.slug, category.slug, everybody);
          expect(JSON.stringify(rows)).not.toContain(secretMark);
          for (const [column, field] of Object.entries(category.fields))
            if (field.export === "withheld")
              for (const row of rows) expect([undefined, true, false]).toContain(row[column]);
        }
      const [account] = await readAll(fixture, "adh6", "account", [String(hugo.id)]);
      expect(account?.["password"]).toBe(sample.adherents[hugo.id - 1]?.password !== null);
    });

    it("in batches, without holding more than one", async () => {
      await withConnector(fixture, async (connector) => {
        const { batches } = await connector.extract(numbers(fixture.statements.large), []);
        let rows = 0;
        let peak = 0;
        for await (const batch of batches) {
          rows += batch.length;
          expect(batch.length).toBeLessThanOrEqual(1_000);
          if (rows % 50_000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed);
        }
        expect(rows).toBe(300_000);
        expect(peak).toBeLessThan(400 * 2 ** 20);
      });
    });
  });
}
