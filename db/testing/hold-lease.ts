import { leaseServer } from "@/db/embedded/lease";

/** A process of its own that holds a lease until it is killed: `node --import tsx hold-lease.ts <folder>`. */
const folder = process.argv[2] ?? "";
const { server } = await leaseServer({ folder, durable: false, supervise: true });
process.stdout.write(`${server.pid}\n`);
setInterval(() => {}, 1000);
