CREATE TABLE "node_board" (
	"node_id" uuid NOT NULL,
	"board_id" uuid NOT NULL,
	"present" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"whereabouts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"changed_at" timestamp with time zone,
	CONSTRAINT "node_board_node_id_board_id_pk" PRIMARY KEY("node_id","board_id")
);
--> statement-breakpoint
CREATE TABLE "node" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"signed_out_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "node_board" ADD CONSTRAINT "node_board_node_id_node_id_fk" FOREIGN KEY ("node_id") REFERENCES "public"."node"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "node_board" ADD CONSTRAINT "node_board_board_id_board_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."board"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "node_board_board" ON "node_board" USING btree ("board_id");