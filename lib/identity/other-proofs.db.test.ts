import { beforeAll, describe, expect, it } from "vitest";
import type { RequesterRole } from "@/db/schema/enums";
import { verifyChains } from "@/lib/audit/verify-chain";
import type { Staff } from "@/lib/auth/actor";
import { applyRecord } from "@/lib/controllers/apply-record";
import { loadShippedRecord } from "@/lib/controllers/load-record";
import type { RecordOfProcessing } from "@/lib/controllers/record-schema";
import { enterPostalCode } from "@/lib/identity/enter-postal-code";
import { listChecks } from "@/lib/identity/list-checks";
import { printPostalLetter } from "@/lib/identity/print-postal-letter";
import { recordProof } from "@/lib/identity/record-proof";
import { requestPostalLetter } from "@/lib/identity/request-postal-letter";
import { installation } from "@/lib/installation";
import { readPdf } from "@/lib/letters/testing/read-pdf";
import { approveRight } from "@/lib/requests/approve-right";
import { decideRight } from "@/lib/requests/decide-right";
import { getOwnRequest } from "@/lib/requests/get-own-request";
import { getRequest } from "@/lib/requests/get-request";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, mustBe, requestRow, signInAs } from "@/lib/testing/test-people";
import { searchAll, sendLetterNow } from "@/lib/testing/test-steps";

const { db } = await createTestInstallation({ adh6: true });
const minet = await loadShippedRecord("minet");
/** The policy of a controller that wants more than the code before it hands out a copy. */
const strict: RecordOfProcessing = {
  ...minet,
  version: "900",
  verification: {
    ...minet.verification,
    levels: { access: "substantial" },
    reasons: minet.controller.representative,
  },
};
const address = "12 rue des Lilas\n91000 Évry";
const note = "Rappelée au numéro connu, a cité sa dernière facture.";
const daysLater = (days: number, from = new Date()) => new Date(from.getTime() + days * 86_400_000);

let handler: Staff;
let dpo: Staff;
let auditor: Staff;
let stranger: Staff;
beforeAll(async () => {
  await applyRecord(strict, new Date());
  await applyRecord(await loadShippedRecord("netkin"), new Date());
  handler = await signInAs("handler");
  dpo = await signInAs("dpo");
  auditor = await signInAs("auditor");
  stranger = await signInAs("dpo", "netkin");
});

/** The code as it stands on the paper. */
async function print(
  reference: string,
  now = new Date(),
): Promise<{ code: string; text: string; pages: number }> {
  const { pdf } = await printPostalLetter(handler, { reference, address }, now);
  const { text, pages } = readPdf(pdf);
  const [code] = /[3-9A-Y]{4}-[3-9A-Y]{4}(?!-)/.exec(text.replaceAll(reference, "")) ?? [];
  return { code: mustBe(code), text, pages: pages.length };
}
const reached = async (subject: Parameters<typeof getOwnRequest>[0]) =>
  mustBe(await getOwnRequest(subject, new Date())).identity;

