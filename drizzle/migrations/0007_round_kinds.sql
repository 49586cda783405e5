ALTER TABLE "ballot" ALTER COLUMN "value" SET DATA TYPE jsonb USING to_jsonb("value");--> statement-breakpoint
ALTER TABLE "ballot" ADD COLUMN "named" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "budget" integer;--> statement-breakpoint
ALTER TABLE "round" ADD COLUMN "reveal_when_done" boolean DEFAULT false NOT NULL;