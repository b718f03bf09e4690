CREATE TYPE "public"."dossier_status" AS ENUM('CLOSED', 'FILED', 'SAMPLED', 'SCORED');--> statement-breakpoint
CREATE TYPE "public"."subsidy_scale_status" AS ENUM('IN_FORCE', 'WITHDRAWN');--> statement-breakpoint
CREATE TABLE "dossier" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "dossier_status" NOT NULL,
	"dispute_id" uuid NOT NULL,
	"filed_on" date,
	"marked_on" date,
	"marks" numeric(5, 2),
	CONSTRAINT "dossier_number_unique" UNIQUE("number"),
	CONSTRAINT "dossier_dispute_id_unique" UNIQUE("dispute_id")
);
--> statement-breakpoint
CREATE TABLE "dossier_history" (
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
CREATE TABLE "subsidy_history" (
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
CREATE TABLE "subsidy_scale" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "subsidy_scale_status" NOT NULL,
	"tier" "mediation_tier" NOT NULL,
	"difficulty" "dispute_difficulty" NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	"valid_from" date NOT NULL,
	CONSTRAINT "subsidy_scale_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "subsidy_scale_history" (
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
ALTER TABLE "subsidy" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "subsidy" ADD COLUMN "claimed_by" text;--> statement-breakpoint
ALTER TABLE "subsidy" ADD COLUMN "reviewed_by" text;--> statement-breakpoint
ALTER TABLE "subsidy" ADD COLUMN "approved_by" text;--> statement-breakpoint
ALTER TABLE "dossier" ADD CONSTRAINT "dossier_dispute_id_dispute_id_fk" FOREIGN KEY ("dispute_id") REFERENCES "public"."dispute"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_history" ADD CONSTRAINT "dossier_history_case_id_dossier_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."dossier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subsidy_history" ADD CONSTRAINT "subsidy_history_case_id_subsidy_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."subsidy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subsidy_scale_history" ADD CONSTRAINT "subsidy_scale_history_case_id_subsidy_scale_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."subsidy_scale"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossier_region" ON "dossier" USING btree ("region_code","status");--> statement-breakpoint
CREATE INDEX "dossier_history_case" ON "dossier_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "dossier_history_version" ON "dossier_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "subsidy_history_case" ON "subsidy_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "subsidy_history_version" ON "subsidy_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "subsidy_scale_region" ON "subsidy_scale" USING btree ("region_code","tier","difficulty","valid_from");--> statement-breakpoint
CREATE INDEX "subsidy_scale_history_case" ON "subsidy_scale_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "subsidy_scale_history_version" ON "subsidy_scale_history" USING btree ("case_id","version");