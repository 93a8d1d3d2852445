DROP INDEX "tasks_open";--> statement-breakpoint
CREATE INDEX "messages_unread" ON "messages" USING btree ("request_id") WHERE "messages"."read_at" is null;--> statement-breakpoint
CREATE INDEX "requests_by_receipt" ON "requests" USING btree ("controller_id","received_at");--> statement-breakpoint
CREATE INDEX "requests_escalated" ON "requests" USING btree ("controller_id") WHERE "requests"."escalated_at" is not null;--> statement-breakpoint
CREATE INDEX "tasks_open_by_due" ON "tasks" USING btree ("due_on","id") WHERE "tasks"."status" <> 'done';