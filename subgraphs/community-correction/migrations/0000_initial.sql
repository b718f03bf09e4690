CREATE TYPE "public"."correction_kind" AS ENUM('CONTROL', 'PROBATION', 'PAROLE', 'TEMPORARY_OUTSIDE_EXECUTION');--> statement-breakpoint
CREATE TYPE "public"."correction_status" AS ENUM('NOTIFIED', 'REPORTED_IN', 'NOT_REPORTED', 'ENROLLED', 'UNDER_CORRECTION', 'ON_LEAVE', 'COMPLETED', 'TRANSFERRED', 'REVOKED', 'RECALLED', 'DECEASED');--> statement-breakpoint
CREATE TYPE "public"."reintegration_status" AS ENUM('PRE_RELEASE', 'VERIFIED', 'MISMATCH', 'HANDED_OVER', 'MET_BY_FAMILY', 'MET_BY_VILLAGE', 'ALONE', 'SUPPORT_OFFERED', 'SUPPORT_RUNNING', 'DECLINED', 'CLOSED');--> statement-breakpoint
CREATE TYPE "public"."supervision_class" AS ENUM('RELAXED', 'ORDINARY', 'STRICT');--> statement-breakpoint
CREATE TYPE "public"."support_kind" AS ENUM('SUPPORT_MIND', 'SUPPORT_HARDSHIP', 'SUPPORT_SKILL', 'SUPPORT_WORK', 'SUPPORT_STUDY', 'PROMOTE_CHANGE');--> statement-breakpoint
CREATE TYPE "public"."tracking_ground" AS ENUM('PROHIBITION_BROKEN', 'LEFT_WITHOUT_LEAVE', 'REFUSED_TO_REPORT', 'POLICE_PUNISHMENT', 'REVOCATION_PENDING');--> statement-breakpoint
CREATE TYPE "public"."verification_result" AS ENUM('REQUESTED', 'VERIFIED', 'NOT_FOUND', 'MISMATCH');--> statement-breakpoint
CREATE TABLE "correction_subject" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"name" text NOT NULL,
	"is_minor" boolean NOT NULL,
	"kind" "correction_kind" NOT NULL,
	"status" "correction_status" NOT NULL,
	"supervision_class" "supervision_class",
	"responsible_organization_code" text NOT NULL,
	"decided_elsewhere" boolean NOT NULL,
	"opened_on" date NOT NULL,
	"plan_on" date,
	"group_on" date,
	"term_ends_on" date NOT NULL,
	"closed_on" date,
	CONSTRAINT "correction_subject_number_unique" UNIQUE("number"),
	CONSTRAINT "correction_subject_term" CHECK ("correction_subject"."term_ends_on" >= "correction_subject"."opened_on"),
	CONSTRAINT "correction_subject_closed" CHECK ("correction_subject"."closed_on" is null or "correction_subject"."closed_on" >= "correction_subject"."opened_on")
);
--> statement-breakpoint
CREATE TABLE "correction_subject_history" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "electronic_tracking" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"subject_number" text NOT NULL,
	"ground" "tracking_ground" NOT NULL,
	"approved_on" date NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"lifted_on" date,
	CONSTRAINT "electronic_tracking_number_unique" UNIQUE("number"),
	CONSTRAINT "electronic_tracking_period" CHECK ("electronic_tracking"."to_day" >= "electronic_tracking"."from_day"),
	CONSTRAINT "electronic_tracking_limit" CHECK ("electronic_tracking"."to_day" <= "electronic_tracking"."from_day" + interval '3 months')
);
--> statement-breakpoint
CREATE TABLE "identity_verification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"result" "verification_result" NOT NULL,
	"false_name" boolean NOT NULL,
	"false_address" boolean NOT NULL,
	"false_identity" boolean NOT NULL,
	"checked_on" date NOT NULL,
	"resolved_on" date,
	CONSTRAINT "identity_verification_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "reintegration_case" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"name" text NOT NULL,
	"is_minor" boolean NOT NULL,
	"status" "reintegration_status" NOT NULL,
	"responsible_organization_code" text NOT NULL,
	"opened_on" date NOT NULL,
	"released_on" date,
	"handed_over_on" date,
	"reoffended_on" date,
	"closed_on" date,
	CONSTRAINT "reintegration_case_number_unique" UNIQUE("number"),
	CONSTRAINT "reintegration_case_closed" CHECK ("reintegration_case"."closed_on" is null or "reintegration_case"."closed_on" >= "reintegration_case"."opened_on")
);
--> statement-breakpoint
CREATE TABLE "reintegration_case_history" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "support_measure" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"case_number" text NOT NULL,
	"kind" "support_kind" NOT NULL,
	"offered_on" date NOT NULL,
	"accepted" boolean NOT NULL,
	CONSTRAINT "support_measure_number_unique" UNIQUE("number")
);
--> statement-breakpoint
ALTER TABLE "correction_subject_history" ADD CONSTRAINT "correction_subject_history_case_id_correction_subject_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."correction_subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "electronic_tracking" ADD CONSTRAINT "electronic_tracking_subject_number_correction_subject_number_fk" FOREIGN KEY ("subject_number") REFERENCES "public"."correction_subject"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reintegration_case_history" ADD CONSTRAINT "reintegration_case_history_case_id_reintegration_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."reintegration_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_measure" ADD CONSTRAINT "support_measure_case_number_reintegration_case_number_fk" FOREIGN KEY ("case_number") REFERENCES "public"."reintegration_case"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "correction_subject_region_day" ON "correction_subject" USING btree ("region_code","opened_on");--> statement-breakpoint
CREATE INDEX "correction_subject_day" ON "correction_subject" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "correction_subject_history_case" ON "correction_subject_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "electronic_tracking_subject" ON "electronic_tracking" USING btree ("subject_number");--> statement-breakpoint
CREATE INDEX "identity_verification_region_day" ON "identity_verification" USING btree ("region_code","checked_on");--> statement-breakpoint
CREATE INDEX "reintegration_case_region_day" ON "reintegration_case" USING btree ("region_code","opened_on");--> statement-breakpoint
CREATE INDEX "reintegration_case_day" ON "reintegration_case" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "reintegration_case_history_case" ON "reintegration_case_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "support_measure_case" ON "support_measure" USING btree ("case_number");