import { readTable } from "@/e2e/table";

/**
 * Who gets what at every address of the desk that is read, with one request of MiNET in view. `shows`: data of that
 * request, or that it is there. `opens`: the page, and nothing of the request. Other
 * words are pages that it leads to. The contributor has one task of the request.
 */
export const pages = readTable(`
read                                                                  | nobody  | administrator | dpo   | handler | contributor | auditor | netkin's dpo
/desk?state=all&channel=social-network                                | sign-in | opens         | shows | shows   | tasks       | shows   | opens
/desk/queue.csv?state=all&channel=social-network                      | sign-in | 403           | shows | shows   | 403         | shows   | opens
/desk/changes?since={since}                                           | 401     | opens         | shows | shows   | opens       | shows   | opens
/desk/search                                                          | sign-in | opens         | opens | opens   | opens       | opens   | opens
/desk/views                                                           | sign-in | opens         | opens | opens   | opens       | opens   | opens
/desk/bulk/extend?requests={reference}                                | sign-in | opens         | shows | opens   | opens       | opens   | opens
/desk/bulk/done                                                       | sign-in | opens         | opens | opens   | opens       | opens   | opens
/desk/requests/new?controller=minet                                   | sign-in | 404           | opens | opens   | 404         | 404     | 404
{request}                                                             | sign-in | 404           | shows | shows   | 404         | shows   | 404
POST {request}/presence                                               | 401     | 404           | opens | opens   | 404         | opens   | 404
{request}/due.ics                                                     | sign-in | 404           | shows | shows   | 404         | shows   | 404
{request}/receipt.pdf                                                 | sign-in | 404           | shows | shows   | 404         | shows   | 404
{scan}                                                                | sign-in | 404           | shows | shows   | 404         | 403     | 404
{preview}                                                             | sign-in | 404           | shows | shows   | 404         | 404     | 404
{foundFile}                                                           | sign-in | 404           | shows | shows   | 404         | 403     | 404
{request}/rights/erasure                                              | sign-in | 404           | shows | shows   | 404         | shows   | 404
{request}/letters/new?kind=clarification-requested                    | sign-in | 404           | shows | shows   | 404         | 404     | 404
{request}/letters/new?kind=extension                                  | sign-in | 404           | shows | 404     | 404         | 404     | 404
{draft}                                                               | sign-in | 404           | shows | shows   | 404         | 404     | 404
{letter}                                                              | sign-in | 404           | shows | shows   | 404         | shows   | 404
{request}/split                                                       | sign-in | 404           | shows | shows   | 404         | shows   | 404
{request}/reopen                                                      | sign-in | 404           | shows | shows   | 404         | shows   | 404
{request}/evidence                                                    | sign-in | 404           | shows | 404     | 404         | shows   | 404
{request}/evidence/file.zip                                           | sign-in | 404           | shows | 403     | 404         | shows   | 404
/desk/tasks                                                           | sign-in | opens         | opens | opens   | shows       | opens   | opens
/desk/tasks/{task}                                                    | sign-in | 404           | shows | shows   | shows       | 404     | 404
/desk/tasks/{other}                                                   | sign-in | 404           | shows | shows   | 404         | 404     | 404
/desk/members                                                         | sign-in | opens         | 404   | 404     | 404         | 404     | 404
/desk/members/invite                                                  | sign-in | opens         | 404   | 404     | 404         | 404     | 404
/desk/members/{member}                                                | sign-in | opens         | 404   | 404     | 404         | 404     | 404
/desk/members/review                                                  | sign-in | opens         | opens | 404     | 404         | 404     | opens
{review}                                                              | sign-in | opens         | opens | 404     | 404         | 404     | 404
/desk/audit?reference={reference}                                     | sign-in | opens         | shows | 404     | 404         | shows   | opens
/desk/audit/audit.csv?reference={reference}                           | sign-in | opens         | shows | 403     | 403         | shows   | opens
/desk/reports                                                         | sign-in | 404           | opens | opens   | 404         | opens   | opens
/desk/reports/report.csv?table=figures&controller=minet               | sign-in | 403           | opens | opens   | 403         | opens   | 404
/desk/reports/evidence?from={month}&to={month}&controller=minet       | sign-in | 403           | opens | 403     | 403         | opens   | 404
/desk/mails                                                           | sign-in | opens         | opens | opens   | opens       | opens   | opens
/desk/mails/preview                                                   | sign-in | opens         | opens | opens   | opens       | opens   | opens
/desk/calendar                                                        | sign-in | opens         | opens | opens   | opens       | opens   | opens
/desk/account                                                         | sign-in | opens         | opens | opens   | opens       | opens   | opens
`);

