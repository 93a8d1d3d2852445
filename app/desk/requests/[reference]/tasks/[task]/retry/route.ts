import { retryTask } from "@/lib/requests/complete-task";
import { staffTaskForm } from "../../../../../_edge/staff-form";

export const POST = staffTaskForm("/desk/requests/[reference]/tasks/[task]/retry", "retry", retryTask);
