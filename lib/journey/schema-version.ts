/** Version of the document's shape that this build reads and writes; an older client has to reload. */
export const SCHEMA_VERSION = 3
