/** The commands as a clinic runs them: a process each, so what they print and their exit status are the real ones. */
import { access } from 'node:fs/promises'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { main as facts } from '../../src/cli/facts.ts'
import { main as pdf } from '../../src/cli/pdf.ts'
import { main as questions } from '../../src/cli/questions.ts'
import type { Answers } from '../../src/plan/index.ts'
import { planWith } from '../plan/builders.ts'
import { breast, kin, ovarian } from '../rules/builders.ts'
import { folderOfFiles, run, type Outcome } from './run.ts'

const files = await folderOfFiles()
afterAll(files.remove)

const answers: Answers = {
  name: 'Ana Łukasik',
  situation: 'new-diagnosis',
  cancer: 'lung',
  testing: { tumor: { status: 'waiting' } },
  appointment: { minutes: 15 },
  family: { relatives: [kin('sister', [ovarian({ age: 54 })], { id: 'r1' }), kin('mother', [breast({ age: 71 })], { id: 'r2' })] },
}
const good = await files.write('good.json', planWith(answers, { list: { own: [{ id: 'own-1', text: 'May my son come?' }], chosen: ['no-such-question'] } }))
const bad = await files.write('bad.json', planWith({ ...answers, age: 130 }))
const garbled = await files.write('garbled.json', '{"format":')

interface Row {
  readonly id: string
  readonly topic: string
  readonly first: boolean
  readonly extra?: boolean
}
const rowsOf = (stdout: string): readonly Row[] => JSON.parse(stdout) as readonly Row[]
const row = {
  id: expect.any(String),
  text: expect.stringMatching(/\S/u),
  why: expect.any(String),
  ask: expect.any(String),
  topic: expect.any(String),
  first: expect.any(Boolean),
}

describe.concurrent('the commands', { timeout: 60_000 }, () => {
  test('questions prints the list that the person would take along, and says what it passed over', async () => {
    const { status, stdout, stderr } = await run('questions', good)
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'The question "no-such-question" is not in the bank. It was passed over.\n' })
    const rows = rowsOf(stdout)
    for (const each of rows) {
      expect(Object.keys(each)).toEqual(['id', 'text', 'why', 'because', 'ask', 'topic', 'first', 'sources'])
      expect(each).toEqual({ ...row, because: expect.any(Array), sources: expect.any(Array) })
    }
    expect(rows.map(({ first }) => first).slice(0, 4)).toEqual([true, true, true, false])
    expect(rows.find(({ id }) => id === 'own-1')).toEqual({
      id: 'own-1',
      text: 'May my son come?',
      why: '',
      because: [],
      ask: 'doctor',
      topic: 'own',
      first: false,
      sources: [],
    })
    const fromBank = rows.filter(({ topic }) => topic !== 'own')
    expect(fromBank.length).toBeGreaterThanOrEqual(8)
    for (const each of fromBank) expect(each).toMatchObject({ sources: expect.arrayContaining([expect.stringMatching(/^[a-z0-9-]+#[a-z0-9-]+$/u)]) })
    expect(stdout).toContain('"You told us that your sister had ovarian cancer at 54 and your mother had breast cancer at 71."')
  })

  test('facts prints which rules are met, by whom and after which source', async () => {
    const { status, stdout, stderr } = await run('facts', good)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      referral: { strength: 'refer', rules: expect.arrayContaining([{ id: 'F1', strength: 'refer', relatives: ['r1'], sources: ['uchicago-criteria#relatives'] }]) },
      facts: { F1: 'yes', G1: 'no', 'has-cancer': 'yes', 'under-18': 'unknown' },
    })
  })

  test('pdf writes the same file twice for the same date', async () => {
    const outcomes = await Promise.all([
      run('pdf', good, files.path('one.pdf'), '--date', '2026-11-22'),
      run('pdf', '--date=2026-11-22', good, files.path('two.pdf')),
    ])
    expect(outcomes.map(({ status, stdout }) => [status, stdout])).toEqual([
      [0, ''],
      [0, ''],
    ])
    const [one, two] = await Promise.all(['one.pdf', 'two.pdf'].map(files.read))
    expect(one?.subarray(0, 5).toString()).toBe('%PDF-')
    expect(two && one?.equals(two)).toBe(true)
  })

  test('questions of a bad plan prints what is wrong on standard error alone', async () => {
    expect(await run('questions', bad)).toEqual({ status: 2, stdout: '', stderr: 'answers.age: 130 is out of range. It has to be at most 120.\n' })
  })

  test('pdf of a bad plan leaves the file that is there as it is', async () => {
    const kept = await files.write('kept.pdf', 'precious')
    const { status, stdout, stderr } = await run('pdf', bad, kept)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('answers.age')
    expect((await files.read('kept.pdf')).toString()).toBe('precious')
  })
})

/** The same in this process, for what needs no process of its own: each would take a second. */
async function call(main: (args: readonly string[]) => Promise<number>, args: readonly string[]): Promise<Outcome> {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const status = await main(args)
  const outcome = { status, stdout: printed.mock.calls.join('\n'), stderr: said.mock.calls.join('\n') }
  vi.restoreAllMocks()
  return outcome
}

const missing = files.path('missing.json')

test('with --all, questions that fit but were left come after the list, marked', async () => {
  const plain = await call(questions, [good])
  const all = await call(questions, ['--all', good])
  const rows = rowsOf(all.stdout)
  const list = rows.filter((each) => !('extra' in each))
  const extra = rows.filter((each) => 'extra' in each)
  expect(list).toEqual(rowsOf(plain.stdout))
  expect(rows).toEqual([...list, ...extra])
  expect(extra.length).toBeGreaterThan(0)
  expect(extra.every((each) => each.extra === true && !each.first)).toBe(true)
})

test.each([
  ['a bad plan', bad, 'answers.age'],
  ['what is no plan', garbled, 'not a file that Ask Ahead has saved'],
])('pdf and facts of %s print and make nothing', async (_, file, reason) => {
  for (const outcome of [await call(pdf, [file, files.path('new.pdf')]), await call(facts, [file])]) {
    expect(outcome).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining(reason) })
  }
  await expect(access(files.path('new.pdf'))).rejects.toThrow('ENOENT')
})

