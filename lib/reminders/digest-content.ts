import { type SQL, sql } from "drizzle-orm";
import { isOpenStatus, requests } from "@/db/schema/requests";
import type { DigestSectionKind } from "@/emails/morning-digest";
import { addDays } from "@/lib/deadlines/plain-date";
import { addWorkingDays } from "@/lib/deadlines/working-days";
import { installation } from "@/lib/installation";
import type { MailParams } from "@/lib/mail/render-mail";
import type { House, HouseTime } from "@/lib/reminders/house-time";

export type DigestSection = MailParams["morning-digest"]["sections"][number];

/** What somebody works on for one controller: everything as data protection officer, else their own and what is free. */
export interface DigestScope {
  readonly house: House;
  readonly time: HouseTime;
  readonly staffId: string;
  readonly isDpo: boolean;
}

/** How many of a kind are listed; the rest is counted. */
const listed = 10;
/** For how many days a mail that did not arrive stays in the digest. */
const failedForDays = 7;

const kinds = ["overdue", "dueToday", "dueSoon", "unassigned", "escalated", "unread", "failed"] as const;
type Kind = (typeof kinds)[number];

/** What waits for one person, of all their controllers, most urgent first; empty when nothing does. */
export async function digestSections(scopes: readonly DigestScope[]): Promise<DigestSection[]> {
  const sections: DigestSection[] = [];
  for (const kind of kinds) {
    const found = [];
    for (const scope of scopes) if (kind !== "escalated" || scope.isDpo) found.push(await find(kind, scope));
    const section = merge(kind, found);
    if (section) sections.push(section);
  }
  return sections;
}

export function merge(
  kind: DigestSectionKind,
  found: readonly Pick<DigestSection, "count" | "items">[],
): DigestSection | null {
  const count = found.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return null;
  const items = found
    .flatMap((one) => one.items)
    .sort((a, b) => (a.dueOn ?? "").localeCompare(b.dueOn ?? ""))
    .slice(0, listed);
  return { kind, count, items };
}

async function find(kind: Kind, scope: DigestScope): Promise<Pick<DigestSection, "count" | "items">> {
  const { house, staffId, isDpo } = scope;
  const mine = isDpo ? sql`true` : sql`(${requests.handlerId} = ${staffId} or ${requests.handlerId} is null)`;
  const { rows } = await installation().db.execute<{ reference: string; dueOn: string; count: number }>(sql`
    select ${requests.reference} as reference, to_char(${requests.dueOn}, 'YYYY-MM-DD') as "dueOn",
      (count(*) over ())::int as count
    from ${requests}
    where ${requests.controllerId} = ${house.controllerId} and ${requests.dataKey} is not null
      and ${mine} and ${condition(kind, scope)}
    order by ${requests.dueOn}, ${requests.id}
    limit ${listed}`);
  const { appUrl } = installation().settings;
  return {
    count: rows[0]?.count ?? 0,
    items: rows.map(({ reference, dueOn }) => {
      const link = `${appUrl}/desk/requests/${reference}`;
      return { label: reference, dueOn, link };
    }),
  };
}

function condition(kind: Kind, { house, time: { today } }: DigestScope): SQL {
  const open = isOpenStatus(requests.status);
  switch (kind) {
    case "overdue":
      return sql`${open} and ${requests.dueOn} < ${today}`;
    case "dueToday":
      return sql`${open} and ${requests.dueOn} = ${today}`;
    case "dueSoon":
      return sql`${open} and ${requests.dueOn} > ${today} and ${requests.dueOn} <= ${addWorkingDays(today, 5, house.place)}`;
    case "unassigned":
      return sql`${open} and ${requests.status} <> 'unconfirmed' and ${requests.handlerId} is null`;
    case "escalated":
      return sql`${open} and ${requests.escalatedAt} is not null`;
    case "unread":
      return sql`exists (select from messages where messages.request_id = ${requests.id}
        and messages.sender = 'subject' and messages.read_at is null)`;
    case "failed":
      return sql`exists (select from mails where mails.request_id = ${requests.id}
        and mails.failed_at >= ${addDays(today, -failedForDays)}::date)`;
  }
}
