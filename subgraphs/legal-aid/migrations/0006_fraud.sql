CREATE TYPE "public"."aid_fraud_payment_kind" AS ENUM('COST', 'FINE');--> statement-breakpoint
CREATE TYPE "public"."aid_fraud_status" AS ENUM('OPENED', 'NOTIFIED', 'HEARD', 'DECIDED', 'SETTLED', 'DROPPED', 'REVOKED');--> statement-breakpoint
CREATE TABLE "aid_fraud" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"number" text NOT NULL,
	"region_code" text NOT NULL,
	"case_id" uuid NOT NULL,
	"status" "aid_fraud_status" NOT NULL,
	"opened_on" date NOT NULL,
	"opened_by" text NOT NULL,
	"notified_on" date,
	"notified_by" text,
	"proposed_cost" numeric(14, 2),
	"proposed_fine" numeric(14, 2),
	"heard_on" date,
	"decided_on" date,
	"cost" numeric(14, 2),
	"fine" numeric(14, 2),
	"cost_paid" numeric(14, 2) DEFAULT '0' NOT NULL,
	"fine_paid" numeric(14, 2) DEFAULT '0' NOT NULL,
	"closed_on" date,
	CONSTRAINT "aid_fraud_number_unique" UNIQUE("number"),
	CONSTRAINT "aid_fraud_fine" CHECK ("aid_fraud"."fine" between 0 and least("aid_fraud"."proposed_fine", 3000)),
	CONSTRAINT "aid_fraud_cost" CHECK ("aid_fraud"."cost" between 0 and "aid_fraud"."proposed_cost"),
	CONSTRAINT "aid_fraud_heard" CHECK ("aid_fraud"."decided_on" is null or "aid_fraud"."heard_on" is not null),
	CONSTRAINT "aid_fraud_paid" CHECK ("aid_fraud"."cost_paid" between 0 and coalesce("aid_fraud"."cost", 0) and "aid_fraud"."fine_paid" between 0 and coalesce("aid_fraud"."fine", 0))
);
--> statement-breakpoint
CREATE TABLE "aid_fraud_history" (
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
CREATE TABLE "aid_fraud_payment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"fraud_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" "aid_fraud_payment_kind" NOT NULL,
	"amount" numeric(14, 2) NOT NULL
);
--> statement-breakpoint
ALTER TABLE "aid_fraud" ADD CONSTRAINT "aid_fraud_case_id_aid_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."aid_case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aid_fraud_history" ADD CONSTRAINT "aid_fraud_history_case_id_aid_fraud_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."aid_fraud"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aid_fraud_payment" ADD CONSTRAINT "aid_fraud_payment_fraud_id_aid_fraud_id_fk" FOREIGN KEY ("fraud_id") REFERENCES "public"."aid_fraud"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "aid_fraud_case" ON "aid_fraud" USING btree ("case_id") WHERE "aid_fraud"."status" not in ('DROPPED', 'REVOKED');--> statement-breakpoint
CREATE INDEX "aid_fraud_day" ON "aid_fraud" USING btree ("opened_on","id");--> statement-breakpoint
CREATE INDEX "aid_fraud_history_case" ON "aid_fraud_history" USING btree ("case_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "aid_fraud_history_version" ON "aid_fraud_history" USING btree ("case_id","version");--> statement-breakpoint
CREATE INDEX "aid_fraud_payment_case" ON "aid_fraud_payment" USING btree ("fraud_id","at");