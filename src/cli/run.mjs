// Runs a TypeScript command on plain Node: `node src/cli/run.mjs NAME args…` calls `main(args)` of src/cli/NAME.ts.
// Node 20 reads no TypeScript of its own; Vite is here anyway and resolves modules as the web app's build does.
import { access } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createServer, createServerModuleRunner } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [name = '', ...args] = process.argv.slice(2)
const command = fileURLToPath(new URL(`./${name}.ts`, import.meta.url))

const exists = /^[a-zA-Z]+$/.test(name) && (await access(command).then(() => true, () => false))
if (!exists) {
  console.error(`There is no command "${name}" in src/cli.`)
  process.exit(2)
}

// Not `runnerImport`: it closes its module runner before main() is called, and then a dynamic import() in it fails.
const server = await createServer({
  root,
  configFile: false,
  envFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null, hmr: false },
  optimizeDeps: { noDiscovery: true },
})
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })
try {
  const { main } = await runner.import(command)
  process.exitCode = await main(args)
} finally {
  await runner.close()
  await server.close()
}
