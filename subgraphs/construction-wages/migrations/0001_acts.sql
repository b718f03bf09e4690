CREATE TABLE "act_receipt" (
	"subject" text NOT NULL,
	"key" text NOT NULL,
	"act" text NOT NULL,
	"input_hash" text NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "act_receipt_subject_key_pk" PRIMARY KEY("subject","key")
);
--> statement-breakpoint
CREATE TABLE "deadline" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_kind" text NOT NULL,
	"case_id" uuid NOT NULL,
	"case_number" text NOT NULL,
	"region_code" text NOT NULL,
	"rule" text NOT NULL,
	"bound_party" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"paused_days" integer DEFAULT 0 NOT NULL,
	"extension" jsonb,
	"met_at" timestamp with time zone,
	"waived_at" timestamp with time zone,
	"waived_reason" text
);
--> statement-breakpoint
CREATE TABLE "number_series" (
	"series" text PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"subject" text NOT NULL,
	"sequence" integer NOT NULL,
	"time" timestamp with time zone NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "outbox_id_unique" UNIQUE("id")
);
--> statement-breakpoint
ALTER TABLE "construction_project" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "construction_project_history" ADD COLUMN "actor" text;--> statement-breakpoint
ALTER TABLE "construction_project_history" ADD COLUMN "body_code" text;--> statement-breakpoint
ALTER TABLE "construction_project_history" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "construction_project_history" ADD COLUMN "version" integer;--> statement-breakpoint
ALTER TABLE "wage_complaint" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "wage_complaint_history" ADD COLUMN "actor" text;--> statement-breakpoint
ALTER TABLE "wage_complaint_history" ADD COLUMN "body_code" text;--> statement-breakpoint
ALTER TABLE "wage_complaint_history" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "wage_complaint_history" ADD COLUMN "version" integer;--> statement-breakpoint
ALTER TABLE "acceptance_application" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "acceptance_history" ADD COLUMN "actor" text;--> statement-breakpoint
ALTER TABLE "acceptance_history" ADD COLUMN "body_code" text;--> statement-breakpoint
ALTER TABLE "acceptance_history" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "acceptance_history" ADD COLUMN "version" integer;--> statement-breakpoint
CREATE INDEX "deadline_case" ON "deadline" USING btree ("case_id","rule");--> statement-breakpoint
CREATE INDEX "deadline_due" ON "deadline" USING btree ("due_at","id");--> statement-breakpoint
CREATE INDEX "deadline_open" ON "deadline" USING btree ("region_code","due_at") WHERE "deadline"."met_at" is null and "deadline"."waived_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_subject" ON "outbox" USING btree ("subject","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "construction_project_history_version" ON "construction_project_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "wage_complaint_history_version" ON "wage_complaint_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "acceptance_history_version" ON "acceptance_history" USING btree ("case_id","version");