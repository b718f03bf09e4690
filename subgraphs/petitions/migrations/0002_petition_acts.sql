CREATE TYPE "public"."consultation_kind" AS ENUM('CROSS_REGION', 'CROSS_DEPARTMENT', 'CROSS_TRADE', 'PERSON_FROM_MATTER', 'PERSON_FROM_HOUSEHOLD', 'PERSON_MATTER_HOUSEHOLD');--> statement-breakpoint
CREATE TYPE "public"."consultation_status" AS ENUM('CONVENED', 'LEAD_BODY_FIXED', 'DONE');--> statement-breakpoint
CREATE TYPE "public"."decline_ground" AS ENUM('IN_PROCESS', 'FINALLY_REVIEWED', 'NOT_COMPETENT');--> statement-breakpoint
CREATE TYPE "public"."petition_field" AS ENUM('LAND', 'HOUSING_CONSTRUCTION', 'LABOUR', 'CIVIL_AFFAIRS', 'FOREST_WATER', 'TRANSPORT', 'ENVIRONMENT', 'EDUCATION_HEALTH', 'VILLAGE_AFFAIRS', 'LAW_ENFORCEMENT', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."press_ground" AS ENUM('NOT_ACCEPTED_IN_TIME', 'NOT_HANDLED_IN_TIME', 'NO_FEEDBACK', 'NOT_EXECUTED', 'SHIRKED', 'FALSE_REPORT');--> statement-breakpoint
CREATE TABLE "petition_hearing" (
	"id" uuid PRIMARY KEY NOT NULL,
	"petition_id" uuid NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	CONSTRAINT "petition_hearing_days" CHECK ("petition_hearing"."to_day" >= "petition_hearing"."from_day")
);
--> statement-breakpoint
CREATE TABLE "petition_opinion" (
	"id" uuid PRIMARY KEY NOT NULL,
	"petition_id" uuid NOT NULL,
	"request" text NOT NULL,
	"facts" text NOT NULL,
	"grounds" text NOT NULL,
	"result" "petition_result" NOT NULL,
	"issued_on" date NOT NULL,
	CONSTRAINT "petition_opinion_petition_id_unique" UNIQUE("petition_id")
);
--> statement-breakpoint
CREATE TABLE "joint_consultation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"petition_id" uuid NOT NULL,
	"kind" "consultation_kind" NOT NULL,
	"status" "consultation_status" NOT NULL,
	"body_codes" text[] NOT NULL,
	"convened_on" date NOT NULL,
	"lead_body_code" text,
	"lead_fixed_on" date,
	"minutes" text,
	"done_on" date
);
--> statement-breakpoint
CREATE TABLE "petition_pressing" (
	"id" uuid PRIMARY KEY NOT NULL,
	"petition_id" uuid NOT NULL,
	"ground" "press_ground" NOT NULL,
	"demand" text NOT NULL,
	"pressed_on" date NOT NULL,
	"answered_on" date,
	"answer" text
);
--> statement-breakpoint
CREATE TABLE "petition_recusal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"petition_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	CONSTRAINT "petition_recusal_subject" UNIQUE("petition_id","subject")
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
ALTER TABLE "petition" ADD COLUMN "field" "petition_field";--> statement-breakpoint
ALTER TABLE "petition" ADD COLUMN "representatives" integer;--> statement-breakpoint
ALTER TABLE "petition" ADD COLUMN "receipt_code_hash" text;--> statement-breakpoint
ALTER TABLE "petition" ADD COLUMN "earlier_number" text;--> statement-breakpoint
ALTER TABLE "petition" ADD COLUMN "declined" "decline_ground";--> statement-breakpoint
ALTER TABLE "petition" ADD COLUMN "diverted_as" "petition_status";--> statement-breakpoint
ALTER TABLE "petition" ADD COLUMN "handed_on" date;--> statement-breakpoint
ALTER TABLE "petition" ADD COLUMN "answer_delivered_on" date;--> statement-breakpoint
ALTER TABLE "petition" ADD COLUMN "executed_on" date;--> statement-breakpoint
ALTER TABLE "petition" ADD COLUMN "feedback_on" date;--> statement-breakpoint
ALTER TABLE "petition_hearing" ADD CONSTRAINT "petition_hearing_petition_id_petition_id_fk" FOREIGN KEY ("petition_id") REFERENCES "public"."petition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition_opinion" ADD CONSTRAINT "petition_opinion_petition_id_petition_id_fk" FOREIGN KEY ("petition_id") REFERENCES "public"."petition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_consultation" ADD CONSTRAINT "joint_consultation_petition_id_petition_id_fk" FOREIGN KEY ("petition_id") REFERENCES "public"."petition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition_pressing" ADD CONSTRAINT "petition_pressing_petition_id_petition_id_fk" FOREIGN KEY ("petition_id") REFERENCES "public"."petition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition_recusal" ADD CONSTRAINT "petition_recusal_petition_id_petition_id_fk" FOREIGN KEY ("petition_id") REFERENCES "public"."petition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "petition_hearing_petition" ON "petition_hearing" USING btree ("petition_id");--> statement-breakpoint
CREATE INDEX "joint_consultation_petition" ON "joint_consultation" USING btree ("petition_id");--> statement-breakpoint
CREATE INDEX "petition_pressing_petition" ON "petition_pressing" USING btree ("petition_id");--> statement-breakpoint
CREATE INDEX "party_search_at" ON "party_search" USING btree ("at");--> statement-breakpoint
ALTER TABLE "petition" ADD CONSTRAINT "petition_receipt_code_hash_unique" UNIQUE("receipt_code_hash");