CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"rights" text[] NOT NULL,
	"input" "bytea" NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"html_sha256" "bytea",
	"text_sha256" "bytea",
	"pdf_sha256" "bytea"
);
--> statement-breakpoint
CREATE TABLE "category_decisions" (
	"request_id" uuid NOT NULL,
	"right" text NOT NULL,
	"system" text NOT NULL,
	"category" text NOT NULL,
	"outcome" text NOT NULL,
	"ground" text,
	"citation" text,
	"reasons" "bytea",
	"facts" "bytea",
	"until" date,
	CONSTRAINT "category_decisions_request_id_right_system_category_pk" PRIMARY KEY("request_id","right","system","category")
);
--> statement-breakpoint
CREATE TABLE "clock_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "clock_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"request_id" uuid NOT NULL,
	"type" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"length" integer,
	"text" "bytea"
);
--> statement-breakpoint
CREATE TABLE "fees" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"amount" integer NOT NULL,
	"currency" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"accepted" boolean
);
--> statement-breakpoint
CREATE TABLE "recipient_notices" (
	"request_id" uuid NOT NULL,
	"right" text NOT NULL,
	"recipient" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"reason" "bytea",
	"settled_at" timestamp with time zone,
	CONSTRAINT "recipient_notices_request_id_right_recipient_pk" PRIMARY KEY("request_id","right","recipient")
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"staff_id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendar_feeds_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
DROP INDEX "tasks_one_per_system";--> statement-breakpoint
DROP INDEX "requests_open_by_due";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "ground" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "citation" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "reasons" "bytea";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "facts" "bytea";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "until" date;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "action_taken" "bytea";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "proposal" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "approved_by" uuid;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "approved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "request_rights" ADD COLUMN "status" text DEFAULT 'asked' NOT NULL;--> statement-breakpoint
ALTER TABLE "request_rights" ADD COLUMN "answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "residence_country" "bytea";--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "kind" text DEFAULT 'search' NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "right" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "note" "bytea";--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_written_by_staff_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "category_decisions" ADD CONSTRAINT "category_decisions_request_id_right_request_rights_request_id_right_fk" FOREIGN KEY ("request_id","right") REFERENCES "public"."request_rights"("request_id","right") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_events" ADD CONSTRAINT "clock_events_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fees" ADD CONSTRAINT "fees_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipient_notices" ADD CONSTRAINT "recipient_notices_request_id_right_request_rights_request_id_right_fk" FOREIGN KEY ("request_id","right") REFERENCES "public"."request_rights"("request_id","right") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letters_by_request" ON "letters" USING btree ("request_id","written_at");--> statement-breakpoint
CREATE INDEX "clock_events_by_request" ON "clock_events" USING btree ("request_id","at");--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_approved_by_staff_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_one_search_per_system" ON "tasks" USING btree ("request_id","system") WHERE "tasks"."kind" = 'search';--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_one_per_system_and_right" ON "tasks" USING btree ("request_id","system","right") WHERE "tasks"."kind" = 'carry-out';--> statement-breakpoint
CREATE INDEX "requests_open_by_due" ON "requests" USING btree ("controller_id","due_on","id") WHERE "requests"."status" in ('unconfirmed', 'received', 'identity', 'collecting', 'review', 'decided');--> statement-breakpoint
-- Requests decided before rights had a state of their own: who decided them also approved them.
UPDATE "decisions" SET "approved_by" = "decided_by", "approved_at" = "decided_at";--> statement-breakpoint
UPDATE "request_rights" SET "status" = 'answered', "answered_at" = "requests"."answered_at"
  FROM "requests" WHERE "requests"."id" = "request_rights"."request_id" AND "requests"."status" = 'answered';--> statement-breakpoint
UPDATE "request_rights" SET "status" = 'decided'
  FROM "requests" WHERE "requests"."id" = "request_rights"."request_id" AND "requests"."status" = 'preparing';--> statement-breakpoint
UPDATE "requests" SET "status" = 'decided' WHERE "status" = 'preparing';
