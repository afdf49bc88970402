import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/fuzz-seed.ts'],
    // Real processes and real files on a small machine take their time; no test passes or fails by the clock.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
