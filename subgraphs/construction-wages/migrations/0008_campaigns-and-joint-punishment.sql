CREATE TYPE "public"."seasonal_campaign_status" AS ENUM('OPEN', 'CONCLUDED', 'CANCELLED');--> statement-breakpoint
CREATE TYPE "public"."joint_punishment_ground" AS ENUM('CRIMINAL_THRESHOLD', 'INCIDENT');--> statement-breakpoint
CREATE TYPE "public"."joint_punishment_status" AS ENUM('PROPOSED', 'HEARD', 'LISTED', 'NOT_LISTED', 'REMOVED', 'EXPIRED');--> statement-breakpoint
CREATE TYPE "public"."responsible_officer_post" AS ENUM('LEGAL_REPRESENTATIVE', 'PRINCIPAL', 'DIRECTLY_IN_CHARGE', 'DIRECTLY_RESPONSIBLE');--> statement-breakpoint
CREATE TYPE "public"."campaign_season" AS ENUM('SUMMER_HARVEST', 'MID_AUTUMN', 'AUTUMN_HARVEST', 'SPRING_FESTIVAL');--> statement-breakpoint
CREATE TABLE "seasonal_campaign" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"season" "campaign_season" NOT NULL,
	"year" integer NOT NULL,
	"status" "seasonal_campaign_status" NOT NULL,
	"organising_body_code" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"festival_on" date,
	"concluded_on" date,
	CONSTRAINT "seasonal_campaign_number_unique" UNIQUE("number"),
	CONSTRAINT "seasonal_campaign_days" CHECK ("seasonal_campaign"."starts_on" <= "seasonal_campaign"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "seasonal_campaign_history" (
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
CREATE TABLE "joint_punishment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"organization_code" text NOT NULL,
	"complaint_number" text NOT NULL,
	"ground" "joint_punishment_ground" NOT NULL,
	"officer_posts" "responsible_officer_post"[] NOT NULL,
	"status" "joint_punishment_status" NOT NULL,
	"deciding_body_code" text NOT NULL,
	"proposed_on" date NOT NULL,
	"heard_on" date,
	"listed_on" date,
	"valid_to" date,
	"paid_on" date,
	"promised_on" date,
	"ended_on" date,
	CONSTRAINT "joint_punishment_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "joint_punishment_history" (
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
ALTER TABLE "inspection" ADD COLUMN "seasonal_campaign_number" text;--> statement-breakpoint
ALTER TABLE "inspection" ADD COLUMN "recorded_here" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "seasonal_campaign_history" ADD CONSTRAINT "seasonal_campaign_history_case_id_seasonal_campaign_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."seasonal_campaign"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_punishment" ADD CONSTRAINT "joint_punishment_complaint_number_wage_complaint_number_fk" FOREIGN KEY ("complaint_number") REFERENCES "public"."wage_complaint"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "joint_punishment_history" ADD CONSTRAINT "joint_punishment_history_case_id_joint_punishment_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."joint_punishment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "seasonal_campaign_one" ON "seasonal_campaign" USING btree ("region_code","season","year") WHERE "seasonal_campaign"."status" <> 'CANCELLED';--> statement-breakpoint
CREATE INDEX "seasonal_campaign_day" ON "seasonal_campaign" USING btree ("starts_on","id");--> statement-breakpoint
CREATE INDEX "seasonal_campaign_history_case" ON "seasonal_campaign_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "seasonal_campaign_history_version" ON "seasonal_campaign_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "joint_punishment_one" ON "joint_punishment" USING btree ("organization_code") WHERE "joint_punishment"."status" in ('PROPOSED', 'HEARD', 'LISTED');--> statement-breakpoint
CREATE INDEX "joint_punishment_day" ON "joint_punishment" USING btree ("proposed_on","id");--> statement-breakpoint
CREATE INDEX "joint_punishment_region" ON "joint_punishment" USING btree ("region_code");--> statement-breakpoint
CREATE INDEX "joint_punishment_history_case" ON "joint_punishment_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "joint_punishment_history_version" ON "joint_punishment_history" USING btree ("case_id","version");--> statement-breakpoint
ALTER TABLE "inspection" ADD CONSTRAINT "inspection_seasonal_campaign_number_seasonal_campaign_number_fk" FOREIGN KEY ("seasonal_campaign_number") REFERENCES "public"."seasonal_campaign"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inspection_campaign" ON "inspection" USING btree ("seasonal_campaign_number");