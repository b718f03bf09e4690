CREATE TYPE "public"."assignment_status" AS ENUM('ASSIGNED', 'REPORTED', 'DONE');--> statement-breakpoint
CREATE TYPE "public"."joint_meeting_status" AS ENUM('PLANNED', 'HELD', 'CANCELLED');--> statement-breakpoint
CREATE TYPE "public"."joint_meeting_topic" AS ENUM('PRE_FILING_MEDIATION', 'AGREEMENTS_IN_COURT', 'REFERRALS', 'SITUATION', 'HARD_CASES', 'WAGE_ARREARS');--> statement-breakpoint
CREATE TYPE "public"."meeting_decision" AS ENUM('MEDIATE_JOINTLY', 'INVESTIGATE', 'ANSWER_PARTIES', 'GUIDE_TO_COURT', 'ORDER_RECTIFICATION', 'IMPROVE_LINKAGE', 'REPORT_BACK');--> statement-breakpoint
CREATE TYPE "public"."sweep_finding_status" AS ENUM('SETTLED', 'WITH_COMMITTEE', 'SENT_UP', 'WATCHED', 'DISPUTE_OPENED');--> statement-breakpoint
CREATE TYPE "public"."sweep_occasion" AS ENUM('SPRING_FESTIVAL', 'NATIONAL_DAY', 'OTHER_FESTIVAL', 'TWO_SESSIONS', 'BIG_EVENT');--> statement-breakpoint
CREATE TYPE "public"."sweep_order_status" AS ENUM('ORDERED');--> statement-breakpoint
CREATE TABLE "assignment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "assignment_status" NOT NULL,
	"meeting_id" uuid NOT NULL,
	"decision" "meeting_decision" NOT NULL,
	"organization_code" text NOT NULL,
	"assigned_on" date NOT NULL,
	"due_on" date NOT NULL,
	"reported_on" date,
	"done_on" date,
	"case_department" text,
	"case_kind" text,
	"case_number" text,
	CONSTRAINT "assignment_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "assignment_history" (
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
CREATE TABLE "joint_meeting_case" (
	"meeting_id" uuid NOT NULL,
	"department" text NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	CONSTRAINT "joint_meeting_case_meeting_id_department_kind_number_pk" PRIMARY KEY("meeting_id","department","kind","number")
);
--> statement-breakpoint
CREATE TABLE "joint_meeting_history" (
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
CREATE TABLE "sweep_finding" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "sweep_finding_status" NOT NULL,
	"sweep_id" uuid NOT NULL,
	"dispute_number" text,
	CONSTRAINT "sweep_finding_number_unique" UNIQUE("number"),
	CONSTRAINT "sweep_finding_dispute_number_unique" UNIQUE("dispute_number"),
	CONSTRAINT "sweep_finding_dispute" CHECK (("sweep_finding"."status" = 'DISPUTE_OPENED') = ("sweep_finding"."dispute_number" is not null))
);
--> statement-breakpoint
CREATE TABLE "sweep_finding_history" (
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
CREATE TABLE "sweep_history" (
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
CREATE TABLE "sweep_order" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "sweep_order_status" NOT NULL,
	"occasion" "sweep_occasion" NOT NULL,
	"slot" date NOT NULL,
	"due_on" date NOT NULL,
	"ordered_on" date NOT NULL,
	"units" integer NOT NULL,
	CONSTRAINT "sweep_order_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "sweep_order_history" (
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
ALTER TABLE "sweep" DROP CONSTRAINT "sweep_slot";--> statement-breakpoint
ALTER TABLE "joint_meeting" ALTER COLUMN "held_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting" ALTER COLUMN "topic" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting" ADD COLUMN "status" "joint_meeting_status" DEFAULT 'HELD' NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting" ADD COLUMN "planned_on" date;--> statement-breakpoint
ALTER TABLE "joint_meeting" ADD COLUMN "convened_on" date;--> statement-breakpoint
ALTER TABLE "joint_meeting" ADD COLUMN "topic_code" "joint_meeting_topic";--> statement-breakpoint
ALTER TABLE "joint_meeting" ADD COLUMN "lead_organization_code" text;--> statement-breakpoint
ALTER TABLE "joint_meeting" ADD COLUMN "invited_codes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting" ADD COLUMN "attended_codes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "joint_meeting" ADD COLUMN "day" date GENERATED ALWAYS AS (coalesce("held_on", "planned_on")) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "sweep" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "sweep" ADD COLUMN "occasion" "sweep_occasion";--> statement-breakpoint
ALTER TABLE "sweep" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "sweep_duty" ADD COLUMN "organization_code" text;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_meeting_id_joint_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."joint_meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_history" ADD CONSTRAINT "assignment_history_case_id_assignment_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."assignment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting_case" ADD CONSTRAINT "joint_meeting_case_meeting_id_joint_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."joint_meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_meeting_history" ADD CONSTRAINT "joint_meeting_history_case_id_joint_meeting_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."joint_meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sweep_finding" ADD CONSTRAINT "sweep_finding_sweep_id_sweep_id_fk" FOREIGN KEY ("sweep_id") REFERENCES "public"."sweep"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sweep_finding_history" ADD CONSTRAINT "sweep_finding_history_case_id_sweep_finding_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."sweep_finding"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sweep_history" ADD CONSTRAINT "sweep_history_case_id_sweep_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."sweep"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sweep_order_history" ADD CONSTRAINT "sweep_order_history_case_id_sweep_order_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."sweep_order"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignment_meeting" ON "assignment" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "assignment_due" ON "assignment" USING btree ("due_on","id");--> statement-breakpoint
CREATE INDEX "assignment_body" ON "assignment" USING btree ("organization_code","status");--> statement-breakpoint
CREATE INDEX "assignment_history_case" ON "assignment_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_history_version" ON "assignment_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "joint_meeting_history_case" ON "joint_meeting_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "joint_meeting_history_version" ON "joint_meeting_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "sweep_finding_sweep" ON "sweep_finding" USING btree ("sweep_id");--> statement-breakpoint
CREATE INDEX "sweep_finding_history_case" ON "sweep_finding_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "sweep_finding_history_version" ON "sweep_finding_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "sweep_history_case" ON "sweep_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "sweep_history_version" ON "sweep_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "sweep_order_history_case" ON "sweep_order_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "sweep_order_history_version" ON "sweep_order_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "joint_meeting_day" ON "joint_meeting" USING btree ("day","id");--> statement-breakpoint
ALTER TABLE "sweep" ADD CONSTRAINT "sweep_slot" UNIQUE NULLS NOT DISTINCT("duty_number","slot","occasion");--> statement-breakpoint
ALTER TABLE "joint_meeting" ADD CONSTRAINT "joint_meeting_held" CHECK (("joint_meeting"."status" = 'HELD') = ("joint_meeting"."held_on" is not null));--> statement-breakpoint
ALTER TABLE "sweep" ADD CONSTRAINT "sweep_extra" CHECK (("sweep"."occasion" is null) = ("sweep"."due_on" is null));