describe("a code by post", () => {
  it("stands on one page with the address, the reference and where to type it, and proves substantially", async () => {
    const { reference, subject, requestId } = await file({ rights: ["access"] });
    expect((await reached(subject)).ways).toContain("postal-code");
    const { code, text, pages } = await print(reference);
    expect(pages).toBe(1);
    for (const part of ["12 rue des Lilas", "91000 Évry", reference, "/fr/track", "Camille Aubrevoie"])
      expect(text).toContain(part);
    const [check] = await listChecks(requestId);
    expect(JSON.stringify(check)).not.toContain(code.replace("-", ""));
    await enterPostalCode(subject, { code: code.toLowerCase().replace("-", " ") }, new Date());
    expect(await reached(subject)).toMatchObject({ reached: "substantial", needed: "substantial", ways: [] });
    expect((await verifyChains(db)).broken).toEqual([]);
  });

  it("is used up by five wrong tries; a new letter is the way forward", async () => {
    const { reference, subject, requestId } = await file({ rights: ["access"] });
    const { code } = await print(reference);
    for (let tries = 1; tries < 5; tries += 1)
      await expect(enterPostalCode(subject, { code: "AAAA-AAAA" }, new Date())).rejects.toThrow(
        "verification.wrong",
      );
    await expect(enterPostalCode(subject, { code: "AAAA-AAAA" }, new Date())).rejects.toThrow(
      "identity.exhausted",
    );
    await expect(enterPostalCode(subject, { code }, new Date())).rejects.toThrow("verification.expired");
    expect(await listChecks(requestId)).toMatchObject([{ status: "failed", attempts: 5 }]);
    await requestPostalLetter(subject, {}, new Date());
    await expect(requestPostalLetter(subject, {}, new Date())).rejects.toThrow("identity.not_offered");
    const fresh = await print(reference);
    await enterPostalCode(subject, { code: fresh.code }, new Date());
    expect((await reached(subject)).reached).toBe("substantial");
  });

  it("opens no other request", async () => {
    const one = await file({ rights: ["access"] });
    const other = await file({ rights: ["access"], email: "jules.martin@etu.example" });
    const { code } = await print(one.reference);
    await expect(enterPostalCode(other.subject, { code }, new Date())).rejects.toThrow(
      "verification.expired",
    );
    await print(other.reference);
    await expect(enterPostalCode(other.subject, { code }, new Date())).rejects.toThrow("verification.wrong");
    await expect(enterPostalCode({ ...one.subject, verifiedAt: null }, { code }, new Date())).rejects.toThrow(
      "not_found",
    );
  });

  it("works for 21 days, and not any more once a newer letter was made", async () => {
    const { reference, subject } = await file({ rights: ["access"] });
    const first = await print(reference);
    const second = await print(reference);
    await expect(enterPostalCode(subject, { code: first.code }, new Date())).rejects.toThrow(
      "verification.wrong",
    );
    await expect(enterPostalCode(subject, { code: second.code }, daysLater(22))).rejects.toThrow(
      "verification.expired",
    );
    await requestPostalLetter(subject, {}, daysLater(22));
    const third = await print(reference, daysLater(23));
    await enterPostalCode(subject, { code: third.code }, daysLater(24));
  });

  it("is made by staff who may ask, for an address that is written", async () => {
    const { reference } = await file({ rights: ["access"] });
    await expect(printPostalLetter(handler, { reference, address: " \n" }, new Date())).rejects.toThrow(
      "input.invalid",
    );
    await expect(printPostalLetter(auditor, { reference, address }, new Date())).rejects.toThrow("forbidden");
    await expect(printPostalLetter(stranger, { reference, address }, new Date())).rejects.toThrow(
      "not_found",
    );
  });

  it("ends a doubt that was asked about by letter: the work and the clock go on", async () => {
    const { reference, subject } = await file({ rights: ["access"] });
    const doubt = "La demande vient d’une adresse inconnue.";
    const fields = { doubt, needed: "Le code de la lettre.", method: "postal-code" };
    await sendLetterNow(handler, reference, { kind: "identity-requested", fields });
    const { code } = await print(reference);
    await enterPostalCode(subject, { code }, new Date());
    expect((await requestRow(reference)).status).toBe("received");
    expect(mustBe(await getOwnRequest(subject, new Date())).questions).toEqual([]);
  });
});

