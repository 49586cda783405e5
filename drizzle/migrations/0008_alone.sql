CREATE TABLE "jotting" (
	"id" uuid PRIMARY KEY NOT NULL,
	"board_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"parent" text NOT NULL,
	"text" text NOT NULL,
	"more" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"shared_at" timestamp with time zone,
	"pile_id" uuid
);
--> statement-breakpoint
CREATE TABLE "pile" (
	"id" uuid PRIMARY KEY NOT NULL,
	"board_id" uuid NOT NULL,
	"journey_id" text NOT NULL,
	"place" integer NOT NULL,
	"kept_as" text,
	"away" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agenda" ADD COLUMN "write_alone" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "jotting" ADD CONSTRAINT "jotting_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jotting" ADD CONSTRAINT "jotting_seat_id_seat_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seat"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jotting" ADD CONSTRAINT "jotting_pile_id_pile_id_fk" FOREIGN KEY ("pile_id") REFERENCES "public"."pile"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pile" ADD CONSTRAINT "pile_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "jotting_board" ON "jotting" USING btree ("board_id","seat_id");--> statement-breakpoint
CREATE INDEX "pile_board" ON "pile" USING btree ("board_id");