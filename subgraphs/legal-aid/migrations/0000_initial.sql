CREATE TYPE "public"."advance_aid_ground" AS ENUM('LIMITATION_NEAR', 'URGENT_PRESERVATION', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."aid_applicant_category" AS ENUM('MIGRANT_WORKER', 'MINOR', 'ELDERLY', 'DISABLED', 'WOMAN', 'SOLDIER_FAMILY', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."aid_application_status" AS ENUM('RECEIVED', 'SUPPLEMENT_REQUESTED', 'DEEMED_WITHDRAWN', 'ADVANCE_AID', 'UNDER_REVIEW', 'GRANTED', 'REFUSED');--> statement-breakpoint
CREATE TYPE "public"."aid_case_status" AS ENUM('GRANTED', 'ASSIGNED', 'IN_PROGRESS', 'CONCLUDED', 'TERMINATED', 'FILE_SUBMITTED', 'FILE_REVIEWED', 'SUBSIDY_PAID', 'ARCHIVED');--> statement-breakpoint
CREATE TYPE "public"."aid_channel" AS ENUM('WINDOW', 'WORKSTATION', 'NETWORK', 'DETENTION_PLACE');--> statement-breakpoint
CREATE TYPE "public"."aid_lane" AS ENUM('ORDINARY', 'MIGRANT_WORKER_WAGES');--> statement-breakpoint
CREATE TYPE "public"."aid_objection_status" AS ENUM('RAISED', 'UPHELD', 'CORRECTED');--> statement-breakpoint
CREATE TYPE "public"."aid_outcome" AS ENUM('JUDGMENT', 'AWARD', 'MEDIATED', 'SETTLED', 'WITHDRAWN', 'ADVICE');--> statement-breakpoint
CREATE TYPE "public"."aid_provider_kind" AS ENUM('LAWYER', 'LEGAL_WORKER', 'AGENCY_STAFF', 'VOLUNTEER');--> statement-breakpoint
CREATE TYPE "public"."aid_termination_ground" AS ENUM('FRAUD', 'CONCEALMENT', 'UNLAWFUL_USE', 'MEANS_CHANGED', 'PROCEEDINGS_ENDED', 'OWN_REPRESENTATIVE', 'RECIPIENT_REQUEST', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."hardship_proof" AS ENUM('INFORMATION_QUERY', 'HONESTY_DECLARATION');--> statement-breakpoint
CREATE TYPE "public"."legal_aid_form" AS ENUM('ADVICE', 'DRAFTING', 'CRIMINAL_DEFENCE', 'CIVIL_ADMINISTRATIVE_AGENCY', 'DUTY_LAWYER', 'LABOUR_AGENCY', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."legal_aid_matter" AS ENUM('STATE_COMPENSATION', 'SOCIAL_SECURITY', 'SURVIVORS_PENSION', 'MAINTENANCE', 'LABOUR_PAY', 'LEGAL_CAPACITY', 'PERSONAL_INJURY', 'ENVIRONMENT', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."means_check_exempt" AS ENUM('NO_FIXED_INCOME', 'RELIEF_RECIPIENT', 'MIGRANT_WORKER_CLAIM', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."means_test_waived" AS ENUM('HERO_KIN', 'GOOD_SAMARITAN', 'RETRIAL_ACQUITTAL', 'ABUSE_VICTIM', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."workstation_kind" AS ENUM('COURT', 'TRADE_UNION', 'YOUTH_LEAGUE', 'WOMENS_FEDERATION', 'CIVIL_AFFAIRS', 'TOWNSHIP', 'OTHER');--> statement-breakpoint
CREATE TABLE "aid_case" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"application_number" text,
	"region_code" text NOT NULL,
	"agency_code" text NOT NULL,
	"status" "aid_case_status" NOT NULL,
	"lane" "aid_lane" NOT NULL,
	"form" "legal_aid_form" NOT NULL,
	"matter" "legal_aid_matter",
	"applicant_category" "aid_applicant_category" NOT NULL,
	"recipient_name" text NOT NULL,
	"recipient_count" integer NOT NULL,
	"opponent_name" text,
	"provider_kind" "aid_provider_kind",
	"provider_name" text,
	"opened_on" date NOT NULL,
	"assigned_on" date,
	"outcome" "aid_outcome",
	"termination_ground" "aid_termination_ground",
	"objection" "aid_objection_status",
	"objected_on" date,
	"objection_decided_on" date,
	"closed_on" date,
	"loss_recovered" numeric(14, 2),
	"dispute_number" text,
	"wage_complaint_number" text,
	"project_number" text,
	"file_submitted_on" date,
	"file_reviewed_on" date,
	"subsidy_amount" numeric(14, 2),
	"subsidy_paid_on" date,
	"archived_on" date,
	"summary" text,
	CONSTRAINT "aid_case_number_unique" UNIQUE("number"),
	CONSTRAINT "aid_case_closed" CHECK ("aid_case"."closed_on" is null or "aid_case"."closed_on" >= "aid_case"."opened_on"),
	CONSTRAINT "aid_case_end" CHECK ("aid_case"."outcome" is null or "aid_case"."termination_ground" is null),
	CONSTRAINT "aid_case_recipients" CHECK ("aid_case"."recipient_count" > 0)
);
--> statement-breakpoint
CREATE TABLE "aid_case_history" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "application" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"agency_code" text NOT NULL,
	"workstation_number" text,
	"status" "aid_application_status" NOT NULL,
	"channel" "aid_channel" NOT NULL,
	"lane" "aid_lane" NOT NULL,
	"form" "legal_aid_form" NOT NULL,
	"matter" "legal_aid_matter",
	"applicant_category" "aid_applicant_category" NOT NULL,
	"applicant_name" text NOT NULL,
	"means_test_waived" "means_test_waived",
	"means_check_exempt" "means_check_exempt",
	"hardship_proof" "hardship_proof",
	"advance_aid_ground" "advance_aid_ground",
	"opened_on" date NOT NULL,
	"supplement_requested_on" date,
	"decided_on" date,
	"refusal_reason" text,
	"objection" "aid_objection_status",
	"objected_on" date,
	"objection_decided_on" date,
	"closed_on" date,
	"summary" text,
	CONSTRAINT "application_number_unique" UNIQUE("number"),
	CONSTRAINT "application_decided" CHECK ("application"."decided_on" is null or "application"."decided_on" >= "application"."opened_on")
);
--> statement-breakpoint
CREATE TABLE "application_history" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "coverage_report" (
	"region_code" text NOT NULL,
	"year" integer NOT NULL,
	"percentage" numeric(5, 2) NOT NULL,
	"definition" text NOT NULL,
	"reported_on" date NOT NULL,
	CONSTRAINT "coverage_report_region_code_year_pk" PRIMARY KEY("region_code","year"),
	CONSTRAINT "coverage_report_percentage" CHECK ("coverage_report"."percentage" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "notice_issuer" (
	"notice_number" text NOT NULL,
	"issuer" text NOT NULL,
	"organization_code" text,
	"title" text NOT NULL,
	"region_code" text NOT NULL,
	"issued_on" date NOT NULL,
	CONSTRAINT "notice_issuer_notice_number_issuer_pk" PRIMARY KEY("notice_number","issuer")
);
--> statement-breakpoint
CREATE TABLE "workstation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"name" text NOT NULL,
	"kind" "workstation_kind" NOT NULL,
	"region_code" text NOT NULL,
	"agency_code" text NOT NULL,
	"host_code" text,
	"notice_number" text,
	"opened_on" date NOT NULL,
	"closed_on" date,
	CONSTRAINT "workstation_number_unique" UNIQUE("number"),
	CONSTRAINT "workstation_closed" CHECK ("workstation"."closed_on" is null or "workstation"."closed_on" >= "workstation"."opened_on")
);
--> statement-breakpoint
ALTER TABLE "aid_case_history" ADD CONSTRAINT "aid_case_history_case_id_aid_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."aid_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_history" ADD CONSTRAINT "application_history_case_id_application_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "aid_case_region_day" ON "aid_case" USING btree ("region_code","opened_on");--> statement-breakpoint
CREATE INDEX "aid_case_day" ON "aid_case" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "aid_case_application" ON "aid_case" USING btree ("application_number");--> statement-breakpoint
CREATE INDEX "aid_case_dispute" ON "aid_case" USING btree ("dispute_number");--> statement-breakpoint
CREATE INDEX "aid_case_project" ON "aid_case" USING btree ("project_number");--> statement-breakpoint
CREATE INDEX "aid_case_history_case" ON "aid_case_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "application_region_day" ON "application" USING btree ("region_code","opened_on");--> statement-breakpoint
CREATE INDEX "application_day" ON "application" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "application_history_case" ON "application_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "notice_issuer_region" ON "notice_issuer" USING btree ("region_code");--> statement-breakpoint
CREATE INDEX "workstation_region" ON "workstation" USING btree ("region_code","number");