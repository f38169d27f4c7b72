import { expect, test } from 'vitest'
import { cruise, sourceFiles, type Files } from './cruise.ts'
import { folders, forbidden, places } from './rules.ts'

const face = (folder: string): string => `src/${folder}/index.ts`

test('src keeps to the table of imports', async () => {
  const files = await sourceFiles()
  const { modules, violations } = await cruise(files)
  expect(violations).toEqual([])
  // A checker that cannot read TypeScript sees nothing and finds nothing.
  expect(modules.toSorted()).toEqual(Object.keys(files).toSorted())
  expect(modules.length).toBeGreaterThan(30)
})

test('every pair of folders is allowed or refused as the table says', async () => {
  const pairs = folders.flatMap((from) => folders.filter((to) => to !== from).map((to) => ({ from, to })))
  const files: Files = {
    ...Object.fromEntries(folders.map((folder) => [face(folder), 'export const name = 1'])),
    ...Object.fromEntries(pairs.map(({ from, to }) => [`src/${from}/uses-${to}.tsx`, `import type { name } from '../${to}/index.ts'\nexport const X = () => <p a="b">{1}</p>`])),
  }
  const { violations } = await cruise(files)
  const refused = violations.filter((line) => line.includes('-imports:')).map((line) => line.replace(/ →.*/u, ''))
  const expected = pairs.filter(({ from, to }) => !places[from].mayImport.includes(to)).map(({ from, to }) => `${from}-imports: src/${from}/uses-${to}.tsx`)
  expect(refused.toSorted()).toEqual(expected.toSorted())
})

/** A tree that breaks one rule, by the rule's name. */
const broken: Readonly<Record<string, Files>> = {
  'known-folders': { 'src/utils/strings.ts': "export { plan } from '../plan/index.ts'", 'src/plan/index.ts': 'export const plan = 1' },
  'through-the-face': { 'src/rules/index.ts': "import '../plan/schema.ts'", 'src/plan/schema.ts': '' },
  'languages-on-demand': { 'src/content/words.ts': "import type { words } from './en/index.ts'", 'src/content/en/index.ts': 'export const words = 1' },
  'languages-in-one-place': { 'src/content/topics.ts': "export const load = () => import('./en/index.ts')", 'src/content/en/index.ts': '' },
  'jspdf-in-write': { 'src/pdf/layout/page.ts': "import { jsPDF } from 'jspdf'\nvoid jsPDF" },
  'no-react-in-core': { 'src/list/index.ts': "import type { ReactNode } from 'react'\nexport type A = ReactNode" },
  'node-in-cli': { 'src/app/index.ts': "import 'node:fs'" },
  'no-development-packages': { 'src/app/index.ts': "import 'fast-check'" },
  'nothing-imports-tests': { 'src/plan/index.ts': "import '../../tests/plans.ts'", 'tests/plans.ts': '' },
  'no-cycles': { 'src/plan/a.ts': "import './b.ts'", 'src/plan/b.ts': "import './a.ts'" },
  'no-orphans': { 'src/plan/alone.ts': 'export const alone = 1' },
}

test.each(Object.entries(broken))('%s refuses what it is there for', async (rule, files) => {
  const { violations } = await cruise(files)
  expect(violations).toHaveLength(1)
  expect(violations[0]).toContain(`${rule}: `)
})

test('each rule has a tree that breaks it, and says what to do instead', () => {
  const names = forbidden.map(({ name }) => String(name))
  expect(names.filter((name) => !name.endsWith('-imports')).toSorted()).toEqual(Object.keys(broken).toSorted())
  for (const { comment } of forbidden) expect(comment?.length).toBeGreaterThan(20)
})

test('what is allowed is not refused', async () => {
  const { violations } = await cruise({
    'src/pdf/write/write.ts': "import { jsPDF } from 'jspdf'\nvoid jsPDF",
    'src/cli/fonts.ts': "import 'node:fs'\nimport 'subset-font'\nimport '../typeface/index.ts'",
    'src/typeface/index.ts': "export const load = () => import('./cut/paper.ts')",
    'src/content/words.ts': "export type Words = string\nexport const load = () => import('./en/index.ts')",
    'src/content/en/index.ts': "import type { Words } from '../words.ts'\nexport type A = Words",
    'src/ui/Button.tsx': "import { useState } from 'react'\nimport './Button.css'\nvoid useState",
    'src/cli/words.d.ts': '',
  })
  expect(violations).toEqual([])
})
