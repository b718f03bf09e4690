CREATE TYPE "public"."fee_waiver_kind" AS ENUM('LITIGATION', 'COPYING', 'NOTARY', 'APPRAISAL');--> statement-breakpoint
CREATE TYPE "public"."fee_waiver_status" AS ENUM('REQUESTED', 'GRANTED', 'DENIED');--> statement-breakpoint
CREATE TABLE "fee_waiver" (
	"case_id" uuid NOT NULL,
	"nth" integer NOT NULL,
	"kind" "fee_waiver_kind" NOT NULL,
	"body_code" text NOT NULL,
	"status" "fee_waiver_status" NOT NULL,
	"requested_on" date NOT NULL,
	"decided_on" date,
	"amount" numeric(14, 2),
	CONSTRAINT "fee_waiver_case_id_nth_pk" PRIMARY KEY("case_id","nth"),
	CONSTRAINT "fee_waiver_decided" CHECK (("fee_waiver"."status" = 'REQUESTED') = ("fee_waiver"."decided_on" is null)),
	CONSTRAINT "fee_waiver_amount" CHECK (("fee_waiver"."status" = 'GRANTED') = ("fee_waiver"."amount" is not null))
);
--> statement-breakpoint
ALTER TABLE "fee_waiver" ADD CONSTRAINT "fee_waiver_case_id_aid_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."aid_case"("id") ON DELETE no action ON UPDATE no action;