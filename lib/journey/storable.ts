/** A text as Postgres takes it, in JSON too: no half characters, no NUL. */
export const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed()
