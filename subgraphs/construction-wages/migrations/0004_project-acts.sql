ALTER TABLE "construction_project" ADD COLUMN "payment_guaranteed_on" date;--> statement-breakpoint
ALTER TABLE "construction_project" ADD COLUMN "contract_signed_on" date;--> statement-breakpoint
ALTER TABLE "construction_project" ADD COLUMN "special_account_closed_on" date;--> statement-breakpoint
ALTER TABLE "construction_project" ADD COLUMN "notice_board_on" date;--> statement-breakpoint
ALTER TABLE "construction_project" ADD COLUMN "settlement_published_on" date;