import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{lib,server,messages,scripts}/**/*.test.ts'],
    globalSetup: ['server/db/test-cluster.ts'],
    environment: 'node',
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
