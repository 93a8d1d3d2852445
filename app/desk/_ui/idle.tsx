import type { DeskWords } from "@/app/desk/_ui/desk-words";
import { IdleGuard } from "@/app/desk/_ui/idle-guard";
import { TypedAgain } from "@/app/desk/_ui/typed-again";
import { settings } from "@/lib/settings";

/** On every page behind sign-in: signs out who is no longer there, and gives back what they had typed when they return. */
export function Idle({ t }: { t: DeskWords }) {
  return (
    <>
      <IdleGuard
        idleMs={settings().staffIdleMinutes * 60_000}
        texts={{
          title: t("idle.title"),
          text: t("idle.text"),
          left: t("idle.left"),
          kept: t("idle.kept"),
          stay: t("idle.stay"),
        }}
      />
      <TypedAgain
        texts={{
          restored: t("idle.restored"),
          restoredFiles: t("idle.restoredFiles"),
          leftover: t("idle.leftover"),
          close: t("idle.close"),
        }}
      />
    </>
  );
}
