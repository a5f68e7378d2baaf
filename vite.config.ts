import { defineConfig } from 'vitest/config'

/**
 * One builder for three things: the style sheet and the islands (client), the server (with `--ssr`),
 * and, through Vitest, the tests.
 */
export default defineConfig(({ isSsrBuild }) => ({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        target: 'node26',
        rollupOptions: {
          input: { main: 'src/main.ts', 'embedded-worker': 'src/platform/embedded-worker.ts' },
        },
      }
    : {
        outDir: 'dist/client',
        manifest: true,
        assetsInlineLimit: 0,
        rollupOptions: {
          input: {
            style: 'src/design/style.css',
            islands: 'src/islands.ts',
            'leave-fast': 'src/design/islands/leave-fast.ts',
          },
        },
      },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: ['src/**/*.test.{ts,tsx}'], exclude: slices, testTimeout: 60_000 },
      },
      { extends: true, test: { ...slice, name: 'embedded', include: slices } },
      { extends: true, test: { ...slice, name: 'server', include: slices } },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['journeys/*.test.ts'],
          globalSetup: 'journeys/product.ts',
          testTimeout: 180_000,
        },
      },
    ],
  },
}))

/** Tests that touch the database: they run twice, on the embedded PostgreSQL and on a real server. */
const slices = [
  'src/*/{store,*-store,routes,commands,*-commands,jobs,api,sources}.test.{ts,tsx}',
  'src/platform/{database,migrate,events,jobs}.test.ts',
]
const slice = { globalSetup: 'src/platform/testing-setup.ts', testTimeout: 60_000 }
