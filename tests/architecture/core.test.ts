import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root } from './cruise.ts'
import { core } from './rules.ts'
import { tsc } from './run.ts'

const project = join(root, 'tests/architecture/tsconfig.core.json')

test('the core compiles without browser and without Node', async () => {
  expect(await tsc('-p', project)).toEqual({ status: 0, output: '' })
})

test('the project of the core holds its eight folders', async () => {
  const { include } = JSON.parse(await readFile(project, 'utf8')) as { readonly include: readonly string[] }
  expect(include).toEqual(core.map((folder) => `../../src/${folder}`))
})

test.each([
  ['window', 'window.alert(1)'],
  ['document', 'document.title'],
  ['localStorage', "localStorage.getItem('plan')"],
  ['fetch', "fetch('/')"],
  ['process', 'process.env'],
  ['Buffer', "Buffer.from('')"],
  ['setTimeout', 'setTimeout(String, 1)'],
])('in the core, %s does not compile', async (name, code) => {
  const folder = await mkdtemp(join(tmpdir(), 'core-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ extends: project, include: ['planted.ts'], exclude: [] }))
  await writeFile(join(folder, 'planted.ts'), `export const planted = ${code}\n`)
  const { status, output } = await tsc('-p', folder)
  expect(status).not.toBe(0)
  expect(output).toMatch(new RegExp(`error TS\\d+: Cannot find name '${name}'`, 'u'))
  expect(output.split('\n')).toHaveLength(1)
})
