CREATE TYPE "public"."agreement_form" AS ENUM('WRITTEN', 'ORAL');--> statement-breakpoint
CREATE TYPE "public"."confirmation_status" AS ENUM('AVAILABLE', 'APPLIED', 'ACCEPTED', 'NOT_ACCEPTED', 'CONFIRMED', 'REJECTED', 'EXPIRED');--> statement-breakpoint
CREATE TYPE "public"."dossier_item" AS ENUM('APPLICATION_OR_ACCEPTANCE', 'RIGHTS_NOTICE', 'IDENTITY_PROOF', 'AUTHORISATION', 'INVESTIGATION_RECORD', 'EVIDENCE', 'MEDIATION_RECORD', 'WRITTEN_AGREEMENT', 'ORAL_AGREEMENT_FORM', 'RECEIPTS', 'REVISIT_RECORD', 'CONFIRMATION_PAPERS', 'EXPLANATORY_NOTE', 'BACK_COVER');--> statement-breakpoint
CREATE TYPE "public"."escalation_mode" AS ENUM('TAKE_OVER', 'JOINT');--> statement-breakpoint
CREATE TYPE "public"."escalation_status" AS ENUM('PROPOSED', 'ACCEPTED', 'DECLINED', 'DONE');--> statement-breakpoint
CREATE TYPE "public"."agreement_performance" AS ENUM('FULL', 'PART', 'NONE');--> statement-breakpoint
CREATE TYPE "public"."police_report_ground" AS ENUM('MAY_ESCALATE', 'PUBLIC_ORDER', 'CRIMINAL');--> statement-breakpoint
CREATE TYPE "public"."dispute_satisfaction" AS ENUM('SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED');--> statement-breakpoint
ALTER TYPE "public"."dispute_status" ADD VALUE 'DECLINED' BEFORE 'ACCEPTED';--> statement-breakpoint
CREATE TABLE "confirmation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "confirmation_status" NOT NULL,
	"dispute_id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"valid_on" date NOT NULL,
	"applied_on" date,
	"accepted_on" date,
	"decided_on" date,
	CONSTRAINT "confirmation_number_unique" UNIQUE("number"),
	CONSTRAINT "confirmation_agreement_id_unique" UNIQUE("agreement_id")
);
--> statement-breakpoint
CREATE TABLE "confirmation_history" (
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
CREATE TABLE "agreement" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dispute_id" uuid NOT NULL,
	"form" "agreement_form" NOT NULL,
	"agreed_on" date NOT NULL,
	"perform_by" date,
	"amount" numeric(14, 2),
	"terms" text NOT NULL,
	"concerns_status" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dispute_mediator" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dispute_id" uuid NOT NULL,
	"mediator_number" text NOT NULL,
	"chosen_by_parties" boolean NOT NULL,
	"assigned_on" date NOT NULL,
	"relieved_on" date
);
--> statement-breakpoint
CREATE TABLE "dossier_paper" (
	"dispute_id" uuid NOT NULL,
	"item" "dossier_item" NOT NULL,
	"filed_on" date NOT NULL,
	CONSTRAINT "dossier_paper_dispute_id_item_pk" PRIMARY KEY("dispute_id","item")
);
--> statement-breakpoint
CREATE TABLE "escalation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dispute_id" uuid NOT NULL,
	"from_committee" text NOT NULL,
	"to_committee" text NOT NULL,
	"mode" "escalation_mode" NOT NULL,
	"status" "escalation_status" NOT NULL,
	"proposed_on" date NOT NULL,
	"answered_on" date
);
--> statement-breakpoint
CREATE TABLE "mediation_session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dispute_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"method" "mediation_method" NOT NULL,
	"attendance" integer NOT NULL,
	"observers" integer NOT NULL,
	"record" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "police_report" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dispute_id" uuid NOT NULL,
	"ground" "police_report_ground" NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"measures" text
);
--> statement-breakpoint
CREATE TABLE "revisit" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dispute_id" uuid NOT NULL,
	"visited_on" date NOT NULL,
	"performance" "agreement_performance",
	"satisfaction" "dispute_satisfaction" NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "party_search" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"subject" text NOT NULL,
	"body" text,
	"party" text NOT NULL,
	"reason" text NOT NULL,
	"found" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "dispute" ADD COLUMN "sweep_number" text;--> statement-breakpoint
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."dispute"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_agreement_id_agreement_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreement"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "confirmation_history" ADD CONSTRAINT "confirmation_history_case_id_confirmation_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."confirmation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement" ADD CONSTRAINT "agreement_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."dispute"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute_mediator" ADD CONSTRAINT "dispute_mediator_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."dispute"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dispute_mediator" ADD CONSTRAINT "dispute_mediator_mediator_number_mediator_number_fk" FOREIGN KEY ("mediator_number") REFERENCES "public"."mediator"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_paper" ADD CONSTRAINT "dossier_paper_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."dispute"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."dispute"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_from_committee_committee_number_fk" FOREIGN KEY ("from_committee") REFERENCES "public"."committee"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_to_committee_committee_number_fk" FOREIGN KEY ("to_committee") REFERENCES "public"."committee"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mediation_session" ADD CONSTRAINT "mediation_session_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."dispute"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "police_report" ADD CONSTRAINT "police_report_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."dispute"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisit" ADD CONSTRAINT "revisit_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."dispute"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "confirmation_dispute" ON "confirmation" USING btree ("dispute_id");--> statement-breakpoint
CREATE INDEX "confirmation_region" ON "confirmation" USING btree ("region_code","status");--> statement-breakpoint
CREATE INDEX "confirmation_history_case" ON "confirmation_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "confirmation_history_version" ON "confirmation_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "agreement_dispute" ON "agreement" USING btree ("dispute_id");--> statement-breakpoint
CREATE INDEX "dispute_mediator_dispute" ON "dispute_mediator" USING btree ("dispute_id");--> statement-breakpoint
CREATE UNIQUE INDEX "dispute_mediator_now" ON "dispute_mediator" USING btree ("dispute_id","mediator_number") WHERE "dispute_mediator"."relieved_on" is null;--> statement-breakpoint
CREATE INDEX "escalation_dispute" ON "escalation" USING btree ("dispute_id");--> statement-breakpoint
CREATE UNIQUE INDEX "escalation_waiting" ON "escalation" USING btree ("dispute_id") WHERE "escalation"."status" = 'PROPOSED';--> statement-breakpoint
CREATE INDEX "mediation_session_dispute" ON "mediation_session" USING btree ("dispute_id");--> statement-breakpoint
CREATE INDEX "police_report_dispute" ON "police_report" USING btree ("dispute_id");--> statement-breakpoint
CREATE INDEX "revisit_dispute" ON "revisit" USING btree ("dispute_id");