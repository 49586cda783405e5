/**
 * Every table. Ids are random uuids made by the app; times are the database's.
 * Only `server/db` imports this; `server/auth` gets its adapter from `adapter.ts` beside it.
 */
export * from './schema/people.ts'
export * from './schema/boards.ts'
export * from './schema/agendas.ts'
export * from './schema/breakouts.ts'
export * from './schema/follow-up.ts'
export * from './schema/guard.ts'
export * from './schema/jottings.ts'
export * from './schema/nodes.ts'
export * from './schema/offers.ts'
export * from './schema/preparation.ts'
export * from './schema/rehearsals.ts'
export * from './schema/suggestions.ts'
export * from './schema/log.ts'
export * from './schema/votes.ts'
