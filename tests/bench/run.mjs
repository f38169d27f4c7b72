// `npm run bench:pdf`: installs what is measured against, in this folder alone, and runs main.ts through Vite, as src/cli/run.mjs does.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createServer, createServerModuleRunner } from 'vite'

const folder = fileURLToPath(new URL('.', import.meta.url))
const lock = readFileSync(`${folder}package-lock.json`, 'utf8')
const installed = `${folder}node_modules/.installed-lock.json`
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  console.error('Installing what the PDF engine is measured against …')
  const { status } = spawnSync('npm', ['ci'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(1)
  writeFileSync(installed, lock)
}

const server = await createServer({
  root: folder,
  configFile: false,
  envFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null, hmr: false },
  optimizeDeps: { noDiscovery: true },
})
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })
try {
  const { main } = await runner.import(`${folder}main.ts`)
  process.exitCode = await main(process.argv.slice(2))
} finally {
  await runner.close()
  await server.close()
}
