/** Before the journeys: finds a browser and serves the built app. There is no stand-in and no silent skip: without either, the run fails. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { findBrowser, type BrowserLaunch } from './browser.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** How a test file starts the browser: `chromium.launch(inject('launch'))`. */
    readonly launch: BrowserLaunch
    /** Address of the built app, with a slash at its end. */
    readonly url: string
  }
}

export default async function browserSetup(project: TestProject): Promise<() => Promise<void>> {
  const { root } = project.config
  if (!existsSync(join(root, 'dist/index.html'))) throw new Error('The journeys need the built app: run "npm run build" first.')
  const { from, launch } = await findBrowser()
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('The built app is served at no address.')
  console.log(`Journeys in ${from}, pages at ${url}`)
  project.provide('launch', launch)
  project.provide('url', url)
  return () => server.close()
}
