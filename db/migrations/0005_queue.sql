DROP INDEX "requests_by_due";--> statement-breakpoint
DROP INDEX "requests_open_by_due";--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "waiting_for" text;--> statement-breakpoint
CREATE INDEX "request_rights_by_right" ON "request_rights" USING btree ("right","request_id");--> statement-breakpoint
CREATE INDEX "request_rights_unanswered" ON "request_rights" USING btree ("right","request_id") WHERE "request_rights"."status" in ('asked', 'proposed', 'decided');--> statement-breakpoint
CREATE INDEX "requests_open_waiting" ON "requests" USING btree ("controller_id","due_on","id") WHERE "requests"."status" in ('unconfirmed', 'received', 'identity', 'collecting', 'review', 'decided') and "requests"."waiting_for" is not null;--> statement-breakpoint
CREATE INDEX "requests_open_unassigned" ON "requests" USING btree ("controller_id","due_on","id") WHERE "requests"."status" in ('unconfirmed', 'received', 'identity', 'collecting', 'review', 'decided') and "requests"."handler_id" is null;--> statement-breakpoint
CREATE INDEX "requests_finished_by_due" ON "requests" USING btree ("controller_id","due_on","id") WHERE "requests"."status" in ('answered', 'closed', 'withdrawn', 'lapsed', 'merged');--> statement-breakpoint
CREATE INDEX "requests_by_status" ON "requests" USING btree ("controller_id","status","due_on","id");--> statement-breakpoint
CREATE INDEX "requests_by_handler" ON "requests" USING btree ("controller_id","handler_id","status","due_on","id");--> statement-breakpoint
CREATE INDEX "requests_by_channel" ON "requests" USING btree ("controller_id","channel","status","due_on","id");--> statement-breakpoint
CREATE INDEX "requests_by_language" ON "requests" USING btree ("controller_id","locale","status","due_on","id");--> statement-breakpoint
CREATE INDEX "requests_by_reference_start" ON "requests" USING btree ("reference" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "tasks_by_request" ON "tasks" USING btree ("request_id","system");--> statement-breakpoint
CREATE INDEX "tasks_by_system" ON "tasks" USING btree ("system","request_id");--> statement-breakpoint
CREATE INDEX "requests_open_by_due" ON "requests" USING btree ("controller_id","due_on","id","status","waiting_for") WHERE "requests"."status" in ('unconfirmed', 'received', 'identity', 'collecting', 'review', 'decided');--> statement-breakpoint
UPDATE "requests" SET "waiting_for" = (
  SELECT split_part(asked."type", '_', 1) FROM "clock_events" asked
  WHERE asked."request_id" = "requests"."id" AND asked."type" IN ('identity_requested', 'clarification_requested', 'fee_requested')
    AND NOT EXISTS (
      SELECT FROM "clock_events" answer
      WHERE answer."request_id" = asked."request_id" AND answer."id" > asked."id"
        AND answer."type" = split_part(asked."type", '_', 1) || '_received')
  ORDER BY asked."id" LIMIT 1
) WHERE "id" IN (SELECT "request_id" FROM "clock_events" WHERE "type" LIKE '%\_requested');
