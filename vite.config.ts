import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { listUnusedStyles } from './tools/unused-styles.ts'

/**
 * One builder for three things: the style sheet and the islands (client), the server (with `--ssr`),
 * and, through Vitest, the tests.
 */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [compressed, offlineWorker],
  css: { lightningcss: { unusedSymbols: listUnusedStyles() } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        target: 'node26',
        rollupOptions: {
          input: {
            main: 'src/main.ts',
            'embedded-worker': 'src/platform/embedded-worker.ts',
            'report-printer': 'src/design/report/worker.ts',
            'infosheet-printer': 'src/signposting/paper/worker.ts',
            'travel-worker': 'src/travel/engine/worker.ts',
            'reach-thread': 'src/reach/worker.ts',
          },
        },
      }
    : {
        outDir: 'dist/client',
        // The map is large and fetched only by whoever asks for it.
        chunkSizeWarningLimit: 1200,
        manifest: true,
        assetsInlineLimit: 0,
        rollupOptions: {
          checks: { bundlerTimings: false },
          // What nobody in a bundle says is no part of it, and who comes for one thing behind a door takes one.
          treeshake: {
            manualPureFunctions: ['inLanguages'],
            moduleSideEffects: [{ test: /\/src\/[a-z]+\/browser\.ts$/, sideEffects: false }],
          },
          input: {
            style: 'src/design/style.css',
            islands: 'src/islands.ts',
            'leave-fast': 'src/design/islands/leave-fast.ts',
            card: 'src/signposting/card.css',
            upkeep: 'src/upkeep/upkeep.css',
            'embedded-list': 'src/signposting/islands/embedded-list.ts',
            'inloop-lijst': 'src/signposting/islands/inloop-lijst.ts',
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

/** Beside each text that browsers fetch its compressed forms, made once here and not for every visitor. */
const compressed: Plugin = {
  name: 'compressed',
  apply: ({ build }) => build?.ssr === undefined || build.ssr === false,
  async writeBundle({ dir = '' }, bundle) {
    const texts = Object.keys(bundle).filter((name) => /\.(m?js|css|svg)$/.test(name))
    await Promise.all(texts.map((name) => compress(join(dir, name))))
  },
}

async function compress(file: string): Promise<void> {
  const text = await readFile(file)
  // The best takes seconds for the map, and saves a tenth.
  const quality = text.length > 200_000 ? 9 : 11
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params }))
  await writeFile(`${file}.gz`, await promisify(gzip)(text))
}

/** The worker for without a network is a bundle of its own, since it cannot import; it names the files that pages need. */
const offlineWorker: Plugin = {
  name: 'offline-worker',
  apply: compressed.apply!,
  async writeBundle({ dir = '' }, bundle) {
    const files = Object.values(bundle)
    // The style sheet and *snel weg* stand in the pages themselves; what other sites load is theirs to fetch.
    const isNeeded = (name: string): boolean =>
      files.some((file) => file.type === 'chunk' && file.imports.includes(name) && isNeeded(file.fileName)) ||
      files.some((file) => file.type === 'chunk' && file.fileName === name && file.name === 'islands') ||
      /\.woff2$|\.svg$/.test(name)
    const assets = Object.keys(bundle).filter(isNeeded).sort()
    await build({
      configFile: false,
      logLevel: 'warn',
      define: { ASSETS: JSON.stringify(assets.map((name) => `/${name}`)) },
      build: {
        outDir: dir,
        emptyOutDir: false,
        rollupOptions: {
          input: 'src/finder/islands/offline-worker.ts',
          output: { format: 'iife', entryFileNames: 'inloop-sw.js' },
        },
      },
    })
  },
}

/** Tests that touch the database: they run twice, on the embedded PostgreSQL and on a real server. */
const slices = [
  'src/*/{store,*-store,routes,*-routes,commands,*-commands,jobs,api,sources}.test.{ts,tsx}',
  'src/platform/{database,migrate,events,jobs,mail,second-world}.test.ts',
  'src/{app,matrix,two-processes}.test.ts',
]
const slice = { globalSetup: 'src/platform/testing-setup.ts', testTimeout: 60_000 }
