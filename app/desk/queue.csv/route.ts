import { downloadResponse } from "@/app/_edge/download-response";
import { getRoute } from "@/app/_edge/get-route";
import { problemPage } from "@/app/_edge/problem-page";
import { seeOther } from "@/app/_edge/see-other";
import { signInPath } from "@/app/desk/_edge/desk-paths";
import { getWording } from "@/app/desk/_ui/desk-words";
import { queueCsv } from "@/app/desk/_ui/queue-csv";
import { queuePath } from "@/app/desk/_ui/queue-path";
import { controllersWhere } from "@/lib/auth/permissions";
import { getStaff } from "@/lib/auth/session";
import { getChosenColumns } from "@/lib/queue/choose-columns";
import { walkQueue } from "@/lib/queue/list-queue";
import { columnsToShow } from "@/lib/queue/queue-columns";
import { readQueueFilter } from "@/lib/queue/queue-filter";

/** The list as it is filtered, with the columns that the person sees, as CSV (RFC 4180): written as fast as it is taken. */
export const GET = getRoute("/desk/queue.csv", async (request) => {
  const filter = readQueueFilter(new URL(request.url).search);
  const staff = await getStaff();
  if (!staff) return seeOther(signInPath(queuePath(filter)));
  const visible = controllersWhere(staff, "request.read").length;
  if (visible === 0) return problemPage(request, "forbidden");
  const words = await getWording();
  const columns = columnsToShow(await getChosenColumns(staff), visible);
  const body = queueCsv(walkQueue(staff, filter, new Date()), columns, words);
  return downloadResponse({ filename: "requests.csv", type: "text/csv; charset=utf-8", body });
});
