CREATE TABLE "agenda" (
	"board_id" uuid PRIMARY KEY NOT NULL,
	"variant" text NOT NULL,
	"parts" jsonb NOT NULL,
	"booked" integer NOT NULL,
	"running" text,
	"running_since" timestamp with time zone,
	"timer" jsonb,
	"attention" text
);
--> statement-breakpoint
ALTER TABLE "agenda" ADD CONSTRAINT "agenda_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;