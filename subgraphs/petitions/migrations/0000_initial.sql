CREATE TYPE "public"."leader_case_status" AS ENUM('ASSIGNED', 'IN_PROGRESS', 'RESOLVED', 'CLOSED');--> statement-breakpoint
CREATE TYPE "public"."petition_branch" AS ENUM('LITIGATION_SUPERVISION', 'ARBITRATION', 'PARTY_APPEAL', 'ADMINISTRATIVE_PROCEDURE', 'STATUTORY_DUTY', 'PETITION_OPINION');--> statement-breakpoint
CREATE TYPE "public"."petition_form" AS ENUM('NETWORK', 'LETTER', 'PHONE', 'FAX', 'VISIT');--> statement-breakpoint
CREATE TYPE "public"."petition_kind" AS ENUM('SUGGESTION', 'ACCUSATION', 'CLAIM');--> statement-breakpoint
CREATE TYPE "public"."petition_result" AS ENUM('SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED');--> statement-breakpoint
CREATE TYPE "public"."petition_status" AS ENUM('REGISTERED', 'TRANSFERRED', 'ASSIGNED_WITH_FEEDBACK', 'TO_LAW_ORGAN', 'TO_DISCIPLINE', 'SUGGESTION_STUDIED', 'ACCEPTED_NOTICE_SENT', 'OBJECTED', 'GUIDED_TO_OTHER_PROCEDURE', 'IN_HANDLING', 'OPINION_ISSUED', 'REVIEW_REQUESTED', 'REVIEWED', 'FINAL_REVIEW_REQUESTED', 'FINALLY_REVIEWED', 'CONCLUDED');--> statement-breakpoint
CREATE TYPE "public"."reception_kind" AS ENUM('MEDIATORS_ON_DUTY', 'LEADER_RECEPTION', 'LEADER_VISIT');--> statement-breakpoint
CREATE TYPE "public"."review_outcome" AS ENUM('UPHELD', 'CHANGED', 'REVOKED');--> statement-breakpoint
CREATE TYPE "public"."review_stage" AS ENUM('REVIEW', 'FINAL_REVIEW');--> statement-breakpoint
CREATE TYPE "public"."review_status" AS ENUM('FILED', 'ANSWERED', 'FINAL');--> statement-breakpoint
CREATE TYPE "public"."satisfaction_rating" AS ENUM('SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED');--> statement-breakpoint
CREATE TABLE "leader_case" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"petition_number" text NOT NULL,
	"leader_post" text NOT NULL,
	"status" "leader_case_status" NOT NULL,
	"assigned_on" date NOT NULL,
	"resolved_on" date,
	"closed_on" date,
	CONSTRAINT "leader_case_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "petition" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"external_reference" text,
	"region_code" text NOT NULL,
	"form" "petition_form" NOT NULL,
	"kind" "petition_kind" NOT NULL,
	"branch" "petition_branch",
	"status" "petition_status" NOT NULL,
	"result" "petition_result",
	"registering_body_code" text NOT NULL,
	"competent_body_code" text,
	"accused_body_code" text,
	"opened_on" date NOT NULL,
	"diverted_on" date,
	"accepted_on" date,
	"opinion_issued_on" date,
	"pressed_on" date,
	"closed_on" date,
	"satisfaction" "satisfaction_rating",
	"project_number" text,
	"dispute_number" text,
	"petitioner" text,
	"contact" text,
	"summary" text,
	CONSTRAINT "petition_number_unique" UNIQUE("number"),
	CONSTRAINT "petition_accused" CHECK (("petition"."kind" = 'ACCUSATION') = ("petition"."accused_body_code" is not null)
        and "petition"."accused_body_code" is distinct from coalesce("petition"."competent_body_code", '')),
	CONSTRAINT "petition_branch" CHECK ("petition"."branch" is null or "petition"."kind" = 'CLAIM'),
	CONSTRAINT "petition_dispute" CHECK ("petition"."dispute_number" is null or "petition"."kind" = 'CLAIM'),
	CONSTRAINT "petition_days" CHECK (coalesce("petition"."diverted_on" >= "petition"."opened_on", true) and coalesce("petition"."closed_on" >= "petition"."opened_on", true))
);
--> statement-breakpoint
CREATE TABLE "petition_history" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"act" text NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reception_day" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"kind" "reception_kind" NOT NULL,
	"due_on" date,
	"held_on" date NOT NULL,
	"leader_post" text,
	"mediators_on_duty" integer,
	"matters_heard" integer NOT NULL,
	CONSTRAINT "reception_day_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "reception_schedule" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"kind" "reception_kind" NOT NULL,
	"day_of_month" integer NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "reception_schedule_number_unique" UNIQUE("number"),
	CONSTRAINT "reception_schedule_day" CHECK ("reception_schedule"."day_of_month" between 1 and 28)
);
--> statement-breakpoint
CREATE TABLE "review_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"petition_number" text NOT NULL,
	"stage" "review_stage" NOT NULL,
	"status" "review_status" NOT NULL,
	"reviewing_body_code" text NOT NULL,
	"requested_on" date NOT NULL,
	"answered_on" date,
	"outcome" "review_outcome",
	"hearing_days" integer NOT NULL,
	CONSTRAINT "review_request_number_unique" UNIQUE("number"),
	CONSTRAINT "review_request_stage" UNIQUE("petition_number","stage"),
	CONSTRAINT "review_request_answered" CHECK ("review_request"."answered_on" is null or "review_request"."answered_on" >= "review_request"."requested_on")
);
--> statement-breakpoint
ALTER TABLE "leader_case" ADD CONSTRAINT "leader_case_petition_number_petition_number_fk" FOREIGN KEY ("petition_number") REFERENCES "public"."petition"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "petition_history" ADD CONSTRAINT "petition_history_case_id_petition_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."petition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_request" ADD CONSTRAINT "review_request_petition_number_petition_number_fk" FOREIGN KEY ("petition_number") REFERENCES "public"."petition"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "leader_case_petition" ON "leader_case" USING btree ("petition_number");--> statement-breakpoint
CREATE INDEX "petition_region_day" ON "petition" USING btree ("region_code","opened_on");--> statement-breakpoint
CREATE INDEX "petition_day" ON "petition" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "petition_competent_body" ON "petition" USING btree ("competent_body_code");--> statement-breakpoint
CREATE INDEX "petition_project" ON "petition" USING btree ("project_number");--> statement-breakpoint
CREATE INDEX "petition_dispute" ON "petition" USING btree ("dispute_number");--> statement-breakpoint
CREATE INDEX "petition_history_case" ON "petition_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "reception_day_region" ON "reception_day" USING btree ("region_code","held_on");--> statement-breakpoint
CREATE INDEX "reception_day_day" ON "reception_day" USING btree ("held_on","id");--> statement-breakpoint
CREATE INDEX "reception_day_due" ON "reception_day" USING btree ("region_code","kind","due_on");--> statement-breakpoint
CREATE INDEX "reception_schedule_region" ON "reception_schedule" USING btree ("region_code","kind");