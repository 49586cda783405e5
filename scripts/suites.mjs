// Runs suites one after the other, counts and times them. A check without tests of its own counts as one.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { run } from './ensure.mjs'

const bins = 'node_modules'
export const node = (...args) => [process.execPath, args]
export const bin = (path, ...args) => node(`${bins}/${path}`, ...args)

/** Vitest's and Playwright's own counts; null when the report is missing or torn. */
function countsOf(report) {
  try {
    const told = JSON.parse(readFileSync(report, 'utf8'))
    if (told.stats) {
      const { expected, unexpected, flaky, skipped } = told.stats
      return { passed: expected, failed: unexpected + flaky, skipped, errors: told.errors?.length ?? 0 }
    }
    // a file that breaks before its first test has no failed test, but is a failed suite
    const broken = told.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    )
    return {
      passed: told.numPassedTests,
      failed: told.numFailedTests,
      skipped: told.numPendingTests,
      errors: broken.length,
    }
  } catch {
    return null
  }
}

export class Suites {
  passed = 0
  failed = 0
  #lines = []

  /** `report`: where the command leaves its counts. Returns whether it passed. */
  run(name, [command, args], { report, env } = {}) {
    console.log(`\n── ${name}`)
    mkdirSync('test-results', { recursive: true })
    if (report) rmSync(report, { force: true })
    const began = Date.now()
    const code = run(command, args, { env: { ...process.env, ...env } })
    const counts = report && existsSync(report) ? countsOf(report) : null
    const passed = counts?.passed ?? (code === 0 && !report ? 1 : 0)
    let failed = counts ? counts.failed + counts.errors : code === 0 && !report ? 0 : 1
    // ended badly although no test says so: a crash must not pass for success
    if (code !== 0 && failed === 0) failed = 1
    this.#add(name, passed, failed, Date.now() - began, counts?.skipped ?? 0)
    return failed === 0
  }

  /** Something that is not there: allowed on a bare machine, a failure where everything must be (REQUIRE_ALL=1). */
  missing(name, why) {
    const required = process.env.REQUIRE_ALL === '1'
    console.error(`${name}: ${why}${required ? '' : ' — skipped'}`)
    this.#add(name, 0, required ? 1 : 0, 0, 1)
  }

  #add(name, passed, failed, ms, skipped) {
    this.passed += passed
    this.failed += failed
    const seconds = (ms / 1000).toFixed(1).padStart(7)
    this.#lines.push(
      `${failed > 0 ? '✗' : '✓'} ${name.padEnd(28)}${seconds} s  ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
    )
  }

  /** Prints the table and, as the very last line, the sum; the exit code of the whole. */
  end() {
    console.log(`\n${this.#lines.join('\n')}\n`)
    console.log(`${this.passed} passed, ${this.failed} failed`)
    return this.failed > 0 ? 1 : 0
  }
}
