import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: {
    alias: {
      '@': root.replace(/\/$/, ''),
      // Outside Next there is no "react-server" condition, under which this package is empty.
      'server-only': fileURLToPath(new URL('node_modules/server-only/empty.js', import.meta.url)),
    },
  },
  test: {
    include: ['tests/{unit,architecture,integration,sync}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/fail-on-console.ts'],
    testTimeout: 30_000,
  },
})
