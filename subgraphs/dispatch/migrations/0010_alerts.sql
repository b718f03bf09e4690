CREATE TYPE "public"."alert_level_ground" AS ENUM('MEASURE_ROSE', 'SPREADING', 'TASKS_NOT_DONE', 'MEASURE_FELL', 'UNDER_CONTROL');--> statement-breakpoint
CREATE TYPE "public"."alert_level" AS ENUM('BLUE', 'YELLOW', 'RED');--> statement-breakpoint
CREATE TYPE "public"."alert_measure" AS ENUM('UNPAID_WORKERS', 'DAYS_OVERDUE', 'RELAPSES', 'MISSED_SWEEPS');--> statement-breakpoint
CREATE TYPE "public"."alert_outcome" AS ENUM('RESOLVED', 'PAID', 'CAUGHT_UP', 'LEGAL_WAY');--> statement-breakpoint
CREATE TYPE "public"."alert_rejection_ground" AS ENUM('DATA_WRONG', 'CEASED', 'HANDLED_ALREADY', 'NOT_WARRANTED');--> statement-breakpoint
CREATE TYPE "public"."alert_rule_status" AS ENUM('IN_FORCE', 'ENDED');--> statement-breakpoint
CREATE TYPE "public"."alert_status" AS ENUM('RAISED', 'CONFIRMED', 'REJECTED', 'RESPONDING', 'LIFTED');--> statement-breakpoint
CREATE TYPE "public"."alert_task_kind" AS ENUM('INVESTIGATE', 'MEDIATE', 'HAVE_WAGES_PAID', 'CATCH_UP', 'HOLD_SWEEPS', 'ANSWER_PARTIES', 'REPORT_BACK');--> statement-breakpoint
CREATE TYPE "public"."alert_task_status" AS ENUM('ASSIGNED', 'REPORTED', 'DONE', 'WITHDRAWN');--> statement-breakpoint
CREATE TABLE "alert" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "alert_status" NOT NULL,
	"level" "alert_level" NOT NULL,
	"raised_level" "alert_level" NOT NULL,
	"measure" "alert_measure" NOT NULL,
	"subject" text NOT NULL,
	"aspect" text,
	"rule_number" text,
	"measured" integer,
	"measured_level" "alert_level",
	"raised_on" date NOT NULL,
	"closed_on" date,
	"rejection_ground" "alert_rejection_ground",
	"outcome" "alert_outcome",
	"outcome_reported_on" date,
	"silences_rules" boolean DEFAULT false NOT NULL,
	CONSTRAINT "alert_number_unique" UNIQUE("number"),
	CONSTRAINT "alert_closed" CHECK (("alert"."status" in ('REJECTED', 'LIFTED')) = ("alert"."closed_on" is not null)),
	CONSTRAINT "alert_rejected" CHECK (("alert"."status" = 'REJECTED') = ("alert"."rejection_ground" is not null)),
	CONSTRAINT "alert_lifted" CHECK (("alert"."status" = 'LIFTED') = ("alert"."outcome" is not null))
);
--> statement-breakpoint
CREATE TABLE "alert_history" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"status" text NOT NULL,
	"actor" text,
	"body_code" text,
	"note" text,
	"version" integer
);
--> statement-breakpoint
CREATE TABLE "alert_level_change" (
	"id" uuid PRIMARY KEY NOT NULL,
	"alert_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"level" "alert_level" NOT NULL,
	"ground" "alert_level_ground" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "alert_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"alert_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"from_organization_code" text NOT NULL,
	"to_organization_code" text NOT NULL,
	"level" "alert_level" NOT NULL,
	"outcome" "alert_outcome"
);
--> statement-breakpoint
CREATE TABLE "alert_rule" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "alert_rule_status" NOT NULL,
	"measure" "alert_measure" NOT NULL,
	"level" "alert_level" NOT NULL,
	"threshold" integer NOT NULL,
	"duty_rule" text,
	"category" text,
	"period_days" integer,
	"set_on" date NOT NULL,
	"ended_on" date,
	CONSTRAINT "alert_rule_number_unique" UNIQUE("number"),
	CONSTRAINT "alert_rule_shows_nobody" CHECK ("alert_rule"."measure" <> 'UNPAID_WORKERS' or "alert_rule"."threshold" >= 5),
	CONSTRAINT "alert_rule_ended" CHECK (("alert_rule"."status" = 'ENDED') = ("alert_rule"."ended_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "alert_rule_history" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"status" text NOT NULL,
	"actor" text,
	"body_code" text,
	"note" text,
	"version" integer
);
--> statement-breakpoint
CREATE TABLE "alert_task" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "alert_task_status" NOT NULL,
	"alert_id" uuid NOT NULL,
	"kind" "alert_task_kind" NOT NULL,
	"organization_code" text NOT NULL,
	"assigned_on" date NOT NULL,
	"due_on" date NOT NULL,
	"reported_on" date,
	"closed_on" date,
	CONSTRAINT "alert_task_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "alert_task_history" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"status" text NOT NULL,
	"actor" text,
	"body_code" text,
	"note" text,
	"version" integer
);
--> statement-breakpoint
ALTER TABLE "alert" ADD CONSTRAINT "alert_rule_number_alert_rule_number_fk" FOREIGN KEY ("rule_number") REFERENCES "public"."alert_rule"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_history" ADD CONSTRAINT "alert_history_case_id_alert_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."alert"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_level_change" ADD CONSTRAINT "alert_level_change_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_report" ADD CONSTRAINT "alert_report_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_rule_history" ADD CONSTRAINT "alert_rule_history_case_id_alert_rule_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."alert_rule"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_task" ADD CONSTRAINT "alert_task_alert_id_alert_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alert"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_task_history" ADD CONSTRAINT "alert_task_history_case_id_alert_task_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."alert_task"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "alert_once" ON "alert" USING btree ("region_code","measure","subject",coalesce("aspect", '')) WHERE "alert"."closed_on" is null;--> statement-breakpoint
CREATE INDEX "alert_region_day" ON "alert" USING btree ("region_code","raised_on");--> statement-breakpoint
CREATE INDEX "alert_day" ON "alert" USING btree ("raised_on","id");--> statement-breakpoint
CREATE INDEX "alert_silences" ON "alert" USING btree ("region_code") WHERE "alert"."silences_rules";--> statement-breakpoint
CREATE INDEX "alert_history_case" ON "alert_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "alert_history_version" ON "alert_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "alert_level_change_alert" ON "alert_level_change" USING btree ("alert_id");--> statement-breakpoint
CREATE INDEX "alert_report_alert" ON "alert_report" USING btree ("alert_id");--> statement-breakpoint
CREATE INDEX "alert_rule_region" ON "alert_rule" USING btree ("region_code","status");--> statement-breakpoint
CREATE INDEX "alert_rule_history_case" ON "alert_rule_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "alert_rule_history_version" ON "alert_rule_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "alert_task_alert" ON "alert_task" USING btree ("alert_id");--> statement-breakpoint
CREATE INDEX "alert_task_due" ON "alert_task" USING btree ("due_on","id");--> statement-breakpoint
CREATE INDEX "alert_task_body" ON "alert_task" USING btree ("organization_code","status");--> statement-breakpoint
CREATE INDEX "alert_task_history_case" ON "alert_task_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "alert_task_history_version" ON "alert_task_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "indexed_case_unpaid" ON "indexed_case" USING btree ("region_code") WHERE "indexed_case"."closed_on" is null and "indexed_case"."workers" is not null;--> statement-breakpoint
CREATE INDEX "indexed_case_relapsed" ON "indexed_case" USING btree ("region_code","relapsed_on") WHERE "indexed_case"."relapsed_on" is not null;