DROP INDEX "outbox_subject";--> statement-breakpoint
DROP INDEX "outbox_waiting";--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "recipient" text DEFAULT 'dispatch' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_subject" ON "outbox" USING btree ("subject","sequence","recipient");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("recipient","seq") WHERE "outbox"."relayed_at" is null;