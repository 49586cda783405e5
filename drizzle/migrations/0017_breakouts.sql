CREATE TABLE "breakout" (
	"board_id" uuid PRIMARY KEY NOT NULL,
	"journey_id" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"groups" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "breakout" ADD CONSTRAINT "breakout_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;