describe("a proof given elsewhere", () => {
  it("is noted with what convinced, never above what its way gives", async () => {
    const { reference, subject, requestId } = await file({ rights: ["access"] });
    const proof = { reference, method: "other-means" as const, level: "substantial" as const, note };
    await expect(recordProof(handler, { ...proof, note: "vu" }, new Date())).rejects.toThrow("input.invalid");
    await expect(recordProof(handler, { ...proof, level: "high" }, new Date())).rejects.toThrow(
      "input.invalid",
    );
    await expect(recordProof(auditor, proof, new Date())).rejects.toThrow("forbidden");
    await expect(recordProof(stranger, proof, new Date())).rejects.toThrow("not_found");
    expect(await listChecks(requestId)).toEqual([]);
    await recordProof(handler, proof, new Date());
    expect((await reached(subject)).reached).toBe("substantial");
    await recordProof(dpo, { ...proof, level: "high" }, new Date());
    expect((await reached(subject)).reached).toBe("high");
    const seen = mustBe(await getRequest(dpo, reference, "fr", new Date()));
    expect(seen.identity.checks).toMatchObject([
      { status: "passed", reason: note, settledBy: "handler" },
      { status: "passed", reason: note, settledBy: "dpo" },
    ]);
  });

  it("in person needs a policy that offers it", async () => {
    const methods = strict.verification.methods.filter((method) => method !== "in-person");
    const verification = { ...strict.verification, methods };
    await applyRecord({ ...strict, version: "901", verification }, new Date());
    const { reference } = await file();
    const proof = { reference, method: "in-person" as const, level: "high" as const, note };
    await expect(recordProof(handler, proof, new Date())).rejects.toThrow("identity.not_offered");
    await applyRecord(strict, new Date());
    const offered = await file();
    await recordProof(handler, { ...proof, reference: offered.reference }, new Date());
  });

  it("makes other proofs needless", async () => {
    const { reference, subject, requestId } = await file({ rights: ["access"] });
    await requestPostalLetter(subject, {}, new Date());
    await recordProof(handler, { reference, method: "in-person", level: "high", note }, new Date());
    expect((await listChecks(requestId)).map(({ method, status }) => `${method} ${status}`)).toEqual([
      "postal-code expired",
      "in-person passed",
    ]);
  });
});

/** Searched, and its grant proposed: all that is left is to approve it. */
async function proposed(content: Parameters<typeof file>[0]) {
  const filed = await file(content);
  await searchAll(handler, filed);
  const { reference } = filed;
  const decision = {
    right: "access" as const,
    outcome: "granted" as const,
    ground: null,
    categories: [],
    actionTaken: null,
  };
  await decideRight(handler, { reference, decision }, new Date());
  const approve = () =>
    approveRight(dpo, { reference, right: "access", proposal: 1, identityChecked: true }, new Date());
  return { ...filed, approve };
}

describe("what has to be known before a copy is handed out", () => {
  it("is the level that the policy wants", async () => {
    const { reference, subject, approve } = await proposed({ rights: ["access"] });
    await expect(approve()).rejects.toThrow("request.identity_insufficient");
    await enterPostalCode(subject, { code: (await print(reference)).code }, new Date());
    await approve();
  });

  it.each<RequesterRole>(["parent", "agent"])(
    "is, when asked as %s, also that somebody accepted the representation",
    async (requester) => {
      const { reference, subject, approve } = await proposed({
        rights: ["access"],
        requester,
        representativeName: "Dominique Aubrevoie",
        mandate: "Je suis sa mère.",
        claimedEmail: "camille.aubrevoie@etu.example",
        email: "dominique@maison.example",
      });
      expect((await reached(subject)).ways).toEqual(["document", "in-person"]);
      await expect(approve()).rejects.toThrow("request.identity_insufficient");
      await expect(requestPostalLetter(subject, {}, new Date())).rejects.toThrow("identity.not_offered");
      await recordProof(
        handler,
        { reference, method: "other-means", level: "substantial", note: "Livret de famille et pièces vus." },
        new Date(),
      );
      await approve();
    },
  );
});

it("keeps no code in clear and no address at all", async () => {
  const { reference, requestId } = await file({ rights: ["access"] });
  await print(reference);
  const rows = await installation().db.execute(
    `select to_jsonb(r)::text || (select coalesce(string_agg(to_jsonb(c)::text, ''), '') from identity_checks c where c.request_id = r.id) as all from requests r where r.id = '${requestId}'`,
  );
  expect(JSON.stringify(rows)).not.toContain("Lilas");
});
