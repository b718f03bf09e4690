CREATE TYPE "public"."release_ground" AS ENUM('TO_ASK_GIVER', 'TO_PROTECT_GIVER', 'TELLING_FORBIDDEN');--> statement-breakpoint
CREATE TYPE "public"."vault_act" AS ENUM('DEPOSIT', 'ASK', 'APPROVE', 'READ');--> statement-breakpoint
CREATE TABLE "identity" (
	"tip_hash" text PRIMARY KEY NOT NULL,
	"sealed" jsonb NOT NULL,
	"key_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "release" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tip_hash" text NOT NULL,
	"ground" "release_ground" NOT NULL,
	"reason" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"approved_by" text,
	"approved_at" timestamp with time zone,
	"read_at" timestamp with time zone,
	CONSTRAINT "release_by_two" CHECK ("release"."approved_by" <> "release"."asked_by"),
	CONSTRAINT "release_read" CHECK ("release"."read_at" is null or "release"."approved_by" is not null)
);
--> statement-breakpoint
CREATE TABLE "vault_log" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account" text NOT NULL,
	"act" "vault_act" NOT NULL,
	"tip_hash" text NOT NULL,
	"ground" "release_ground",
	"reason" text,
	"outcome" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_tip_hash_identity_tip_hash_fk" FOREIGN KEY ("tip_hash") REFERENCES "public"."identity"("tip_hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "release_tip" ON "release" USING btree ("tip_hash","id");--> statement-breakpoint
CREATE INDEX "vault_log_tip" ON "vault_log" USING btree ("tip_hash","seq");