CREATE TABLE "report_address" (
	"board_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"address" text NOT NULL,
	"language" text NOT NULL,
	"origin" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_try" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "report_address_board_id_seat_id_pk" PRIMARY KEY("board_id","seat_id")
);
--> statement-breakpoint
ALTER TABLE "report_address" ADD CONSTRAINT "report_address_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_address" ADD CONSTRAINT "report_address_seat_id_seat_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seat"("id") ON DELETE cascade ON UPDATE no action;