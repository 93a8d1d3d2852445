CREATE TABLE "controllers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"record_digest" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "controllers_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "records" (
	"controller_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"version" text NOT NULL,
	"content" jsonb NOT NULL,
	"applied_at" timestamp with time zone NOT NULL,
	CONSTRAINT "records_controller_id_digest_pk" PRIMARY KEY("controller_id","digest")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"request_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"type" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"payload" jsonb NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid,
	"template" text NOT NULL,
	"locale" text NOT NULL,
	"recipient" "bytea" NOT NULL,
	"params" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"kid" text PRIMARY KEY NOT NULL,
	"public_jwk" jsonb NOT NULL,
	"private_jwk" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"retired_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "bundles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"right" text NOT NULL,
	"storage_key" text NOT NULL,
	"byte_count" bigint NOT NULL,
	"sha256" "bytea" NOT NULL,
	"kid" text NOT NULL,
	"built_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"request_id" uuid NOT NULL,
	"right" text NOT NULL,
	"outcome" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "decisions_request_id_right_pk" PRIMARY KEY("request_id","right")
);
--> statement-breakpoint
CREATE TABLE "request_rights" (
	"request_id" uuid NOT NULL,
	"right" text NOT NULL,
	"details" "bytea",
	CONSTRAINT "request_rights_request_id_right_pk" PRIMARY KEY("request_id","right")
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"controller_id" uuid NOT NULL,
	"record_digest" text NOT NULL,
	"draft_id" uuid,
	"locale" text NOT NULL,
	"status" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"due_on" date NOT NULL,
	"rule_version" text NOT NULL,
	"holidays_version" text NOT NULL,
	"data_key" "bytea",
	"subject_name" "bytea" NOT NULL,
	"subject_email" "bytea" NOT NULL,
	"email_index" "bytea" NOT NULL,
	"identifiers" "bytea" NOT NULL,
	"email_confirmed_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"event_count" integer DEFAULT 0 NOT NULL,
	"event_head" "bytea",
	CONSTRAINT "requests_reference_unique" UNIQUE("reference"),
	CONSTRAINT "requests_draft_id_unique" UNIQUE("draft_id")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"staff_id" uuid NOT NULL,
	"controller_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "memberships_staff_id_controller_id_role_pk" PRIMARY KEY("staff_id","controller_id","role")
);
--> statement-breakpoint
CREATE TABLE "sign_in_tokens" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" "bytea" NOT NULL,
	"email" "bytea",
	"email_index" "bytea",
	"created_at" timestamp with time zone NOT NULL,
	"first_signed_in_at" timestamp with time zone,
	"deactivated_at" timestamp with time zone,
	CONSTRAINT "staff_email_index_unique" UNIQUE("email_index")
);
--> statement-breakpoint
CREATE TABLE "staff_sessions" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"staff_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"controller_id" uuid NOT NULL,
	"content" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "drafts_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "subject_sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"request_id" uuid,
	"filed_here" boolean NOT NULL,
	"verified_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "subject_sessions_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"link_hash" "bytea",
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "verifications_link_hash_unique" UNIQUE("link_hash")
);
--> statement-breakpoint
CREATE TABLE "extracts" (
	"task_id" uuid NOT NULL,
	"category" text NOT NULL,
	"storage_key" text NOT NULL,
	"columns" jsonb NOT NULL,
	"row_count" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"extracted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "extracts_task_id_category_pk" PRIMARY KEY("task_id","category")
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"request_id" uuid NOT NULL,
	"system" text NOT NULL,
	"status" text DEFAULT 'todo' NOT NULL,
	"outcome" text,
	"match" "bytea",
	"unproven_count" integer DEFAULT 0 NOT NULL,
	"error_code" text,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_controller_id_controllers_id_fk" FOREIGN KEY ("controller_id") REFERENCES "public"."controllers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bundles" ADD CONSTRAINT "bundles_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_decided_by_staff_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_request_id_right_request_rights_request_id_right_fk" FOREIGN KEY ("request_id","right") REFERENCES "public"."request_rights"("request_id","right") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_rights" ADD CONSTRAINT "request_rights_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_controller_id_controllers_id_fk" FOREIGN KEY ("controller_id") REFERENCES "public"."controllers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_controller_id_record_digest_records_controller_id_digest_fk" FOREIGN KEY ("controller_id","record_digest") REFERENCES "public"."records"("controller_id","digest") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_controller_id_controllers_id_fk" FOREIGN KEY ("controller_id") REFERENCES "public"."controllers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_controller_id_controllers_id_fk" FOREIGN KEY ("controller_id") REFERENCES "public"."controllers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subject_sessions" ADD CONSTRAINT "subject_sessions_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extracts" ADD CONSTRAINT "extracts_task_id_tasks_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "records_by_applied" ON "records" USING btree ("controller_id","applied_at");--> statement-breakpoint
CREATE UNIQUE INDEX "events_by_request" ON "events" USING btree ("request_id","seq");--> statement-breakpoint
CREATE INDEX "mails_by_request" ON "mails" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "mails_unsent" ON "mails" USING btree ("sent_at","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "bundles_one_per_right" ON "bundles" USING btree ("request_id","right");--> statement-breakpoint
CREATE INDEX "requests_open_by_due" ON "requests" USING btree ("controller_id","due_on","id") WHERE "requests"."status" <> 'answered';--> statement-breakpoint
CREATE INDEX "requests_by_due" ON "requests" USING btree ("controller_id","due_on","id");--> statement-breakpoint
CREATE INDEX "requests_by_email" ON "requests" USING btree ("email_index");--> statement-breakpoint
CREATE INDEX "staff_sessions_by_staff" ON "staff_sessions" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "drafts_by_expiry" ON "drafts" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "subject_sessions_by_expiry" ON "subject_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "verifications_by_request" ON "verifications" USING btree ("request_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_one_per_system" ON "tasks" USING btree ("request_id","system");--> statement-breakpoint
CREATE INDEX "tasks_open" ON "tasks" USING btree ("status");