CREATE TYPE "public"."committee_standard" AS ENUM('UNIFORM_NAME', 'UNIFORM_SEAL', 'UNIFORM_SIGN', 'UNIFORM_PROCEDURE', 'UNIFORM_DOCUMENTS', 'ORGANISATION_IN_PLACE', 'WORK_IN_PLACE', 'RULES_IN_PLACE', 'PAY_IN_PLACE', 'RULE_OF_POST_DUTIES', 'RULE_OF_REGISTRATION', 'RULE_OF_STATISTICS', 'RULE_OF_ARCHIVES', 'RULE_OF_REVISITS', 'RULE_OF_SWEEPS', 'RULE_OF_FEEDBACK', 'RULES_ON_THE_WALL');--> statement-breakpoint
CREATE TABLE "committee_inspection" (
	"committee_number" text NOT NULL,
	"edition" integer NOT NULL,
	"inspected_on" date NOT NULL,
	"item" "committee_standard" NOT NULL,
	"met" boolean NOT NULL,
	CONSTRAINT "committee_inspection_committee_number_edition_item_pk" PRIMARY KEY("committee_number","edition","item")
);
--> statement-breakpoint
ALTER TABLE "dispute" ADD COLUMN "party_names" text[] GENERATED ALWAYS AS (string_to_array(translate("parties", ',，;；', '、、、、'), '、')) STORED;--> statement-breakpoint
ALTER TABLE "committee_inspection" ADD CONSTRAINT "committee_inspection_committee_number_committee_number_fk" FOREIGN KEY ("committee_number") REFERENCES "public"."committee"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dispute_party" ON "dispute" USING gin ("party_names");