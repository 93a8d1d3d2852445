import { benchBundle } from "@/e2e/bench/bundle";
import { benchClock } from "@/e2e/bench/clock";
import { benchQueue } from "@/e2e/bench/queue";
import { benchReports } from "@/e2e/bench/reports";
import { printTable, type Row } from "@/e2e/bench/table";
import { benchWeb } from "@/e2e/bench/web";

/**
 * `npm run bench`: what people wait for, each beside the least that it could cost, measured in the same run on the same
 * machine. The ratio is what can be compared from run to run; the figures themselves move with the machine's load.
 */
const rows: Row[] = [];
rows.push(...(await benchWeb()));
rows.push(await benchBundle());
rows.push(...benchClock());
rows.push(await benchReports());
rows.push(...(await benchQueue()));
printTable(rows);
