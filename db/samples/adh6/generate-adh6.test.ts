import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { demoMembers, secretMark } from "./demo-members";
import { defaultSize, generateAdh6 } from "./generate-adh6";
import { camillesRoom, sharedRoom } from "./people";

const rows = generateAdh6();
const digest = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");
const member = (id: number) => rows.adherents.find((row) => row.id === id);
const devicesOf = (id: number) => rows.devices.filter((device) => device.adherent_id === id);

describe("the ADH6 sample", () => {
  it("is the same every time, and another for another seed", () => {
    expect(digest(generateAdh6())).toBe(digest(rows));
    expect(digest(generateAdh6({ ...defaultSize, seed: 7 }))).not.toBe(digest(rows));
  });

  it("holds 2,400 members and gives each an id of its own", () => {
    expect(new Set(rows.adherents.map(({ id }) => id)).size).toBe(2_400);
  });

  it("tells its demo members' stories", () => {
    expect(devicesOf(demoMembers.hugo.id)).toHaveLength(40);
    expect(devicesOf(demoMembers.camille.id)).toHaveLength(3);
    expect(member(demoMembers.noa.id)?.chambre_id).toBe(sharedRoom);
    expect(member(demoMembers.sacha.id)?.chambre_id).toBe(sharedRoom);
    expect(member(demoMembers.camille.id)).toMatchObject({
      ...demoMembers.camille,
      chambre_id: camillesRoom,
    });
    expect(demoMembers.inesAgain.mail.toLowerCase()).toBe(demoMembers.ines.mail);
    expect([...(member(demoMembers.zoe.id)?.commentaires ?? "")]).toHaveLength(255);
    const emptyHanded = Object.values(member(demoMembers.nobody.id) ?? {});
    expect(emptyHanded.filter((value) => value === null)).toHaveLength(18);
  });

  it("puts somebody else before Camille in the room", () => {
    expect(rows.chambres.find(({ id }) => id === camillesRoom)?.dernier_adherent).toBe(demoMembers.lucas.id);
  });

  it("marks every secret, so that a leak can be searched for", () => {
    const secrets = [
      ...rows.adherents.flatMap(({ password, access_token }) => [password, access_token]),
      ...rows.devices.map(({ wifi_password }) => wifi_password),
    ].filter((secret) => secret !== null);
    expect(secrets.length).toBeGreaterThan(3_000);
    expect(secrets.filter((secret) => !secret.includes(secretMark))).toEqual([]);
  });

  it("is as awkward as the real thing", () => {
    const some = (found: boolean) => expect(found).toBe(true);
    some(rows.adherents.some(({ id, mail }) => id > 11 && mail === null));
    some(rows.adherents.some(({ mail }) => mail === ""));
    some(rows.adherents.some(({ mail }) => mail !== null && mail !== mail.toLowerCase()));
    some(rows.adherents.some(({ id, login }) => id > 11 && login === null));
    some(rows.devices.some(({ adherent_id }) => member(adherent_id) === undefined));
    some(rows.adherents.some(({ chambre_id }) => chambre_id !== null && chambre_id > rows.chambres.length));
    some(rows.transactions.some(({ value }) => value === "999999.99"));
    some(rows.transactions.some(({ value }) => value.startsWith("-")));
    some(rows.adherents.some(({ created_at }) => created_at === "2024-03-31 02:30:00"));
    some(rows.adherents.some(({ created_at }) => created_at?.endsWith(".999999") === true));
  });

  it("invents addresses in domains that cannot exist (RFC 2606)", () => {
    const mails = rows.adherents.flatMap(({ mail }) => (mail ? [mail.toLowerCase()] : []));
    expect(mails.filter((mail) => !/@[a-z.]+\.(?:example|invalid)$/.test(mail))).toEqual([]);
  });
});
