CREATE TYPE "public"."budget_purpose" AS ENUM('WAGES', 'CASE_SUBSIDY', 'PUBLICITY_TRAINING');--> statement-breakpoint
CREATE TYPE "public"."committee_kind" AS ENUM('COUNTY_JUDICIAL_CENTRE', 'TOWNSHIP_CENTRE', 'ELDERS_JOINT_CENTRE', 'VILLAGE_COMMITTEE', 'ENTERPRISE_COMMITTEE', 'SPECIALISED');--> statement-breakpoint
CREATE TYPE "public"."committee_post" AS ENUM('HEAD', 'DEPUTY_HEAD', 'MEMBER');--> statement-breakpoint
CREATE TYPE "public"."dispute_difficulty" AS ENUM('GENERAL', 'DIFFICULT', 'MAJOR');--> statement-breakpoint
CREATE TYPE "public"."dispute_kind" AS ENUM('MARRIAGE_FAMILY', 'NEIGHBOUR', 'HOUSE_HOMESTEAD', 'CONTRACT', 'PRODUCTION_OPERATION', 'DAMAGE_COMPENSATION', 'FOREST_LAND', 'LAND_ACQUISITION_DEMOLITION', 'ENVIRONMENT', 'LABOUR', 'WAGE_ARREARS', 'CONSUMER', 'E_COMMERCE', 'TOURISM', 'MEDICAL', 'ROAD_TRAFFIC', 'PROPERTY_MANAGEMENT', 'VILLAGE_AFFAIRS', 'INHERITANCE', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."dispute_origin" AS ENUM('OWN_INITIATIVE', 'APPLICATION', 'ENTRUSTED_COURT', 'ENTRUSTED_POLICE', 'ENTRUSTED_PETITION_OFFICE', 'ENTRUSTED_DEPARTMENT');--> statement-breakpoint
CREATE TYPE "public"."dispute_result" AS ENUM('SETTLED_WRITTEN', 'SETTLED_ORAL', 'NOT_SETTLED', 'WITHDRAWN', 'REFUSED', 'IN_PROGRESS');--> statement-breakpoint
CREATE TYPE "public"."dispute_status" AS ENUM('FOUND', 'ACCEPTED', 'ON_LEDGER', 'ASSIGNED', 'IN_MEDIATION', 'SETTLED', 'NOT_SETTLED', 'WITHDRAWN', 'REFUSED', 'ESCALATED', 'STRUCK_OFF', 'REVISITED', 'CLOSED', 'REOPENED');--> statement-breakpoint
CREATE TYPE "public"."mediation_method" AS ENUM('ORDINARY', 'OPEN_SESSION');--> statement-breakpoint
CREATE TYPE "public"."mediation_tier" AS ENUM('COUNTY', 'TOWNSHIP', 'VILLAGE', 'GROUP');--> statement-breakpoint
CREATE TYPE "public"."mediator_employment" AS ENUM('FULL_TIME', 'PART_TIME');--> statement-breakpoint
CREATE TYPE "public"."register_book" AS ENUM('STUDY_MINUTES', 'PUBLICITY_REGISTER', 'SWEEP_REGISTER', 'REVISIT_REGISTER');--> statement-breakpoint
CREATE TYPE "public"."subsidy_status" AS ENUM('CLAIMED', 'REVIEWED', 'APPROVED', 'REJECTED', 'PAID');--> statement-breakpoint
CREATE TABLE "budget" (
	"region_code" text NOT NULL,
	"year" integer NOT NULL,
	"purpose" "budget_purpose" NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	CONSTRAINT "budget_region_code_year_purpose_pk" PRIMARY KEY("region_code","year","purpose")
);
--> statement-breakpoint
CREATE TABLE "committee" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"name" text NOT NULL,
	"kind" "committee_kind" NOT NULL,
	"tier" "mediation_tier" NOT NULL,
	"sector" text,
	"region_code" text NOT NULL,
	"guiding_organization_code" text,
	"established_on" date NOT NULL,
	"dissolved_on" date,
	CONSTRAINT "committee_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "committee_member" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"committee_number" text NOT NULL,
	"name" text NOT NULL,
	"post" "committee_post" NOT NULL,
	"is_woman" boolean NOT NULL,
	"elected_on" date NOT NULL,
	"left_on" date,
	CONSTRAINT "committee_member_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "dispute" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"committee_number" text NOT NULL,
	"region_code" text NOT NULL,
	"kind" "dispute_kind" NOT NULL,
	"status" "dispute_status" NOT NULL,
	"result" "dispute_result" NOT NULL,
	"origin" "dispute_origin" NOT NULL,
	"difficulty" "dispute_difficulty" NOT NULL,
	"method" "mediation_method" NOT NULL,
	"opened_on" date NOT NULL,
	"settled_on" date,
	"closed_on" date,
	"relapsed_on" date,
	"confirmed_on" date,
	"amount" numeric(14, 2),
	"parties" text NOT NULL,
	"party_count" integer NOT NULL,
	"summary" text,
	"project_number" text,
	"on_ledger" boolean NOT NULL,
	CONSTRAINT "dispute_number_unique" UNIQUE("number"),
	CONSTRAINT "dispute_settled" CHECK ("dispute"."settled_on" is null or "dispute"."settled_on" >= "dispute"."opened_on")
);
--> statement-breakpoint
CREATE TABLE "dispute_history" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dossier_review" (
	"organization_code" text NOT NULL,
	"region_code" text NOT NULL,
	"year" integer NOT NULL,
	"score" numeric(5, 2) NOT NULL,
	"city_rank" integer NOT NULL,
	CONSTRAINT "dossier_review_organization_code_year_pk" PRIMARY KEY("organization_code","year")
);
--> statement-breakpoint
CREATE TABLE "information_officer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"villagers_group" text,
	"name" text NOT NULL,
	"appointed_on" date NOT NULL,
	"left_on" date,
	CONSTRAINT "information_officer_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "mediator" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"committee_number" text NOT NULL,
	"name" text NOT NULL,
	"employment" "mediator_employment" NOT NULL,
	"villagers_group" text,
	"appointed_on" date NOT NULL,
	"left_on" date,
	CONSTRAINT "mediator_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "monthly_report" (
	"committee_number" text NOT NULL,
	"region_code" text NOT NULL,
	"month" text NOT NULL,
	"submitted_on" date NOT NULL,
	CONSTRAINT "monthly_report_committee_number_month_pk" PRIMARY KEY("committee_number","month"),
	CONSTRAINT "monthly_report_month" CHECK ("monthly_report"."month" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
--> statement-breakpoint
CREATE TABLE "register_entry" (
	"id" uuid PRIMARY KEY NOT NULL,
	"book" "register_book" NOT NULL,
	"number" text NOT NULL,
	"committee_number" text NOT NULL,
	"region_code" text NOT NULL,
	"held_on" date NOT NULL,
	"topic" text NOT NULL,
	"attendance" integer,
	"findings" integer,
	"dispute_number" text,
	"outcome" text,
	CONSTRAINT "register_entry_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "subsidy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"dispute_number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "subsidy_status" NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	"claimed_on" date NOT NULL,
	"paid_on" date,
	CONSTRAINT "subsidy_number_unique" UNIQUE("number"),
	CONSTRAINT "subsidy_dispute_number_unique" UNIQUE("dispute_number")
);
--> statement-breakpoint
ALTER TABLE "committee_member" ADD CONSTRAINT "committee_member_committee_number_committee_number_fk" FOREIGN KEY ("committee_number") REFERENCES "public"."committee"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_committee_number_committee_number_fk" FOREIGN KEY ("committee_number") REFERENCES "public"."committee"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute_history" ADD CONSTRAINT "dispute_history_case_id_dispute_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."dispute"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediator" ADD CONSTRAINT "mediator_committee_number_committee_number_fk" FOREIGN KEY ("committee_number") REFERENCES "public"."committee"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monthly_report" ADD CONSTRAINT "monthly_report_committee_number_committee_number_fk" FOREIGN KEY ("committee_number") REFERENCES "public"."committee"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_entry" ADD CONSTRAINT "register_entry_committee_number_committee_number_fk" FOREIGN KEY ("committee_number") REFERENCES "public"."committee"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subsidy" ADD CONSTRAINT "subsidy_dispute_number_dispute_number_fk" FOREIGN KEY ("dispute_number") REFERENCES "public"."dispute"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "committee_region" ON "committee" USING btree ("region_code","number");--> statement-breakpoint
CREATE INDEX "dispute_region_day" ON "dispute" USING btree ("region_code","opened_on");--> statement-breakpoint
CREATE INDEX "dispute_day" ON "dispute" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "dispute_committee" ON "dispute" USING btree ("committee_number");--> statement-breakpoint
CREATE INDEX "dispute_history_case" ON "dispute_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "information_officer_region" ON "information_officer" USING btree ("region_code");--> statement-breakpoint
CREATE INDEX "mediator_committee" ON "mediator" USING btree ("committee_number");--> statement-breakpoint
CREATE INDEX "register_entry_book" ON "register_entry" USING btree ("book","region_code","held_on");--> statement-breakpoint
CREATE INDEX "subsidy_region_day" ON "subsidy" USING btree ("region_code","claimed_on");