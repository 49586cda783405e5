import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{lib,server,messages,scripts}/**/*.test.ts'],
    globalSetup: ['server/db/test-cluster.ts'],
    environment: 'node',
    env: { AUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests' },
    // next-auth imports 'next/server' in a way only a bundler resolves.
    server: { deps: { inline: ['next-auth'] } },
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
