/** A member that tests and the demo know by name. */
export interface DemoMember {
  readonly id: number;
  readonly nom: string | null;
  readonly prenom: string | null;
  readonly mail: string | null;
  readonly login: string | null;
}

/**
 * Members with a story, the same in every sample. Addresses are as held, in mixed case where real ones would be: look
 * them up in any case.
 */
export const demoMembers = {
  /** The usual one: room, three devices, two memberships with payments, a comment that names a neighbour. */
  camille: {
    id: 1,
    nom: "Aubrevoie",
    prenom: "Camille",
    mail: "Camille.Aubrevoie@etu.example",
    login: "caubrevoie",
  },
  /** Has 40 devices. */
  hugo: { id: 2, nom: "Tréguibec", prenom: "Hugo", mail: "hugo.treguibec@etu.example", login: "htreguibec" },
  /** One person with two accounts: the same address in another case, a second login. */
  ines: { id: 3, nom: "Bel-Hadji", prenom: "Inès", mail: "ines.belhadji@etu.example", login: "ibelhadji" },
  inesAgain: {
    id: 4,
    nom: "BEL HADJI",
    prenom: "Ines",
    mail: "INES.BELHADJI@ETU.EXAMPLE",
    login: "ibelhadji2",
  },
  /** Two in one room, and each named in the other's comments. */
  noa: { id: 5, nom: "Faucheron", prenom: "Noa", mail: "noa.faucheron@etu.example", login: "nfaucheron" },
  sacha: { id: 6, nom: "Quemadre", prenom: "Sacha", mail: "sacha.quemadre@etu.example", login: "squemadre" },
  /** Text that breaks careless programs: emoji, quotes, line ends, right-to-left, 255 characters. */
  zoe: {
    id: 7,
    nom: "O'Branagh-L’Hermitte",
    prenom: "Zoë 👩🏽‍💻",
    mail: "zoë.o'branagh@etu.example",
    login: "zobranagh",
  },
  /** On the board: recorded payments for other members, and one sale to nobody in particular. */
  lucas: { id: 8, nom: "Périgaud", prenom: "Lucas", mail: "lucas.perigaud@etu.example", login: "lperigaud" },
  /** No address in the file: found by login only. */
  andrea: { id: 9, nom: "Vaudremont", prenom: "Andréa", mail: null, login: "avaudremont" },
  /** No login in the file: found by address only. */
  eloi: { id: 10, nom: "Saint-Elier", prenom: "Éloi", mail: "Eloi.Saint-Elier@Campus.Example", login: null },
  /** Joined and filled in nothing: every column that may be null is null. */
  nobody: { id: 11, nom: null, prenom: null, mail: null, login: null },
} as const satisfies Record<string, DemoMember>;

/** Stands in every secret of the sample, so that one search shows whether any of them got out. */
export const secretMark = "never-export-";
