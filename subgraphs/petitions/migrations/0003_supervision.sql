CREATE TYPE "public"."accountability_status" AS ENUM('PROPOSED', 'ANSWERED');--> statement-breakpoint
CREATE TABLE "accountability_history" (
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
CREATE TABLE "accountability_proposal" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"status" "accountability_status" NOT NULL,
	"ground" "press_ground" NOT NULL,
	"body_code" text NOT NULL,
	"petition_number" text,
	"proposal" text NOT NULL,
	"proposed_on" date NOT NULL,
	"answered_on" date,
	"adopted" boolean,
	"answer" text,
	CONSTRAINT "accountability_proposal_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "leader_case_history" (
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
ALTER TABLE "leader_case" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "leader_case" ADD COLUMN "region_code" text;--> statement-breakpoint
UPDATE "leader_case" SET "region_code" = "petition"."region_code" FROM "petition" WHERE "petition"."number" = "leader_case"."petition_number";--> statement-breakpoint
ALTER TABLE "leader_case" ALTER COLUMN "region_code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "accountability_history" ADD CONSTRAINT "accountability_history_case_id_accountability_proposal_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."accountability_proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accountability_proposal" ADD CONSTRAINT "accountability_proposal_petition_number_petition_number_fk" FOREIGN KEY ("petition_number") REFERENCES "public"."petition"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leader_case_history" ADD CONSTRAINT "leader_case_history_case_id_leader_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."leader_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accountability_history_case" ON "accountability_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "accountability_history_version" ON "accountability_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "accountability_proposal_day" ON "accountability_proposal" USING btree ("proposed_on","id");--> statement-breakpoint
CREATE INDEX "leader_case_history_case" ON "leader_case_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "leader_case_history_version" ON "leader_case_history" USING btree ("case_id","version");