ALTER TYPE "public"."vault_act" ADD VALUE 'WITHDRAW';--> statement-breakpoint
ALTER TYPE "public"."vault_act" ADD VALUE 'FORGET';--> statement-breakpoint
ALTER TYPE "public"."vault_act" ADD VALUE 'REKEY';--> statement-breakpoint
ALTER TABLE "release" DROP CONSTRAINT "release_tip_hash_identity_tip_hash_fk";
--> statement-breakpoint
ALTER TABLE "vault_log" ALTER COLUMN "account" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_tip_hash_identity_tip_hash_fk" FOREIGN KEY ("tip_hash") REFERENCES "public"."identity"("tip_hash") ON DELETE cascade ON UPDATE no action;