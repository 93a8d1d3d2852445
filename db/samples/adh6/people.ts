import { demoMembers, secretMark } from "./demo-members";
import { later, someDate, someMoment } from "./moments";
import type { Random } from "./random";
import type { AdherentRow, RoomRow } from "./tables";
import { comments, firstNames, lastNames, mailDomains } from "./words";

const roomCount = 1_500;

/** The room that `noa` and `sacha` share, and the one that `camille` has after somebody else. */
export const sharedRoom = 15;
export const camillesRoom = 14;

/** As long as the column allows, counted as the database counts: in characters, not in bytes. */
const longest = Array.from({ length: 255 }, (_, index) => ["é", "🎓", "x", "'", '"', "\\"][index % 6]).join(
  "",
);

const nothing: Omit<AdherentRow, "id"> = {
  nom: null,
  prenom: null,
  mail: null,
  login: null,
  password: null,
  chambre_id: null,
  created_at: null,
  updated_at: null,
  date_de_depart: null,
  commentaires: null,
  mode_association: null,
  access_token: null,
  subnet: null,
  ip: null,
  ldap_login: null,
  is_naina: false,
  datesignedminet: null,
  datesignedhosting: null,
  mail_membership: 0,
  mailinglist: null,
  permanent: false,
  wifi_only: false,
};

/** The members with a story, what sets each apart, and `count` members in all. */
export function createPeople(random: Random, count: number): AdherentRow[] {
  const stories: Readonly<Record<number, Partial<AdherentRow>>> = {
    [demoMembers.camille.id]: {
      chambre_id: camillesRoom,
      created_at: "2023-09-04 18:22:31.123456",
      updated_at: "2024-03-31 02:30:00",
      date_de_depart: "2024-08-31",
      commentaires: "Paie avec sa voisine Maëlle Kerbrasic ; prévenir Lucas Périgaud avant de couper.",
      datesignedminet: "2023-09-04 18:20:00",
    },
    [demoMembers.inesAgain.id]: { chambre_id: null },
    [demoMembers.noa.id]: { chambre_id: sharedRoom, commentaires: "Partage la chambre avec Sacha Quemadre." },
    [demoMembers.sacha.id]: {
      chambre_id: sharedRoom,
      commentaires: "En froid avec Noa Faucheron, appeler avant.",
    },
    [demoMembers.zoe.id]: { commentaires: longest },
  };
  const known = Object.values(demoMembers).map((member): AdherentRow => {
    const { id, nom, prenom, mail, login } = member;
    if (id === demoMembers.nobody.id) return { ...nothing, id };
    const invented = createMember(random, id, { nom, prenom });
    return { ...invented, mail, login, ldap_login: login, commentaires: null, ...stories[id] };
  });
  const others = Array.from({ length: count - known.length }, (_, index) => {
    const id = known.length + 1 + index;
    return createMember(random, id, { nom: random.pick(lastNames), prenom: random.pick(firstNames) });
  });
  return [...known, ...others];
}

function createMember(
  random: Random,
  id: number,
  { nom, prenom }: Pick<AdherentRow, "nom" | "prenom">,
): AdherentRow {
  const maybe = <Value>(probability: number, make: () => Value): Value | null =>
    random.chance(probability) ? make() : null;
  const login = `${asciiWord(prenom).slice(0, 1)}${asciiWord(nom)}${id}`;
  const createdAt = someMoment(random);
  return {
    id,
    nom: maybe(0.98, () => nom),
    prenom: maybe(0.97, () => prenom),
    mail: maybe(0.96, () => mailOf(random, prenom, nom, id)),
    login: maybe(0.95, () => login),
    password: maybe(0.9, () => `{SSHA}${secretMark}${random.hex(32)}`),
    chambre_id: maybe(0.85, () => random.integer(20, roomCount + 5)), // The last five do not exist.
    created_at: maybe(0.98, () => createdAt),
    updated_at: maybe(0.98, () => later(random, createdAt, 700)),
    date_de_depart: maybe(0.7, () => someDate(random)),
    commentaires: maybe(0.25, () => random.pick(comments)),
    mode_association: maybe(0.05, () => someMoment(random)),
    access_token: maybe(0.3, () => `${secretMark}${random.hex(40)}`),
    subnet: maybe(0.8, () => `10.42.${id % 256}.${random.integer(0, 15) * 16}/28`),
    ip: maybe(0.8, () => `192.0.2.${id % 256}`),
    ldap_login: maybe(0.9, () => (random.chance(0.1) ? login.toUpperCase() : login)),
    is_naina: random.chance(0.03),
    datesignedminet: maybe(0.9, () => createdAt),
    datesignedhosting: maybe(0.15, () => someMoment(random)),
    mail_membership: random.integer(0, 255),
    mailinglist: maybe(0.9, () => random.chance(0.6)),
    permanent: random.chance(0.02),
    wifi_only: random.chance(0.2),
  };
}

/** One in a hundred left the field empty instead of null; one in three writes with capitals. */
function mailOf(random: Random, prenom: string | null, nom: string | null, id: number): string {
  if (random.chance(0.01)) return "";
  const mail = `${asciiWord(prenom)}.${asciiWord(nom)}${id}@${random.pick(mailDomains)}`;
  if (random.chance(0.1)) return mail.toUpperCase();
  return random.chance(0.25) ? mail.replace(/^\w|(?<=\.)\w/g, (letter) => letter.toUpperCase()) : mail;
}

function asciiWord(name: string | null): string {
  const word = (name ?? "")
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();
  return word === "" ? "membre" : word;
}

/** Rooms with the member who had them before: for the demo's rooms, somebody with a name of their own. */
export function createRooms(random: Random, memberCount: number): RoomRow[] {
  return Array.from({ length: roomCount }, (_, index) => {
    const id = index + 1;
    const previous = random.chance(0.9) ? random.integer(12, memberCount) : null;
    return {
      id,
      numero: 1_000 + id,
      description: random.chance(0.4)
        ? `Bâtiment U${random.integer(1, 7)}, étage ${random.integer(0, 4)}`
        : null,
      dernier_adherent: id === camillesRoom || id === sharedRoom ? demoMembers.lucas.id : previous,
      vlan_id: random.chance(0.95) ? random.integer(40, 49) : null,
    };
  });
}

/** The second place where ADH6 ties members to rooms: mostly the same, sometimes the only one. */
export function createRoomTies(random: Random, people: readonly AdherentRow[]) {
  return people.flatMap(({ id, chambre_id }) => {
    if (id === demoMembers.inesAgain.id) return [{ room_id: 16, member_id: id }];
    if (chambre_id !== null && random.chance(0.6)) return [{ room_id: chambre_id, member_id: id }];
    return id !== demoMembers.nobody.id && random.chance(0.03)
      ? [{ room_id: random.integer(20, roomCount), member_id: id }]
      : [];
  });
}
