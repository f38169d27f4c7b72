import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const runner = fileURLToPath(new URL('../../src/cli/run.mjs', import.meta.url))
const run = (...args: string[]) => spawnSync(process.execPath, [runner, ...args], { encoding: 'utf8' })

test('a command’s exit status is the runner’s, and nothing of the runner’s own goes to standard output', () => {
  const { status, stdout, stderr } = run('cutFonts')
  expect({ status, stdout }, stderr).toEqual({ status: 0, stdout: '' })
})

test.each(['', 'noSuchCommand', '../cli/cutFonts'])('"%s" is refused', (name) => {
  const { status, stdout, stderr } = run(name)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('There is no command')
})
