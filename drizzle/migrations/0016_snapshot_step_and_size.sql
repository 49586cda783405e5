ALTER TABLE "board_snapshot" ADD COLUMN "step" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "board_snapshot" ADD COLUMN "size" jsonb;