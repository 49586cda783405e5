/**
 * The only file that writes to the terminal. One line per event: time, level, where, what, facts.
 * Never content: no names, texts, votes, tokens or query values, only ids, codes and counts. An error
 * is told by its kind, code and place; its message only when it cannot hold what somebody typed.
 */
type Facts = Record<string, string | number | boolean | null | undefined>

export const log = {
  info(where: string, what: string, facts: Facts = {}): void {
    console.log(line('info', where, what, facts))
  },
  warn(where: string, what: string, facts: Facts = {}): void {
    console.warn(line('warn', where, what, facts))
  },
  error(where: string, what: string, error?: unknown, facts: Facts = {}): void {
    console.error(line('error', where, what, { ...facts, ...describe(error) }))
  },
  /** Plain words for whoever sits at the terminal: progress, address, what to do. */
  say(text: string): void {
    console.log(text)
  },
  /** The same, for what went wrong. */
  complain(text: string): void {
    console.error(text)
  },
}

export function line(level: string, where: string, what: string, facts: Facts): string {
  const told = Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${quoted(String(value))}`)
  return [new Date().toISOString(), level, where, quoted(what, false), ...told].join(' ')
}

/** A line stays one line, whatever a header or an error put into it. */
function quoted(text: string, withQuotes = true): string {
  const flat = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').slice(0, 500)
  return withQuotes && /[\s"=]/.test(flat) ? JSON.stringify(flat) : flat
}

/** The innermost cause: a query builder's own error repeats the values of the query. */
export function describe(error: unknown): Facts {
  if (error === undefined) return {}
  let cause = error
  for (let depth = 0; depth < 5 && cause instanceof Error && cause.cause instanceof Error; depth++) {
    cause = cause.cause
  }
  if (!(cause instanceof Error)) return { error: typeof cause }
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
  return { error: cause.name, code, why: mayQuoteInput(cause) ? undefined : cause.message, at: place(cause) }
}

/** Postgres, JSON and validation errors repeat a piece of what they could not read. */
function mayQuoteInput(error: Error): boolean {
  return (
    'severity' in error ||
    error instanceof SyntaxError ||
    error.name === 'ZodError' ||
    error.message.startsWith('Failed query')
  )
}

function place(error: Error): string | undefined {
  const frames = (error.stack ?? '').split('\n').filter((frame) => /^\s+at /.test(frame))
  const own = frames.find((frame) => !frame.includes('node_modules') && !frame.includes('node:'))
  return (own ?? frames[0])?.trim().replace(/^at /, '')
}