test('letters that cannot be printed are named, and no file is touched', async () => {
  const kept = await files.write('letters.pdf', 'precious')
  const { status, stderr } = await call(pdf, [await files.write('letters.json', planWith({ ...answers, name: 'אנה' })), kept])
  expect(status).toBe(2)
  expect(stderr).toContain('א נ ה')
  expect((await files.read('letters.pdf')).toString()).toBe('precious')
})

test('pdf says which file it cannot write', async () => {
  const { status, stderr } = await call(pdf, [good, files.path('no-such-folder/out.pdf')])
  expect(status).toBe(2)
  expect(stderr).toMatch(/no-such-folder.out\.pdf: ENOENT/u)
})

test('another date gives another file', async () => {
  await call(pdf, [good, files.path('22.pdf'), '--date', '2026-11-22'])
  await call(pdf, [good, files.path('23.pdf'), '--date', '2026-11-23'])
  expect((await files.read('22.pdf')).equals(await files.read('23.pdf'))).toBe(false)
})

test.each([
  ['questions', questions, [missing]],
  ['facts', facts, [missing]],
  ['pdf', pdf, [missing, files.path('out.pdf')]],
])('%s says which file it cannot open', async (_, main, args) => {
  const { status, stdout, stderr } = await call(main, args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(`${missing}: ENOENT`)
})

test('facts of somebody who meets no rule name none', async () => {
  const { stdout } = await call(facts, [await files.write('healthy.json', planWith({ situation: 'family-risk' }))])
  expect(JSON.parse(stdout)).toMatchObject({ referral: { strength: 'none', rules: [] } })
})

test('without a date, the paper is made today', async () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 9, 12), toFake: ['Date'] })
  await call(pdf, [good, files.path('today.pdf')])
  vi.useRealTimers()
  await call(pdf, [good, files.path('dated.pdf'), '--date', '2026-11-09'])
  expect((await files.read('today.pdf')).equals(await files.read('dated.pdf'))).toBe(true)
})

test('questions and facts go by today, and the paper by its date, where a law is spoken of only for a time', async () => {
  const maryland = planWith({ ...answers, insurance: 'marketplace', state: 'MD', coverage: 'denied', concerns: ['cost'] })
  const file = await files.write('maryland.json', maryland)
  const on = async (day: Date) => {
    vi.useFakeTimers({ now: day, toFake: ['Date'] })
    const listed = rowsOf((await call(questions, [file, '--all'])).stdout).map(({ id }) => id)
    const derived = JSON.parse((await call(facts, [file])).stdout) as { readonly facts: Readonly<Record<string, string>> }
    await call(pdf, [file, files.path('dated-2026.pdf'), '--date', '2026-11-22'])
    vi.useRealTimers()
    return { named: listed.includes('state-law-for-this-plan'), fact: derived.facts['state-biomarker-law'], paper: await files.read('dated-2026.pdf') }
  }
  const [in2026, in2028] = [await on(new Date(2026, 10, 22)), await on(new Date(2028, 0, 1))]
  expect(in2026).toMatchObject({ named: true, fact: 'yes' })
  expect(in2028).toMatchObject({ named: false, fact: 'no' })
  expect(in2026.paper.equals(in2028.paper)).toBe(true)
})

test.each([
  ['questions', questions, []],
  ['questions', questions, [good, good]],
  ['questions', questions, [good, '--everything']],
  ['facts', facts, []],
  ['facts', facts, [good, good]],
  ['pdf', pdf, [good]],
  ['pdf', pdf, [good, files.path('out.pdf'), 'more']],
  ['pdf', pdf, [good, files.path('out.pdf'), '--date', '2026-02-30']],
  ['pdf', pdf, [good, files.path('out.pdf'), '--date', 'today']],
])('%s called wrongly says how to call it', async (name, main, args) => {
  const { status, stdout, stderr } = await call(main, args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(new RegExp(`^Usage: npm run --silent ${name} -- PLAN\\.json`, 'u'))
  await expect(access(files.path('out.pdf'))).rejects.toThrow('ENOENT')
})