/**
 * Who may send what: the rest is refused. `may` is sent last, to show that the form was a good one; `-` is allowed too,
 * and not sent because there is nothing for it in this request.
 */
export const commands = readTable(`
send                                  | administrator | dpo       | handler   | contributor | auditor   | netkin's dpo
/desk/requests/new/save               | 404           | -         | -         | 404         | forbidden | 404
/desk/bulk?assign                     | not done      | may       | -         | not done    | not done  | not done
/desk/bulk?remind                     | not done      | may       | -         | not done    | not done  | not done
/desk/bulk/take                       | not done      | may       | -         | not done    | not done  | not done
/desk/bulk/extend/send                | not done      | -         | not done  | not done    | not done  | not done
{request}/assign                      | 404           | may       | -         | 404         | forbidden | 404
{request}/notes                       | 404           | may       | -         | 404         | forbidden | 404
{request}/messages                    | 404           | may       | -         | 404         | forbidden | 404
{request}/messages/read               | 404           | may       | -         | 404         | forbidden | 404
{request}/escalate                    | 404           | may       | -         | 404         | forbidden | 404
{request}/escalate/settle             | 404           | may       | forbidden | 404         | forbidden | 404
{request}/identity/ask                | 404           | may       | -         | 404         | forbidden | 404
{request}/identity/record             | 404           | may       | -         | 404         | forbidden | 404
{request}/identity/print              | 404           | may       | -         | 404         | forbidden | 404
{request}/identity/{nothing}/accept   | 404           | -         | -         | 404         | forbidden | 404
{request}/identity/{nothing}/reject   | 404           | -         | -         | 404         | forbidden | 404
{request}/reply                       | 404           | may       | -         | 404         | forbidden | 404
{request}/pass-on                     | 404           | may       | -         | 404         | forbidden | 404
{request}/pass-on/keep                | 404           | may       | -         | 404         | forbidden | 404
{request}/collect                     | 404           | may       | -         | 404         | forbidden | 404
{request}/tasks/{other}/assign        | 404           | may       | -         | 404         | forbidden | 404
{request}/tasks/{other}/send-link     | 404           | may       | -         | 404         | forbidden | 404
{request}/tasks/{other}/retry         | 404           | may       | -         | 404         | forbidden | 404
/desk/tasks/{other}/answer            | 404           | may       | -         | 404         | forbidden | 404
{request}/tasks/{other}/answer        | 404           | may       | -         | 404         | forbidden | 404
{request}/tasks/{other}/accept        | 404           | may       | forbidden | 404         | forbidden | 404
{request}/tasks/{other}/reopen        | 404           | may       | -         | 404         | forbidden | 404
{request}/tasks/{found}/files/add     | 404           | may       | -         | 404         | forbidden | 404
{foundFile}/remove                    | 404           | may       | -         | 404         | forbidden | 404
{request}/letters/new/save            | 404           | may       | forbidden | 404         | forbidden | 404
{draft}/send                          | 404           | may       | -         | 404         | forbidden | 404
{draft}/discard                       | 404           | may       | -         | 404         | forbidden | 404
{request}/rights/erasure/decide       | 404           | may       | -         | 404         | forbidden | 404
{request}/rights/erasure/approve      | 404           | -         | forbidden | 404         | forbidden | 404
{request}/rights/erasure/return       | 404           | -         | -         | 404         | forbidden | 404
{request}/approve                     | 404           | may       | forbidden | 404         | forbidden | 404
{request}/recipients                  | 404           | -         | -         | 404         | forbidden | 404
{request}/split/save                  | 404           | may       | -         | 404         | forbidden | 404
{request}/reopen/save                 | 404           | may       | forbidden | 404         | forbidden | 404
/desk/audit/verify                    | forbidden     | may       | forbidden | forbidden   | may       | -
/desk/calendar/create                 | forbidden     | may       | -         | forbidden   | -         | -
/desk/members/invite/send             | may           | forbidden | forbidden | forbidden   | forbidden | 404
/desk/members/{member}/give           | may           | forbidden | forbidden | forbidden   | forbidden | 404
/desk/members/{member}/end            | may           | forbidden | forbidden | forbidden   | forbidden | 404
/desk/members/{member}/passkeys       | may           | forbidden | forbidden | staff.self  | forbidden | forbidden
/desk/members/{member}/sessions       | may           | forbidden | forbidden | forbidden   | forbidden | forbidden
/desk/members/{member}/deactivate     | may           | forbidden | forbidden | forbidden   | forbidden | 404
/desk/members/{member}/reactivate     | may           | forbidden | forbidden | forbidden   | forbidden | 404
/desk/members/review/start            | -             | -         | forbidden | forbidden   | forbidden | 404
{review}/decide                       | -             | -         | forbidden | forbidden   | forbidden | 404
`);
