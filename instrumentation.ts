/**
 * Next.js calls it once in each new server process. Under `npm start` that process hangs on a channel to its supervisor;
 * when the supervisor is gone, even by `kill -9`, the server ends at once and gives its port back.
 */
export async function register(): Promise<void> {
  if (typeof process.on !== "function") return; // The edge runtime.
  const { noteSocketAddresses } = await import("@/app/_edge/limit-address");
  noteSocketAddresses();
  if (process.connected === false) process.exit(0);
  process.on("disconnect", () => process.exit(0));
}
