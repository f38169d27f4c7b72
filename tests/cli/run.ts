import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command as `npm run` does. */
export const run = (...args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['src/cli/run.mjs', ...args], { cwd: root, maxBuffer: 16 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr })
    })
  })

/** A folder for the files of one test file. */
export async function folderOfFiles() {
  const folder = await mkdtemp(join(tmpdir(), 'plans-'))
  return {
    path: (name: string): string => join(folder, name),
    write: async (name: string, content: unknown): Promise<string> => {
      await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
      return join(folder, name)
    },
    read: (name: string): Promise<Buffer> => readFile(join(folder, name)),
    remove: (): Promise<void> => rm(folder, { recursive: true }),
  }
}
