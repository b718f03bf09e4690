ALTER TABLE "referral_history" ADD COLUMN "actor" text;--> statement-breakpoint
ALTER TABLE "referral_history" ADD COLUMN "body_code" text;--> statement-breakpoint
ALTER TABLE "referral_history" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "referral_history" ADD COLUMN "version" integer;--> statement-breakpoint
CREATE UNIQUE INDEX "referral_history_version" ON "referral_history" USING btree ("case_id","version");