CREATE TABLE "own_agenda" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"variant" text NOT NULL,
	"parts" jsonb NOT NULL,
	"booked" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "own_agenda_name" UNIQUE("user_id","name")
);
--> statement-breakpoint
ALTER TABLE "own_agenda" ADD CONSTRAINT "own_agenda_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;