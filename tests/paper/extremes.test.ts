/** What people may write, to the limits of the plan: laid out, not cut, not one over the other. */
import { describe, expect, test } from 'vitest'
import { bank, loadWords } from '../../src/content/index.ts'
import { makeDocument } from '../../src/document/index.ts'
import { itemsOf, makePromptList } from '../../src/list/index.ts'
import { charactersOf, layOut } from '../../src/pdf/index.ts'
import { makePaper } from '../../src/paper/index.ts'
import { checkPlan, limits, type Answers, type Plan } from '../../src/plan/index.ts'
import { loadPaperFonts } from '../../src/typeface/index.ts'
import { messages } from '../list/builders.ts'
import { expectInsideMargins, overlapping } from '../pdf/placed.ts'
import { readPdf } from '../pdf/readPdf.ts'
import { planWith } from '../plan/builders.ts'

const words = await loadWords('en')
const listOf = (plan: Plan) => makePromptList(plan, { bank, words, messages })
const sizes = (['letter', 'a4'] as const).flatMap((size) => (['regular', 'large', 'compact'] as const).map((text) => [size, text] as const))

const answers: Answers = { name: 'Ana', situation: 'new-diagnosis', cancer: 'lung', appointment: { minutes: 15 } }
const longName = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewi'.padEnd(60, 's')
const ownQuestion = 'whywhywhy'.repeat(40).slice(0, limits.ownQuestionText)
const ideographs = '这个检查什么时候有结果？'.repeat(30).slice(0, limits.ownQuestionText)

const relations = ['mother', 'father', 'sister', 'brother', 'daughter', 'son', 'aunt', 'uncle', 'cousin', 'niece', 'nephew', 'granddaughter'] as const
const relatives = Array.from({ length: limits.relatives }, (_, i) => {
  const relation = relations[i < 2 ? i : 2 + (i % (relations.length - 2))] ?? 'cousin'
  const side = ['aunt', 'uncle', 'cousin'].includes(relation) ? { side: i % 2 ? ('maternal' as const) : ('paternal' as const) } : {}
  return { id: `r${i}`, relation, ...side, label: i === 7 ? longName : `Nr. ${i}`, cancers: [{ type: 'breast' as const, age: 40 + (i % 40) }] }
})

const chosen = bank.slice(0, 80).map(({ id }) => id)
const own = (text: string) => [{ id: 'own-1', text, ask: 'doctor' as const }]

const plans: Readonly<Record<string, Plan>> = {
  'a question of one’s own without a space': planWith(answers, { list: { own: own(ownQuestion) } }),
  'a question of one’s own in Chinese': planWith({ ...answers, name: '王芳' }, { list: { own: own(ideographs) } }),
  'a name of 60 letters without a space': planWith({ ...answers, name: longName }),
  'a name of 60 wide letters': planWith({ ...answers, name: 'W'.repeat(60) }),
  'a name of 60 ideographs': planWith({ ...answers, name: '王芳'.repeat(30) }),
  '200 relatives': planWith({ ...answers, family: { known: 'some', relatives } }),
  '80 chosen questions': planWith(answers, { list: { chosen } }),
  'all of it': planWith({ ...answers, name: longName, family: { known: 'some', relatives } }, { list: { chosen, own: own(ownQuestion) } }),
}

test('the plans are plans', () => {
  for (const plan of Object.values(plans)) expect(checkPlan(plan).ok, JSON.stringify(checkPlan(plan)).slice(0, 300)).toBe(true)
})

describe.each(Object.entries(plans))('%s', (_, plan) => {
  test.each(sizes)('stays on its paper (%s, %s print), and nothing covers anything', async (size, text) => {
    const sized = { ...plan, paper: { size, text } }
    const document = makeDocument(sized, listOf(sized), messages, '2026-11-22')
    const pages = layOut(document, await loadPaperFonts(charactersOf(document)))
    expectInsideMargins(pages)
    for (const page of pages) expect(overlapping(page)).toBeUndefined()
  })

  test('is all on it', async () => {
    const large = { ...plan, paper: { text: 'large' as const } }
    const list = listOf(large)
    const document = makeDocument(large, list, messages, '2026-11-22')
    const bytes = await makePaper(large, list, messages, '2026-11-22')
    const { texts } = await readPdf(bytes, await loadPaperFonts(charactersOf(document)))
    const said = texts.join(' ')
    expect(itemsOf(list).filter((item) => !said.includes(item.text))).toEqual([])
    for (const written of [plan.answers?.name ?? '', ...(plan.list?.own ?? []).map((question) => question.text ?? '')]) expect(said).toContain(written)
    // Initials stay on the device; who had what, and when, is printed.
    expect(said.match(/breast cancer at \d\d/gu)?.length ?? 0).toBeGreaterThanOrEqual(plan.answers?.family?.relatives?.length ?? 0)
  })
})

test('the plan has as many questions as were chosen', () => {
  expect(chosen).toHaveLength(80)
  expect(itemsOf(listOf(plans['80 chosen questions'] ?? planWith({}))).length).toBeGreaterThanOrEqual(80)
})
