// Runs suites one after the other, counts and times them. A check without tests of its own counts as one.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { run } from './ensure.mjs'

const bins = 'node_modules'
export const node = (...args) => [process.execPath, args]
export const bin = (path, ...args) => node(`${bins}/${path}`, ...args)

/** The first lines of what a runner says of a failure, without colours. */
const firstLines = (text = '') => stripVTControlCharacters(text).split('\n').slice(0, 12).join('\n  ')

/** Playwright nests its suites as files and groups do. */
const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)]
/** `status`: as Playwright calls it, `unexpected` for a story that failed and `flaky` for one that passed when tried again. */
const storiesThat = (status, { suites }) =>
  suites
    .flatMap(specsIn)
    .filter(({ tests }) => tests.some((test) => test.status === status))
    .map(({ file, title, tests }) => {
      const { error } = tests.flatMap(({ results }) => results).find((result) => result.error) ?? {}
      return `${file} › ${title}\n  ${firstLines(error?.message)}`
    })
const failedTests = ({ testResults }) =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (status === 'failed' && failed.length === 0) return [`${name}\n  ${firstLines(message)}`]
    return failed.map(
      ({ fullName, failureMessages }) => `${name} › ${fullName}\n  ${firstLines(failureMessages[0])}`,
    )
  })
/** Vitest keeps what went wrong before a test passed. */
const stumbledTests = ({ testResults }) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter((test) => test.status === 'passed' && test.failureMessages.length > 0)
      .map(({ fullName, failureMessages }) => `${name} › ${fullName}\n  ${firstLines(failureMessages[0])}`),
  )

/** Vitest's and Playwright's own counts, and what failed; null when the report is missing or torn. */
function countsOf(report) {
  try {
    const told = JSON.parse(readFileSync(report, 'utf8'))
    if (told.stats) {
      const { expected, unexpected, flaky, skipped } = told.stats
      return {
        passed: expected + flaky,
        failed: unexpected,
        skipped,
        errors: told.errors?.length ?? 0,
        what: storiesThat('unexpected', told),
        stumbled: storiesThat('flaky', told),
      }
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
      what: failedTests(told),
      stumbled: stumbledTests(told),
    }
  } catch {
    return null
  }
}

export class Suites {
  passed = 0
  failed = 0
  #lines = []
  /** Repeated at the end: a log of thousands of lines is seen by its last ones. */
  #failures = []
  /** Passed when tried again: looked into, though the run is green. */
  #stumbled = []

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
    this.#failures.push(...(counts?.what ?? []))
    this.#stumbled.push(...(counts?.stumbled ?? []))
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

  /** Prints what failed, the table and, as the very last line, the sum; the exit code of the whole. */
  end() {
    for (const story of this.#stumbled) console.log(`\n↻ only when tried again: ${story}`)
    for (const failure of this.#failures) console.log(`\n✗ ${failure}`)
    console.log(`\n${this.#lines.join('\n')}\n`)
    console.log(`${this.passed} passed, ${this.failed} failed`)
    return this.failed > 0 ? 1 : 0
  }
}
