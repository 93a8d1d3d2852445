import { describe, expect, it } from "vitest";
import { generateAdh6 } from "@/db/samples/adh6/generate-adh6";
import type { CategoryRecord } from "@/lib/controllers/record-schema";
import { ConnectorError } from "./connector-error";
import type { Connector } from "./contract";
import {
  allRows,
  type ContractFixture,
  categoryOf,
  numbers,
  systemOf,
  withConnector,
} from "./contract-fixture";

const everybody = generateAdh6().adherents.map(({ id }) => String(id));

/** What never leaves, whatever the statement says. */
export function describeDiscretion(kind: string, fixture: ContractFixture): void {
  describe(`${kind} refuses before it reads a row`, () => {
    const refusal = async (category: CategoryRecord) =>
      withConnector(fixture, (connector) =>
        connector.extract(category, everybody).catch((error: unknown) => error),
      );
    const identity = () => categoryOf(fixture, "adh6", "identity");

    it("a column that the record does not list", async () => {
      const { nom: _, ...fields } = identity().fields;
      expect(await refusal({ ...identity(), fields })).toEqual(
        new ConnectorError("connector.column_undeclared", "nom"),
      );
    });

    it("a statement that leaves out what the record promises", async () => {
      const [field] = Object.values(identity().fields);
      const fields = { ...identity().fields, ...(field && { age: field }) };
      expect(await refusal({ ...identity(), fields })).toEqual(
        new ConnectorError("connector.column_missing", "age"),
      );
    });

    it("a withheld column that would come in clear", async () => {
      const { nom, ...others } = identity().fields;
      const fields = { ...others, ...(nom && { nom: { ...nom, export: "withheld" as const } }) };
      expect(await refusal({ ...identity(), fields })).toEqual(
        new ConnectorError("connector.withheld_in_clear", "nom"),
      );
    });
  });
}

/** How a connector treats a system that others are using. */
export function describeConduct(kind: string, fixture: ContractFixture): void {
  describe(`${kind} behaves on a system in use`, () => {
    it("changes nothing, even when the statement would", async () => {
      const before = await fixture.countDevices();
      const attempt = withConnector(fixture, async (connector) => {
        const { batches } = await connector.extract(numbers(fixture.statements.writing), []);
        return allRows(batches);
      });
      await expect(attempt).rejects.toEqual(
        new ConnectorError("connector.statement_failed", fixture.readOnlyRefusal),
      );
      expect(await fixture.countDevices()).toBe(before);
    });

    it("stops on the server when a statement takes too long", async () => {
      const attempt = withConnector(
        fixture,
        async (connector) => {
          const { batches } = await connector.extract(numbers(fixture.statements.slow), []);
          return allRows(batches);
        },
        500,
      );
      await expect(attempt).rejects.toMatchObject({ code: "connector.timeout" });
      await expect.poll(() => fixture.countRunning()).toBe(0);
    });

    it("gives each batch a time of its own, so that a slow reader does not run out of it", async () => {
      const work = async (connector: Connector) => {
        const { batches } = await connector.extract(numbers(fixture.statements.large), []);
        let count = 0;
        for await (const _ of batches) {
          count += 1;
          if (count < 5) await new Promise((resolve) => setTimeout(resolve, 500));
        }
        return count;
      };
      expect(await withConnector(fixture, work, 1_500)).toBe(300);
    });

    it("stops on the server when it is aborted", async () => {
      await withConnector(fixture, async (connector) => {
        const stop = new AbortController();
        const reason = new Error("the job ends");
        const { batches } = await connector.extract(numbers(fixture.statements.slow), [], stop.signal);
        setTimeout(() => stop.abort(reason), 200);
        await expect(allRows(batches)).rejects.toBe(reason);
        await expect.poll(() => fixture.countRunning()).toBe(0);
      });
    });

    it("does not even begin when it was aborted before", async () => {
      const reason = new Error("too late");
      await withConnector(fixture, async (connector) => {
        const found = connector.findSubject(systemOf(fixture, "adh6").match, {}, AbortSignal.abort(reason));
        await expect(found).rejects.toBe(reason);
      });
    });

    it("gives its connection back when the loop is left early, or never begun", async () => {
      await withConnector(fixture, async (connector) => {
        for (let round = 0; round < 6; round += 1) {
          await connector.extract(numbers(fixture.statements.large), []);
          const { batches } = await connector.extract(numbers(fixture.statements.large), []);
          for await (const _ of batches) break;
        }
        await expect.poll(() => fixture.countRunning()).toBe(0);
      });
    });

    it("answers a check, and says why it cannot without telling a secret", async () => {
      await withConnector(fixture, (connector) => connector.check());
      for (const broken of fixture.openBroken()) {
        const error = await broken.check().catch((reason: unknown) => reason);
        await broken.close();
        expect(error).toBeInstanceOf(ConnectorError);
        const told = `${String(error)} ${JSON.stringify(error)} ${error instanceof Error ? (error.stack ?? "") : ""}`;
        for (const secret of fixture.secretsInAddresses) expect(told).not.toContain(secret);
      }
    });
  });
}
