ALTER TABLE "seat" ADD COLUMN "hand_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "seat" ADD COLUMN "ready" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda" ADD COLUMN "lead" uuid;