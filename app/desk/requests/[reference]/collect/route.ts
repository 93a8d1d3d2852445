import { startCollection } from "@/lib/requests/start-collection";
import { staffForm } from "../../../_edge/staff-form";

export const POST = staffForm<{ reference: string }>(
  "/desk/requests/[reference]/collect",
  "collect",
  (staff, { params, now }) => startCollection(staff, { reference: params.reference }, now),
);
