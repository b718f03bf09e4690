CREATE TYPE "public"."assessment_conclusion" AS ENUM('IMPLEMENT', 'POSTPONE', 'NOT_YET');--> statement-breakpoint
CREATE TYPE "public"."consultation_channel" AS ENUM('DEPARTMENTS', 'HEARING', 'SYMPOSIUM', 'VISIT', 'QUESTIONNAIRE', 'PUBLIC_NOTICE', 'EXPERT_REVIEW');--> statement-breakpoint
CREATE TYPE "public"."decision_kind" AS ENUM('PUBLIC_POLICY', 'PLAN', 'RESOURCES', 'PUBLIC_PROJECT', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."risk_answer" AS ENUM('YES', 'PARTLY', 'NO');--> statement-breakpoint
CREATE TYPE "public"."risk_assessment_status" AS ENUM('OBJECT_FIXED', 'OPINIONS_HEARD', 'ANALYSED', 'REPORT_WRITTEN', 'APPROVED', 'CONCLUDED', 'REVIEWED_AFTER', 'WITHDRAWN');--> statement-breakpoint
CREATE TYPE "public"."risk_level" AS ENUM('LOW', 'MEDIUM', 'HIGH');--> statement-breakpoint
CREATE TYPE "public"."risk_measure" AS ENUM('AMEND_DRAFT', 'COMPLETE_PROCEDURE', 'IMPROVE_COMPENSATION', 'SECURE_FUNDS', 'EXPLAIN_PUBLICLY', 'MEDIATE_DISPUTES', 'PROCEED_IN_STAGES', 'PREPARE_RESPONSE');--> statement-breakpoint
CREATE TYPE "public"."risk_point_kind" AS ENUM('CONFLICT_WITH_LAW', 'PROCEDURE_MISSING', 'INTERESTS_HARMED', 'COMPENSATION_LACKING', 'ENVIRONMENT', 'PUBLIC_SAFETY', 'FUNDS_LACKING', 'NOT_EXPLAINED');--> statement-breakpoint
CREATE TYPE "public"."risk_question" AS ENUM('LEGALITY', 'REASONABLENESS', 'FEASIBILITY', 'CONTROLLABILITY', 'ACCEPTANCE');--> statement-breakpoint
CREATE TYPE "public"."risk_return_ground" AS ENUM('OPINIONS_NOT_HEARD', 'RISK_OVERLOOKED', 'MEASURES_INSUFFICIENT', 'ANSWERS_NOT_FOUNDED');--> statement-breakpoint
CREATE TYPE "public"."risk_review_outcome" AS ENUM('NO_RISK_AROSE', 'RISK_SETTLED', 'RISK_OPEN', 'NOT_CARRIED_OUT');--> statement-breakpoint
CREATE TABLE "risk_assessment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "risk_assessment_status" NOT NULL,
	"title" text NOT NULL,
	"kind" "decision_kind" NOT NULL,
	"decider_code" text NOT NULL,
	"author_code" text NOT NULL,
	"approver_code" text NOT NULL,
	"earlier_id" uuid,
	"opened_on" date NOT NULL,
	"analyses" integer DEFAULT 0 NOT NULL,
	"reported_on" date,
	"return_ground" "risk_return_ground",
	"approved_on" date,
	"concluded_on" date,
	"conclusion" "assessment_conclusion",
	"demanded" "risk_measure"[] DEFAULT '{}' NOT NULL,
	"review_due_on" date,
	"reviewed_on" date,
	"review_outcome" "risk_review_outcome",
	"closed_on" date,
	CONSTRAINT "risk_assessment_number_unique" UNIQUE("number"),
	CONSTRAINT "risk_assessment_approver" CHECK ("risk_assessment"."approver_code" <> "risk_assessment"."author_code" and "risk_assessment"."approver_code" <> "risk_assessment"."decider_code"),
	CONSTRAINT "risk_assessment_conclusion" CHECK (("risk_assessment"."status" in ('CONCLUDED', 'REVIEWED_AFTER')) = ("risk_assessment"."conclusion" is not null)
        and ("risk_assessment"."conclusion" is null) = ("risk_assessment"."concluded_on" is null))
);
--> statement-breakpoint
CREATE TABLE "risk_assessment_history" (
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
CREATE TABLE "risk_consultation" (
	"assessment_id" uuid NOT NULL,
	"channel" "consultation_channel" NOT NULL,
	"held_on" date NOT NULL,
	"statements" integer NOT NULL,
	"supporting" integer NOT NULL,
	"objecting" integer NOT NULL,
	CONSTRAINT "risk_consultation_assessment_id_channel_held_on_pk" PRIMARY KEY("assessment_id","channel","held_on")
);
--> statement-breakpoint
CREATE TABLE "risk_point" (
	"assessment_id" uuid NOT NULL,
	"analysis" integer NOT NULL,
	"place" integer NOT NULL,
	"question" "risk_question" NOT NULL,
	"kind" "risk_point_kind" NOT NULL,
	"level" "risk_level" NOT NULL,
	"measure" "risk_measure" NOT NULL,
	"is_controlled" boolean NOT NULL,
	"organization_code" text NOT NULL,
	CONSTRAINT "risk_point_assessment_id_analysis_place_pk" PRIMARY KEY("assessment_id","analysis","place")
);
--> statement-breakpoint
CREATE TABLE "risk_question_answer" (
	"assessment_id" uuid NOT NULL,
	"analysis" integer NOT NULL,
	"question" "risk_question" NOT NULL,
	"answer" "risk_answer" NOT NULL,
	CONSTRAINT "risk_question_answer_assessment_id_analysis_question_pk" PRIMARY KEY("assessment_id","analysis","question")
);
--> statement-breakpoint
ALTER TABLE "risk_assessment" ADD CONSTRAINT "risk_assessment_earlier_id_risk_assessment_id_fk" FOREIGN KEY ("earlier_id") REFERENCES "public"."risk_assessment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_assessment_history" ADD CONSTRAINT "risk_assessment_history_case_id_risk_assessment_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."risk_assessment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_consultation" ADD CONSTRAINT "risk_consultation_assessment_id_risk_assessment_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."risk_assessment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_point" ADD CONSTRAINT "risk_point_assessment_id_risk_assessment_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."risk_assessment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_question_answer" ADD CONSTRAINT "risk_question_answer_assessment_id_risk_assessment_id_fk" FOREIGN KEY ("assessment_id") REFERENCES "public"."risk_assessment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "risk_assessment_region_day" ON "risk_assessment" USING btree ("region_code","opened_on");--> statement-breakpoint
CREATE INDEX "risk_assessment_day" ON "risk_assessment" USING btree ("opened_on","id");--> statement-breakpoint
CREATE UNIQUE INDEX "risk_assessment_under_way" ON "risk_assessment" USING btree ("decider_code","title") WHERE "risk_assessment"."concluded_on" is null and "risk_assessment"."closed_on" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "risk_assessment_earlier" ON "risk_assessment" USING btree ("earlier_id") WHERE "risk_assessment"."status" <> 'WITHDRAWN';--> statement-breakpoint
CREATE INDEX "risk_assessment_history_case" ON "risk_assessment_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "risk_assessment_history_version" ON "risk_assessment_history" USING btree ("case_id","version");