import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { root, sourceFiles } from './cruise.ts'
import { oxlint, tsc } from './run.ts'

test('the whole project has the right types', async () => {
  expect(await tsc()).toEqual({ status: 0, output: '' })
})

test('the linter finds nothing', async () => {
  const { status, output } = await oxlint()
  expect(output.split('\n').filter((line) => /^\S+:\d+:\d+: /u.test(line))).toEqual([])
  expect(status, output).toBe(0)
})

/** A piece of code that breaks one rule of .oxlintrc.json, by the rule's name. */
const faults: Readonly<Record<string, string>> = {
  'no-explicit-any': 'export const anything = (value: any): boolean => Boolean(value)',
  'no-floating-promises': 'export const forgotten = (): void => { Promise.resolve(1) }',
  'switch-exhaustiveness-check': "export const shown = (who: 'self' | 'child'): void => { switch (who) { case 'self': break } }",
  'no-danger': 'export const Html = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />',
  'alt-text': 'export const Picture = () => <img src="x.png" />',
  'rules-of-hooks': "import { useState } from 'react'\nexport const Maybe = ({ on }: { on: boolean }) => { if (on) useState(1); return null }",
  'exhaustive-deps':
    "import { useEffect } from 'react'\nexport const Title = ({ title }: { title: string }) => { useEffect(() => { document.title = title }, []); return null }",
  'no-restricted-globals': "export const kept = localStorage.getItem('plan')",
  'no-restricted-properties': 'export const now = Date.now()',
  'no-default-export': 'export default 1',
}

test('the linter finds every planted fault', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lint-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const names = Object.keys(faults)
  await mkdir(join(folder, 'src'))
  await Promise.all(names.map((name) => writeFile(join(folder, `src/${name}.tsx`), `${faults[name]}\n`)))
  await Promise.all(['.oxlintrc.json', 'tsconfig.json'].map((file) => copyFile(join(root, file), join(folder, file))))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const { output } = await oxlint(folder)
  expect(names.filter((name) => !output.split('\n').some((line) => line.includes(`/${name}.tsx:`) && line.includes(`(${name})`)))).toEqual([])
})

/** No rule of oxlint can say this: `new Date(value)` is fine, `new Date()` looks at the clock. */
test('only app and cli look at the clock', async () => {
  const clock = /\bnew Date\(\s*\)|\bDate\(\s*\)/u
  const looking = Object.entries(await sourceFiles()).filter(([path, code]) => !/^src\/(?:app|cli|storage)\//u.test(path) && clock.test(code))
  expect(looking.map(([path]) => path)).toEqual([])
  expect(clock.test('const now = new Date()')).toBe(true)
  expect(clock.test('const then = new Date(2026, 0)')).toBe(false)
})
