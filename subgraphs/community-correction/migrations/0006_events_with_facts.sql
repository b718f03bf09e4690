-- Events of before tell too little, and nobody was told of them: each case is told anew as it stands.
DELETE FROM "outbox";--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "relayed_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("seq") WHERE "outbox"."relayed_at" is null;