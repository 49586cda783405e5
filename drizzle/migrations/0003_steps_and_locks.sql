CREATE TABLE "ended_step" (
	"board_id" uuid NOT NULL,
	"rev" integer NOT NULL,
	"step" text NOT NULL,
	CONSTRAINT "ended_step_board_id_rev_pk" PRIMARY KEY("board_id","rev")
);
--> statement-breakpoint
ALTER TABLE "board" ADD COLUMN "locks" jsonb DEFAULT '{"all":false,"lanes":[],"chapters":[]}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "client_lease" ADD COLUMN "seen_rev" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ended_step" ADD CONSTRAINT "ended_step_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;