import { reopenTask } from "@/lib/tasks/settle-given-up";
import { staffTaskForm } from "../../../../../_edge/staff-form";

export const POST = staffTaskForm("/desk/requests/[reference]/tasks/[task]/reopen", "reopenTask", reopenTask);
