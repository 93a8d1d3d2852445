import type { Column } from "@/lib/connectors/contract";

/** One line of the register, in the order of its columns. */
export const registerColumns = [
  { name: "reference", type: "text" },
  { name: "requestId", type: "uuid" },
  { name: "channel", type: "text" },
  { name: "language", type: "text" },
  { name: "requester", type: "text" },
  { name: "status", type: "text" },
  { name: "receivedOn", type: "date" },
  { name: "dueOn", type: "date" },
  { name: "extensionToldOn", type: "date" },
  { name: "answeredOn", type: "date" },
  { name: "closedOn", type: "date" },
  { name: "days", type: "integer" },
  { name: "answeredInTime", type: "boolean" },
  { name: "rights", type: "text" },
  { name: "outcomes", type: "text" },
  { name: "grounds", type: "text" },
  { name: "events", type: "integer" },
  { name: "head", type: "text" },
] as const satisfies readonly Column[];
