import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { MissingPdfTools } from './tests/tools/missingPdfTools.ts'

/**
 * `connect-src 'none'` makes the promise "nothing is sent anywhere" a fact that the browser enforces. It stands in the page itself, so that it holds on
 * any static host; a server may send the same policy with `frame-ancestors 'none'` added, which a page cannot say of itself.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app',
].join('; ')

/** At build only: the development server injects styles and needs a socket, which this policy forbids. */
const policyInPage = (): Plugin => ({
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post', // after Vite has put in its own tags: a policy holds only for what stands below it
    handler: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' },
    ],
  },
})

/**
 * jsPDF can draw HTML, SVG and PNG pictures with the help of these packages. The paper has none of them, and they would nearly double what a phone has
 * to download before it can make the PDF.
 */
const unusedByPaper = ['html2canvas', 'dompurify', 'canvg', 'fast-png']
const absent = '\0absent'

export const withoutPictures = (): Plugin => ({
  name: 'without-pictures',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (unusedByPaper.includes(id) ? absent : undefined),
  load: (id) =>
    id === absent ? "export default function absent() { throw new Error('Left out of the build: see vite.config.ts') }\nexport { absent as decode }" : undefined,
})

const screens = ['ui', 'glossary', 'questionnaire', 'review', 'app'].map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`)
const projectsOfTheirOwn = ['architecture', 'bench', 'content', 'journeys'].map((folder) => `tests/${folder}/**`)

export default defineConfig({
  base: './',
  plugins: [react(), policyInPage(), withoutPictures()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // the policy lets no font or style come from a data: address
    modulePreload: { polyfill: false }, // it fetches, which the policy forbids, and no browser of this target needs it
  },
  test: {
    maxWorkers: 2, // one each for the two cores of the smallest machine that this runs on; browsers wait more than they work
    testTimeout: 60_000, // a property over the whole bank takes seconds on a busy machine
    reporters: ['default', new MissingPdfTools()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...screens, ...projectsOfTheirOwn],
          setupFiles: ['tests/tools/jsdom.ts'],
        },
      },
      { extends: true, test: { name: 'screens', environment: 'jsdom', include: screens, setupFiles: ['tests/tools/jsdom.ts'] } },
      { extends: true, test: { name: 'content', environment: 'node', include: ['tests/content/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'architecture', environment: 'node', include: ['tests/architecture/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/tools/browserSetup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
