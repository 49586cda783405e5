CREATE TABLE "preparation" (
	"board_id" uuid PRIMARY KEY NOT NULL,
	"questions" jsonb NOT NULL,
	"opened" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "prepared_answer" (
	"board_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"question" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "prepared_answer_board_id_seat_id_question_pk" PRIMARY KEY("board_id","seat_id","question")
);
--> statement-breakpoint
ALTER TABLE "preparation" ADD CONSTRAINT "preparation_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prepared_answer" ADD CONSTRAINT "prepared_answer_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prepared_answer" ADD CONSTRAINT "prepared_answer_seat_id_seat_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seat"("id") ON DELETE cascade ON UPDATE no action;