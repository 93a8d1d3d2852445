import { idleStep } from "@/app/desk/_ui/idle-step";

/** Use is told to the server as often as the server writes it down. */
const renewalMs = 60_000;
/** How often the server is asked again while the warning stands: another window may be in use. */
const askAgainMs = 20_000;

/** What the watch sees and does outside of itself; what asks the server throws when it cannot be reached. */
export interface IdleWorld {
  now(): number;
  /** How long the session lasts, without using it. */
  askLeft(): Promise<number>;
  /** Uses the session. */
  renew(): Promise<number>;
  /** Keeps what is typed on the page for its typist. */
  keep(): Promise<void>;
  /** Forgets what was kept. */
  discard(): Promise<void>;
  /** Tells the other windows when the session ends now. */
  tell(endsAt: number): void;
  /** How much is left to answer the warning in; null takes it away. */
  show(leftMs: number | null): void;
  /** Goes to sign-in. */
  leave(): void;
}

/**
 * Watches one session from one page: warns before its end, keeps what is typed, leaves when the server says that it has
 * ended. A server that cannot be reached ends nothing: the next look tries again.
 */
export function watchIdle(idleMs: number, world: IdleWorld) {
  const start = world.now();
  // The page that was just opened may have been the second one within a minute, which the server does not write down.
  let endsAt = start + idleMs - renewalMs;
  let askedAt = 0;
  let renewedAt = start;
  let isKept = false;
  let isBusy = false;

  const show = (leftMs: number) => world.show(idleStep(leftMs) === "calm" ? null : Math.max(leftMs, 0));
  const learn = (leftMs: number) => {
    endsAt = world.now() + leftMs;
    show(leftMs);
  };
  /** Otherwise the page would be given back later what has long been sent. */
  const forget = async () => {
    if (isKept) await world.discard();
    isKept = false;
  };
  /** One thing at a time. */
  const once = async (act: () => Promise<void>) => {
    if (isBusy) return;
    isBusy = true;
    await act().catch(() => {});
    isBusy = false;
  };
  const renew = async () => {
    const leftMs = await world.renew();
    renewedAt = world.now();
    learn(leftMs);
    if (leftMs <= 0) return;
    world.tell(endsAt);
    await forget();
  };
  const look = async () => {
    const step = idleStep(endsAt - world.now());
    show(endsAt - world.now());
    if (step === "calm") return isKept ? forget() : undefined;
    if (step === "over" || world.now() - askedAt > askAgainMs) {
      askedAt = world.now();
      learn(await world.askLeft());
    }
    const leftMs = endsAt - world.now();
    if (!isKept && ["keep", "over"].includes(idleStep(leftMs))) {
      await world.keep();
      isKept = true;
    }
    if (step === "over" && leftMs <= 0) world.leave();
  };

  return {
    /** Every second. */
    look: () => once(look),
    /** The person says that they are there. */
    stay: () => once(renew),
    /** They typed or pointed: a use of the session, but no answer to the warning. */
    use: async () => {
      const isCalm = idleStep(endsAt - world.now()) === "calm";
      if (isCalm && world.now() - renewedAt > renewalMs) await once(renew);
    },
    /** Another window told when the session ends now. */
    hear: (at: unknown) => {
      if (typeof at === "number" && at > endsAt) learn(at - world.now());
    },
  };
}
