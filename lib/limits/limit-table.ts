interface Limit {
  /** How often within a window. */
  readonly points: number;
  /** Length of a window, which opens with the first use. Around its end up to twice the points can fall together. */
  readonly durationS: number;
}

const hourS = 3600;
const dayS = 24 * hourS;

/**
 * Every limit there is, and whom it counts by. The numbers leave room for a household or a small office behind one
 * address, and for people who mistype; they stop a machine.
 */
export const limitTable = {
  /** Submitted forms, by address. */
  "submission.address": { points: 10, durationS: hourS },
  /** Submitted forms, by the e-mail address typed. Each sends a mail to it, so this also bounds mails to strangers. */
  "submission.email": { points: 5, durationS: hourS },
  /** Requests put right to one e-mail address: mails to strangers again. */
  "correction.email": { points: 3, durationS: hourS },
  /** Submissions by the API, by address: a company's own form sends all of its people's requests from one. */
  "submission.api": { points: 60, durationS: hourS },
  /** Unconfirmed submissions to one controller from anywhere: 60 a minute, as long as it may take … */
  "submission.controller": { points: 10, durationS: 10 },
  /** … and 300 more in five minutes, when a newspaper wrote about it. */
  "submission.controller_burst": { points: 300, durationS: 300 },
  /** Look-ups of a request, and steps of a sign-in with an account for it, by address. */
  "track.address": { points: 60, durationS: hourS },
  /** Codes asked for with one pair of reference and e-mail address, by what was typed, whether it exists or not. */
  "code.pair": { points: 10, durationS: dayS },
  /** Further codes to the address of one request, by request. */
  "code.request": { points: 10, durationS: dayS },
  /** Further codes, by address. */
  "code.address": { points: 30, durationS: hourS },
  /** Wrong codes, by address; a right one is given back. */
  "code_check.address": { points: 60, durationS: hourS },
  /** Look-ups of a task by an owner's link, and new links asked for, by address. */
  "task.address": { points: 120, durationS: hourS },
  /** New links that were asked for behind an old one, by task: each sends a mail. */
  "task_link.task": { points: 5, durationS: dayS },
  /** Uploaded files, by address. */
  "upload.address": { points: 60, durationS: hourS },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limitTable;
