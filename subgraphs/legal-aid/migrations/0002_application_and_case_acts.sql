CREATE TYPE "public"."aid_quality_grade" AS ENUM('EXCELLENT', 'GOOD', 'QUALIFIED', 'UNQUALIFIED');--> statement-breakpoint
CREATE TYPE "public"."aid_recovery_kind" AS ENUM('RECOVERED', 'AVOIDED');--> statement-breakpoint
CREATE TYPE "public"."aid_refusal_ground" AS ENUM('NOT_IN_SCOPE', 'MEANS_NOT_SHOWN', 'NO_BASIS', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."means_result" AS ENUM('WAIVED', 'EXEMPT', 'SHOWN', 'NOT_SHOWN');--> statement-breakpoint
CREATE TABLE "recovery" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" "aid_recovery_kind" NOT NULL,
	"amount" numeric(14, 2) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "means_standard" (
	"region_code" text NOT NULL,
	"valid_from" date NOT NULL,
	"monthly_income" numeric(14, 2) NOT NULL,
	"basis" text NOT NULL,
	CONSTRAINT "means_standard_region_code_valid_from_pk" PRIMARY KEY("region_code","valid_from"),
	CONSTRAINT "means_standard_income" CHECK ("means_standard"."monthly_income" > 0)
);
--> statement-breakpoint
CREATE TABLE "subsidy_scale" (
	"region_code" text NOT NULL,
	"form" "legal_aid_form" NOT NULL,
	"valid_from" date NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	"basis" text NOT NULL,
	CONSTRAINT "subsidy_scale_region_code_form_valid_from_pk" PRIMARY KEY("region_code","form","valid_from"),
	CONSTRAINT "subsidy_scale_amount" CHECK ("subsidy_scale"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "party_search" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"subject" text NOT NULL,
	"body" text,
	"reason" text NOT NULL,
	"found" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "aid_case" ADD COLUMN "assignee" text;--> statement-breakpoint
ALTER TABLE "aid_case" ADD COLUMN "notice_organ" text;--> statement-breakpoint
ALTER TABLE "aid_case" ADD COLUMN "change_requested_on" date;--> statement-breakpoint
ALTER TABLE "aid_case" ADD COLUMN "subsidy_approved_on" date;--> statement-breakpoint
ALTER TABLE "aid_case" ADD COLUMN "subsidy_approved_by" text;--> statement-breakpoint
ALTER TABLE "aid_case" ADD COLUMN "quality_grade" "aid_quality_grade";--> statement-breakpoint
ALTER TABLE "aid_case" ADD COLUMN "quality_reviewed_on" date;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "litigation" boolean;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "opponent_name" text;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "recipient_count" integer;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "dispute_number" text;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "wage_complaint_number" text;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "project_number" text;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "means_result" "means_result";--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "means_standard" numeric(14, 2);--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "supply_by" date;--> statement-breakpoint
ALTER TABLE "application" ADD COLUMN "refusal_ground" "aid_refusal_ground";--> statement-breakpoint
ALTER TABLE "recovery" ADD CONSTRAINT "recovery_case_id_aid_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."aid_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "recovery_case" ON "recovery" USING btree ("case_id","at");--> statement-breakpoint
CREATE INDEX "party_search_at" ON "party_search" USING btree ("at");--> statement-breakpoint
CREATE INDEX "aid_case_recipient" ON "aid_case" USING btree ("recipient_name");--> statement-breakpoint
CREATE INDEX "aid_case_opponent" ON "aid_case" USING btree ("opponent_name");--> statement-breakpoint
CREATE INDEX "application_applicant" ON "application" USING btree ("applicant_name");