/** A first team is named after its owner; the same in both languages, because its members see one name. */
export const teamNameOf = (name: string): string => `Team ${name}`
