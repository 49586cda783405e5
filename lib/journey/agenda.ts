/** The agenda of a workshop: its variants, its clock and what each step opens, all pure. */
export * from './agenda/agenda.ts'
export * from './agenda/change.ts'
export * from './agenda/clock.ts'
export * from './agenda/open.ts'
export * from './agenda/timer.ts'
export * from './agenda/variants.ts'
