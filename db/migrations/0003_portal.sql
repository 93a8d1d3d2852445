CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"draft_id" uuid,
	"request_id" uuid,
	"purpose" text NOT NULL,
	"belongs_to" uuid,
	"from_staff" boolean DEFAULT false NOT NULL,
	"name" "bytea" NOT NULL,
	"file_key" "bytea" NOT NULL,
	"media_type" text NOT NULL,
	"byte_count" bigint NOT NULL,
	"sha256" "bytea" NOT NULL,
	"storage_key" text NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"destroyed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "identity_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"method" text NOT NULL,
	"level" text NOT NULL,
	"status" text NOT NULL,
	"reason" "bytea",
	"answers" "bytea",
	"proven" "bytea",
	"code_hash" "bytea",
	"attempts" integer DEFAULT 0 NOT NULL,
	"asked_by" uuid,
	"asked_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	"settled_by" uuid,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"sender" text NOT NULL,
	"staff_id" uuid,
	"text" "bytea" NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "pass_ons" (
	"request_id" uuid PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"recipient" "bytea" NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"due_on" date NOT NULL,
	"received_at" timestamp with time zone,
	"instruction" "bytea",
	"instructed_at" timestamp with time zone,
	"passed_on_by" uuid,
	CONSTRAINT "pass_ons_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "api_submissions" (
	"key_hash" "bytea" PRIMARY KEY NOT NULL,
	"body_hash" "bytea" NOT NULL,
	"request_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "letter_id" uuid;--> statement-breakpoint
ALTER TABLE "bundles" ADD COLUMN "expires_at" timestamp with time zone;--> statement-breakpoint
UPDATE "bundles" SET "expires_at" = "built_at" + interval '90 days';--> statement-breakpoint
ALTER TABLE "bundles" ALTER COLUMN "expires_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "request_rights" ADD COLUMN "answers" "bytea";--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "channel" text DEFAULT 'portal' NOT NULL;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "client" text;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "client_name" "bytea";--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "requester_role" text DEFAULT 'self' NOT NULL;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "representative" "bytea";--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "claimed_email" "bytea";--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "answer_way" text DEFAULT 'online' NOT NULL;--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "postal_address" "bytea";--> statement-breakpoint
ALTER TABLE "requests" ADD COLUMN "receipt" "bytea";--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "queued_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_draft_id_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."drafts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_checks" ADD CONSTRAINT "identity_checks_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_checks" ADD CONSTRAINT "identity_checks_asked_by_staff_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_checks" ADD CONSTRAINT "identity_checks_settled_by_staff_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_ons" ADD CONSTRAINT "pass_ons_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pass_ons" ADD CONSTRAINT "pass_ons_passed_on_by_staff_id_fk" FOREIGN KEY ("passed_on_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_submissions" ADD CONSTRAINT "api_submissions_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "files_by_request" ON "files" USING btree ("request_id","uploaded_at");--> statement-breakpoint
CREATE INDEX "files_by_draft" ON "files" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "files_by_purpose" ON "files" USING btree ("purpose","uploaded_at");--> statement-breakpoint
CREATE INDEX "identity_checks_by_request" ON "identity_checks" USING btree ("request_id","asked_at");--> statement-breakpoint
CREATE INDEX "rate_limits_by_expiry" ON "rate_limits" USING btree ("expire");--> statement-breakpoint
CREATE INDEX "messages_by_request" ON "messages" USING btree ("request_id","sent_at");--> statement-breakpoint
CREATE INDEX "pass_ons_by_status" ON "pass_ons" USING btree ("status","due_on");--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_letter_id_letters_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letters"("id") ON DELETE no action ON UPDATE no action;