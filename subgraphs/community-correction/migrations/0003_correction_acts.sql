CREATE TYPE "public"."class_decision_status" AS ENUM('PROPOSED', 'DECIDED', 'APPEALED', 'REVIEWED', 'ENDED');--> statement-breakpoint
CREATE TYPE "public"."group_role" AS ENUM('JUSTICE_OFFICE', 'VILLAGE', 'FAMILY', 'WORKPLACE_OR_SCHOOL', 'SOCIAL_WORKER', 'VOLUNTEER');--> statement-breakpoint
CREATE TYPE "public"."leave_reason" AS ENUM('MEDICAL_CARE', 'STUDY', 'LITIGATION', 'FAMILY_EVENT', 'WORK', 'OTHER');--> statement-breakpoint
CREATE TYPE "public"."leave_status" AS ENUM('APPLIED', 'APPROVED', 'REFUSED', 'OUT', 'RETURNED', 'LATE', 'ENDED');--> statement-breakpoint
CREATE TYPE "public"."move_status" AS ENUM('APPLIED', 'ASKED', 'ANSWERED', 'APPROVED', 'REFUSED', 'HANDED_OVER', 'ENDED');--> statement-breakpoint
CREATE TYPE "public"."notice_cause" AS ENUM('NOT_REPORTED', 'COMPLETION', 'DEATH', 'PROPOSAL');--> statement-breakpoint
CREATE TYPE "public"."notice_recipient" AS ENUM('DECIDING_ORGAN', 'PROCURATORATE', 'POLICE');--> statement-breakpoint
CREATE TYPE "public"."plan_task_kind" AS ENUM('TALK', 'LAW_STUDY', 'WORK_HELP', 'SKILL_TRAINING', 'STUDY_HELP', 'HARDSHIP_HELP', 'PUBLIC_SERVICE');--> statement-breakpoint
CREATE TYPE "public"."proposal_status" AS ENUM('PROPOSED', 'CHECKED', 'HEARD', 'DECIDED', 'REJECTED', 'SENT', 'GRANTED', 'NOT_GRANTED', 'ENDED');--> statement-breakpoint
CREATE TYPE "public"."report_kind" AS ENUM('ROUTINE', 'CONDITION', 'MEDICAL_EXAMINATION');--> statement-breakpoint
CREATE TYPE "public"."sanction_ground" AS ENUM('OUTSTANDING_CONDUCT', 'LATE_UP_TO_TEN_DAYS', 'SLIGHT_BREACH', 'EDUCATION_REFUSED', 'OTHER_SLIGHT', 'PROHIBITION_BROKEN_SLIGHTLY', 'LATE_OVER_TEN_DAYS', 'SERIOUS_BREACH', 'MEDICAL_PAPERS_MISSING', 'TWO_ADMONITIONS', 'OTHER_MORE_SERIOUS', 'BREACH_OF_PUBLIC_ORDER', 'PROHIBITION_BROKEN_SERIOUSLY', 'ABSENT_OVER_A_MONTH', 'POLICE_PUNISHED_UNCORRECTED', 'TWO_WARNINGS', 'OTHER_SERIOUS', 'RECALL_IN_LAW');--> statement-breakpoint
CREATE TYPE "public"."tracking_proposal_status" AS ENUM('PROPOSED', 'APPROVED', 'REFUSED', 'ENDED');--> statement-breakpoint
CREATE TABLE "party_search" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"subject" text NOT NULL,
	"body" text,
	"reason" text NOT NULL,
	"found" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "correction_notice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"cause" "notice_cause" NOT NULL,
	"recipient" "notice_recipient" NOT NULL,
	"sent_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "group_member" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"role" "group_role" NOT NULL,
	"account" text,
	"joined_on" date NOT NULL,
	"left_on" date
);
--> statement-breakpoint
CREATE TABLE "periodic_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" "report_kind" NOT NULL,
	"reported_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plan_task" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" "plan_task_kind" NOT NULL,
	"due_on" date NOT NULL,
	"done_on" date,
	"dropped_on" date
);
--> statement-breakpoint
CREATE TABLE "class_decision" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"proposed" "supervision_class" NOT NULL,
	"decided" "supervision_class",
	"status" "class_decision_status" NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_on" date NOT NULL,
	"decided_by" text,
	"decided_on" date,
	"appealed_on" date,
	"reviewed_on" date
);
--> statement-breakpoint
CREATE TABLE "leave_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"reason" "leave_reason" NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"status" "leave_status" NOT NULL,
	"decided_on" date,
	"out_on" date,
	"returned_on" date
);
--> statement-breakpoint
CREATE TABLE "move_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"region_code" text NOT NULL,
	"status" "move_status" NOT NULL,
	"applied_on" date NOT NULL,
	"welcome" boolean,
	"decided_on" date
);
--> statement-breakpoint
CREATE TABLE "procuratorate_remark" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"case_id" uuid NOT NULL,
	"written_on" date NOT NULL,
	"answered_on" date,
	CONSTRAINT "procuratorate_remark_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "sanction_proposal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"sanction" "correction_sanction_kind" NOT NULL,
	"ground" "sanction_ground" NOT NULL,
	"late_days" integer,
	"status" "proposal_status" NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_on" date NOT NULL,
	"checked_by" text,
	"heard_on" date,
	"decided_on" date,
	"answered_on" date
);
--> statement-breakpoint
CREATE TABLE "tracking_proposal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"ground" "tracking_ground" NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"status" "tracking_proposal_status" NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_on" date NOT NULL,
	"decided_on" date
);
--> statement-breakpoint
ALTER TABLE "correction_subject" ADD COLUMN "effective_on" date;--> statement-breakpoint
ALTER TABLE "correction_subject" ADD COLUMN "reported_on" date;--> statement-breakpoint
ALTER TABLE "correction_subject" ADD COLUMN "received_on" date;--> statement-breakpoint
ALTER TABLE "correction_subject" ADD COLUMN "medical_parole" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "identity_verification" ADD COLUMN "case_id" uuid;--> statement-breakpoint
ALTER TABLE "correction_notice" ADD CONSTRAINT "correction_notice_case_id_correction_subject_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."correction_subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_case_id_correction_subject_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."correction_subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "periodic_report" ADD CONSTRAINT "periodic_report_case_id_correction_subject_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."correction_subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_task" ADD CONSTRAINT "plan_task_case_id_correction_subject_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."correction_subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_decision" ADD CONSTRAINT "class_decision_case_id_correction_subject_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."correction_subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leave_request" ADD CONSTRAINT "leave_request_case_id_correction_subject_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."correction_subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "move_request" ADD CONSTRAINT "move_request_case_id_correction_subject_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."correction_subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procuratorate_remark" ADD CONSTRAINT "procuratorate_remark_case_id_correction_subject_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."correction_subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sanction_proposal" ADD CONSTRAINT "sanction_proposal_case_id_correction_subject_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."correction_subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tracking_proposal" ADD CONSTRAINT "tracking_proposal_case_id_correction_subject_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."correction_subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "correction_notice_case" ON "correction_notice" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "group_member_case" ON "group_member" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "group_member_account" ON "group_member" USING btree ("account");--> statement-breakpoint
CREATE INDEX "periodic_report_case" ON "periodic_report" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "plan_task_case" ON "plan_task" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "plan_task_due" ON "plan_task" USING btree ("due_on","id");--> statement-breakpoint
CREATE UNIQUE INDEX "class_decision_open" ON "class_decision" USING btree ("case_id") WHERE "class_decision"."status" in ('PROPOSED', 'APPEALED');--> statement-breakpoint
CREATE INDEX "leave_request_case" ON "leave_request" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "leave_request_open" ON "leave_request" USING btree ("case_id") WHERE "leave_request"."status" in ('APPLIED', 'APPROVED', 'OUT');--> statement-breakpoint
CREATE UNIQUE INDEX "move_request_open" ON "move_request" USING btree ("case_id") WHERE "move_request"."status" in ('APPLIED', 'ASKED', 'ANSWERED', 'APPROVED');--> statement-breakpoint
CREATE INDEX "procuratorate_remark_case" ON "procuratorate_remark" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "sanction_proposal_case" ON "sanction_proposal" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sanction_proposal_open" ON "sanction_proposal" USING btree ("case_id") WHERE "sanction_proposal"."status" in ('PROPOSED', 'CHECKED', 'HEARD', 'SENT');--> statement-breakpoint
CREATE UNIQUE INDEX "tracking_proposal_open" ON "tracking_proposal" USING btree ("case_id") WHERE "tracking_proposal"."status" = 'PROPOSED';--> statement-breakpoint
ALTER TABLE "identity_verification" ADD CONSTRAINT "identity_verification_case_id_reintegration_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."reintegration_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "identity_verification_case" ON "identity_verification" USING btree ("case_id");