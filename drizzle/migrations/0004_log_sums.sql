CREATE TABLE "board_damage" (
	"board_id" uuid NOT NULL,
	"epoch" integer NOT NULL,
	"seq" bigint NOT NULL,
	"why" text NOT NULL,
	"found_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "board_damage_board_id_epoch_seq_pk" PRIMARY KEY("board_id","epoch","seq")
);
--> statement-breakpoint
ALTER TABLE "board_snapshot" ADD COLUMN "sha256" "bytea";--> statement-breakpoint
ALTER TABLE "board_update" ADD COLUMN "sha256" "bytea";--> statement-breakpoint
ALTER TABLE "board_damage" ADD CONSTRAINT "board_damage_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;