/** A row as the generator writes it and the database must give it back: dates, times and decimals are text. */
export interface AdherentRow {
  readonly id: number;
  readonly nom: string | null;
  readonly prenom: string | null;
  readonly mail: string | null;
  readonly login: string | null;
  readonly password: string | null;
  readonly chambre_id: number | null;
  readonly created_at: string | null;
  readonly updated_at: string | null;
  readonly date_de_depart: string | null;
  readonly commentaires: string | null;
  readonly mode_association: string | null;
  readonly access_token: string | null;
  readonly subnet: string | null;
  readonly ip: string | null;
  readonly ldap_login: string | null;
  readonly is_naina: boolean;
  readonly datesignedminet: string | null;
  readonly datesignedhosting: string | null;
  readonly mail_membership: number;
  readonly mailinglist: boolean | null;
  readonly permanent: boolean;
  readonly wifi_only: boolean;
}

export interface MembershipRow {
  readonly uuid: string;
  readonly duration: (typeof membershipDurations)[number];
  readonly has_room: boolean;
  readonly first_time: boolean;
  readonly adherent_id: number;
  readonly payment_method_id: number | null;
  readonly products: string | null;
  readonly status: (typeof membershipStatuses)[number];
  readonly create_at: string;
  readonly update_at: string;
}

export interface DeviceRow {
  readonly id: number;
  readonly mac: string | null;
  readonly ip: string | null;
  readonly ipv6: string | null;
  readonly adherent_id: number;
  readonly created_at: string | null;
  readonly updated_at: string | null;
  readonly last_seen: string | null;
  readonly type: number | null;
  readonly mab: boolean;
  readonly name: string | null;
  readonly wifi_password: string | null;
}

export interface TransactionRow {
  readonly id: number;
  readonly value: string;
  readonly timestamp: string;
  readonly name: string;
  readonly type: number;
  readonly author_id: number;
  readonly membership_uuid: string | null;
  readonly product_id: number | null;
  readonly product_type: string | null;
}

export interface RoomRow {
  readonly id: number;
  readonly numero: number;
  readonly description: string | null;
  /** The member who had the room before: never data of the one who has it now. */
  readonly dernier_adherent: number | null;
  readonly vlan_id: number | null;
}

export interface ProductRow {
  readonly id: number;
  readonly name: string;
  readonly buying_price: string;
  readonly selling_price: string;
}

/** Every table of the sample, by name. */
export interface Adh6Rows {
  readonly payment_methods: readonly { readonly id: number; readonly name: string }[];
  readonly products: readonly ProductRow[];
  readonly chambres: readonly RoomRow[];
  readonly adherents: readonly AdherentRow[];
  readonly rooms_members_association: readonly { readonly room_id: number; readonly member_id: number }[];
  readonly membership: readonly MembershipRow[];
  readonly devices: readonly DeviceRow[];
  readonly transactions: readonly TransactionRow[];
}

export const adh6Tables = [
  "transactions",
  "devices",
  "membership",
  "rooms_members_association",
  "adherents",
  "chambres",
  "products",
  "payment_methods",
] as const satisfies readonly (keyof Adh6Rows)[];

export const membershipStatuses = [
  "INITIAL",
  "PENDING_RULES",
  "PENDING_PAYMENT_INITIAL",
  "PENDING_PAYMENT",
  "PENDING_PAYMENT_VALIDATION",
  "COMPLETE",
  "CANCELLED",
  "ABORTED",
] as const;

export const membershipDurations = [
  "ONE_MONTH",
  "TWO_MONTHS",
  "THREE_MONTHS",
  "SIX_MONTHS",
  "ONE_YEAR",
] as const;

const words = (values: readonly string[]) => values.map((value) => `'${value}'`).join(", ");

/**
 * The tables of ADH6 in Postgres' words: MariaDB's `datetime` is a timestamp without a zone, its inline enums are
 * types. As in the original there is no foreign key: rows may point at nothing.
 */
export const createTables = `
create type membership_status as enum (${words(membershipStatuses)});
create type membership_duration as enum (${words(membershipDurations)});

create table payment_methods (id integer primary key, name varchar(255) not null);

create table products (
  id integer primary key,
  name varchar(255) not null,
  buying_price numeric(8, 2) not null,
  selling_price numeric(8, 2) not null
);

create table chambres (
  id integer primary key,
  numero integer not null,
  description varchar(255),
  dernier_adherent integer,
  vlan_id integer
);

create table adherents (
  id integer primary key,
  nom varchar(255), prenom varchar(255), mail varchar(255), login varchar(255), password varchar(255),
  chambre_id integer,
  created_at timestamp, updated_at timestamp,
  date_de_depart date,
  commentaires varchar(255),
  mode_association timestamp,
  access_token varchar(255), subnet varchar(255), ip varchar(255), ldap_login varchar(255),
  is_naina boolean not null,
  datesignedminet timestamp, datesignedhosting timestamp,
  mail_membership integer not null,
  mailinglist boolean,
  permanent boolean not null,
  wifi_only boolean not null
);
create index adherents_by_mail on adherents (lower(mail));
create index adherents_by_login on adherents (lower(login));
create index adherents_by_ldap_login on adherents (lower(ldap_login));

create table rooms_members_association (
  room_id integer not null,
  member_id integer not null,
  primary key (room_id, member_id)
);
create index rooms_by_member on rooms_members_association (member_id);

create table membership (
  uuid varchar(36) primary key,
  duration membership_duration not null,
  has_room boolean not null,
  first_time boolean not null,
  adherent_id integer not null,
  payment_method_id integer,
  products varchar(255),
  status membership_status not null,
  create_at timestamp not null,
  update_at timestamp not null
);
create index membership_by_member on membership (adherent_id);

create table devices (
  id integer primary key,
  mac varchar(255), ip varchar(255), ipv6 varchar(255),
  adherent_id integer not null,
  created_at timestamp, updated_at timestamp, last_seen timestamp,
  type integer,
  mab boolean not null,
  name varchar(255),
  wifi_password varchar(63)
);
create index devices_by_member on devices (adherent_id);

create table transactions (
  id integer primary key,
  value numeric(8, 2) not null,
  "timestamp" timestamp not null,
  name varchar(255) not null,
  type integer not null,
  author_id integer not null,
  membership_uuid varchar(36),
  product_id integer,
  product_type varchar(20)
);
create index transactions_by_membership on transactions (membership_uuid);
create index transactions_by_author on transactions (author_id);
`;

/** Takes the sample out again. */
export const dropTables = `
drop table if exists ${adh6Tables.join(", ")};
drop type if exists membership_duration, membership_status;
`;
