import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { root } from './cruise.ts'

export interface Outcome {
  readonly status: number
  readonly output: string
}

/** Runs a tool of the project under the Node that runs the tests. */
const run = (script: string, args: readonly string[], folder = root): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(root, script), ...args], { cwd: folder, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}`.trim() })
    })
  })

export const tsc = (...args: readonly string[]): Promise<Outcome> => run('node_modules/typescript/bin/tsc', ['--noEmit', '--pretty', 'false', ...args])

/** Named one by one: a node_modules folder that is a link would be searched too. */
const linted = ['src', 'tests', 'vite.config.ts']

export const oxlint = (folder = root): Promise<Outcome> =>
  run('node_modules/oxlint/bin/oxlint', ['--type-aware', '--deny-warnings', '--report-unused-disable-directives', '--format=unix', ...linted], folder)
