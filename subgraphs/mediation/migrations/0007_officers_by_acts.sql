ALTER TABLE "dispute" ADD COLUMN "officer_number" text;--> statement-breakpoint
ALTER TABLE "committee_member" ADD COLUMN "kept_here" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "information_officer" ADD COLUMN "kept_here" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mediator" ADD COLUMN "kept_here" boolean DEFAULT false NOT NULL;