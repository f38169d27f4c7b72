import { expect, test } from 'vitest'

const modules: Readonly<Record<string, string>> = import.meta.glob('../../src/content/questions/**/*.ts', { query: '?raw', import: 'default', eager: true })

interface Line {
  readonly place: string
  readonly text: string
  readonly before: string
}

const lines: readonly Line[] = Object.entries(modules).flatMap(([file, code]) =>
  code.split('\n').map((text, index, all) => ({ place: `${file.replace('../../', '')}:${index + 1}`, text, before: all[index - 1] ?? '' })),
)

const comment = /(?:^|\s)\/[/*]+\s+\S/u
const hasReason = ({ text, before }: Line): boolean => comment.test(text) || /^\s*(?:\/\/|\/?\*)/u.test(before)

const weightOf = ({ text }: Line): string | undefined => /^\s*weight:\s*([^\s,]+)/u.exec(text)?.[1]
const isNamed = (weight: string): boolean => /^[a-z]\w*$/iu.test(weight)
const weighted = lines.flatMap((line) => {
  const weight = weightOf(line)
  return weight === undefined ? [] : [{ line, weight }]
})

test('every weight has its reason beside it', () => {
  const bare = weighted.filter(({ line, weight }) => !isNamed(weight) && !hasReason(line))
  expect(bare.map(({ line }) => `${line.place}: ${line.text.trim()}`)).toEqual([])
  expect(weighted.length).toBeGreaterThan(0)
})

test('every weight with a name has its reason where the name is declared', () => {
  const names = [...new Set(weighted.map(({ weight }) => weight).filter(isNamed))]
  const isDeclaration = (name: string, { text }: Line): boolean => new RegExp(String.raw`^(?:export )?const ${name}\b`, 'u').test(text)
  expect(names.filter((name) => !lines.some((line) => isDeclaration(name, line)))).toEqual([])
  const bare = lines.filter((line) => names.some((name) => isDeclaration(name, line)) && !hasReason(line))
  expect(bare.map(({ place, text }) => `${place}: ${text}`)).toEqual([])
})
