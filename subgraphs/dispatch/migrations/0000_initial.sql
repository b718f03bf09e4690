CREATE TYPE "public"."joint_meeting_kind" AS ENUM('JUSTICE_AND_COURT', 'COMMAND_CENTRE');--> statement-breakpoint
CREATE TYPE "public"."referral_department" AS ENUM('MEDIATION', 'LEGAL_AID', 'COMMUNITY_CORRECTION', 'PETITIONS', 'CONSTRUCTION_WAGES', 'COURT', 'PUBLIC_SECURITY');--> statement-breakpoint
CREATE TYPE "public"."referral_status" AS ENUM('PROPOSED', 'CONSENT_GIVEN', 'CONSENT_REFUSED', 'SENT', 'ACCEPTED', 'RETURNED', 'CONCLUDED', 'FED_BACK', 'ARCHIVED');--> statement-breakpoint
CREATE TYPE "public"."sweep_cadence" AS ENUM('QUARTERLY', 'MONTHLY', 'HALF_MONTHLY');--> statement-breakpoint
CREATE TYPE "public"."sweep_status" AS ENUM('PLANNED', 'HELD', 'REPORTED');--> statement-breakpoint
CREATE TYPE "public"."sweep_tier" AS ENUM('COUNTY', 'TOWNSHIP', 'VILLAGE');--> statement-breakpoint
CREATE TABLE "command_centre" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"name" text NOT NULL,
	"region_code" text NOT NULL,
	"director_post" text NOT NULL,
	"office_organization_code" text NOT NULL,
	"established_on" date NOT NULL,
	CONSTRAINT "command_centre_number_unique" UNIQUE("number"),
	CONSTRAINT "command_centre_region_code_unique" UNIQUE("region_code")
);
--> statement-breakpoint
CREATE TABLE "joint_meeting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"kind" "joint_meeting_kind" NOT NULL,
	"held_on" date NOT NULL,
	"topic" text NOT NULL,
	CONSTRAINT "joint_meeting_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "member_body" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"centre_number" text NOT NULL,
	"organization_code" text NOT NULL,
	"liaison_post" text,
	"joined_on" date NOT NULL,
	"left_on" date,
	CONSTRAINT "member_body_number_unique" UNIQUE("number"),
	CONSTRAINT "member_body_once" UNIQUE("centre_number","organization_code")
);
--> statement-breakpoint
CREATE TABLE "referral" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "referral_status" NOT NULL,
	"from_department" "referral_department" NOT NULL,
	"from_case_number" text,
	"from_organization_code" text,
	"to_department" "referral_department" NOT NULL,
	"to_case_number" text,
	"to_organization_code" text,
	"opened_on" date NOT NULL,
	"sent_on" date,
	"answered_on" date,
	"closed_on" date,
	"return_reason" text,
	CONSTRAINT "referral_number_unique" UNIQUE("number"),
	CONSTRAINT "referral_ends" CHECK ("referral"."from_department" <> "referral"."to_department"),
	CONSTRAINT "referral_answer" CHECK ("referral"."answered_on" is null or "referral"."answered_on" >= "referral"."sent_on")
);
--> statement-breakpoint
CREATE TABLE "referral_history" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sweep" (
	"id" uuid PRIMARY KEY NOT NULL,
	"duty_number" text NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"tier" "sweep_tier" NOT NULL,
	"slot" date NOT NULL,
	"held_on" date,
	"status" "sweep_status" NOT NULL,
	"findings" integer,
	CONSTRAINT "sweep_number_unique" UNIQUE("number"),
	CONSTRAINT "sweep_slot" UNIQUE("duty_number","slot"),
	CONSTRAINT "sweep_held" CHECK (("sweep"."status" = 'PLANNED') = ("sweep"."held_on" is null))
);
--> statement-breakpoint
CREATE TABLE "sweep_duty" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"tier" "sweep_tier" NOT NULL,
	"cadence" "sweep_cadence" NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "sweep_duty_number_unique" UNIQUE("number")
);
--> statement-breakpoint
ALTER TABLE "member_body" ADD CONSTRAINT "member_body_centre_number_command_centre_number_fk" FOREIGN KEY ("centre_number") REFERENCES "public"."command_centre"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_history" ADD CONSTRAINT "referral_history_case_id_referral_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sweep" ADD CONSTRAINT "sweep_duty_number_sweep_duty_number_fk" FOREIGN KEY ("duty_number") REFERENCES "public"."sweep_duty"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "joint_meeting_region_day" ON "joint_meeting" USING btree ("region_code","held_on");--> statement-breakpoint
CREATE INDEX "referral_region_day" ON "referral" USING btree ("region_code","opened_on");--> statement-breakpoint
CREATE INDEX "referral_from_case" ON "referral" USING btree ("from_case_number");--> statement-breakpoint
CREATE INDEX "referral_to_case" ON "referral" USING btree ("to_case_number");--> statement-breakpoint
CREATE INDEX "referral_history_case" ON "referral_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "sweep_region_slot" ON "sweep" USING btree ("region_code","slot");--> statement-breakpoint
CREATE INDEX "sweep_duty_region" ON "sweep_duty" USING btree ("region_code");