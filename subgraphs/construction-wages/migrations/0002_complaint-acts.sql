CREATE TYPE "public"."wage_payment_source" AS ENUM('RESPONDENT', 'DEPOSIT', 'GENERAL_CONTRACTOR', 'OWNER', 'EMERGENCY_FUND');--> statement-breakpoint
CREATE TABLE "party_search" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"subject" text NOT NULL,
	"body" text,
	"reason" text NOT NULL,
	"found" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wage_claimant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"complaint_id" uuid NOT NULL,
	"name" text NOT NULL,
	"contact" text
);
--> statement-breakpoint
CREATE TABLE "wage_payment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"complaint_id" uuid NOT NULL,
	"source" "wage_payment_source" NOT NULL,
	"amount" numeric(14, 2) NOT NULL,
	"paid_on" date NOT NULL,
	"workers_confirmed_on" date,
	"recourse_amount" numeric(14, 2) DEFAULT '0' NOT NULL,
	CONSTRAINT "wage_payment_recourse" CHECK ("wage_payment"."recourse_amount" <= "wage_payment"."amount")
);
--> statement-breakpoint
ALTER TABLE "wage_complaint" ADD COLUMN "outcome_told_on" date;--> statement-breakpoint
ALTER TABLE "wage_claimant" ADD CONSTRAINT "wage_claimant_complaint_id_wage_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."wage_complaint"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wage_payment" ADD CONSTRAINT "wage_payment_complaint_id_wage_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."wage_complaint"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "wage_claimant_complaint" ON "wage_claimant" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "wage_claimant_name" ON "wage_claimant" USING btree ("name");--> statement-breakpoint
CREATE INDEX "wage_payment_complaint" ON "wage_payment" USING btree ("complaint_id","paid_on");