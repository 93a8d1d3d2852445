import { mintSystem } from "@/lib/auth/actor";
import { installation } from "@/lib/installation";
import { checkDates } from "@/lib/reminders/check-dates";

/** One look at the dates as of the given instant, in a process of its own, to be killed in the middle. */
await checkDates(mintSystem(), {}, new Date(process.argv[2] ?? ""));
await installation().close();
