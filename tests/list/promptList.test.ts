import { expect, test } from 'vitest'
import { makePromptList, type PromptList } from '../../src/list/index.ts'
import type { Answers, Choices, Clinic, Plan } from '../../src/plan/index.ts'
import { any, fact, is } from '../../src/rules/index.ts'
import { planWith } from '../plan/builders.ts'
import { familyOf, kin, ovarian } from '../rules/builders.ts'
import { contentOf, groupOf, idsOf, moreOf, question, several } from './builders.ts'

const bank = [
  ...several(3, 'treat', { topic: 'treatment' }),
  question('trial', { topic: 'trials', weight: -1000 }),
  question('time', { topic: 'timing', weight: -2000 }),
  question('payer', { topic: 'insurance', ask: 'insurer', purpose: 'cost' }),
  question('counselor', { topic: 'inherited', ask: 'genetic-counselor', weight: -4000 }),
  question('outlook', { topic: 'results', leadsTo: ['outlook'], weight: -3000 }),
  question('denied', { topic: 'insurance', ask: 'insurer', when: is('coverage', 'denied') }),
]
const content = contentOf(bank)
const listOf = (list: Choices = {}, answers: Answers = {}, clinic: Clinic = {}): PromptList => makePromptList(planWith(answers, { list, clinic }), content)
const firstOf = (list: PromptList): readonly string[] => list.first.map(({ id }) => id)

test('first come three for the visit, of different topics', () => {
  expect(firstOf(listOf())).toEqual(['treat1', 'trial', 'time'])
})

test('where there are fewer topics, the best fill the first three', () => {
  expect(firstOf(makePromptList(planWith({}), contentOf(several(4, 'q'))))).toEqual(['q1', 'q2', 'q3'])
})

test('what comes first is not repeated, and the groups follow by whom to ask', () => {
  const list = listOf()
  expect(list.groups.map(({ ask, items }) => [ask, items.map(({ id }) => id)])).toEqual([
    ['doctor', ['treat2', 'treat3', 'outlook']],
    ['genetic-counselor', ['counselor']],
    ['insurer', ['payer']],
  ])
})

test('a counselor’s visit makes one group of the doctor’s and the counselor’s questions', () => {
  const list = listOf({}, { appointment: { with: 'genetic-counselor' } })
  expect(firstOf(list)).toEqual(['treat1', 'treat2', 'trial'])
  expect(list.groups.map(({ ask }) => ask)).toEqual(['doctor', 'insurer'])
  expect(groupOf(list, 'doctor')).toContain('counselor')
})

test.each<[string, Answers, readonly string[]]>([
  ['while a treatment is chosen, they speak of three subjects, and the options and the goal are one', { situation: 'new-diagnosis' }, ['test1', 'options', 'time']],
  ['under treatment, they are the best', { situation: 'in-treatment' }, ['test1', 'test2', 'goal']],
  ['where no treatment is chosen, they speak of two', { situation: 'family-risk' }, ['test1', 'test2', 'goal']],
])('of the first three: %s', (_, answers, expected) => {
  const bank = [
    question('test1', { topic: 'tumor-testing', weight: 900 }),
    question('test2', { topic: 'tumor-testing', weight: 800 }),
    question('options', { weight: 700 }),
    question('goal', { topic: 'treatment', weight: 600 }),
    question('time', { topic: 'timing', weight: 500 }),
  ]
  expect(firstOf(makePromptList(planWith(answers), contentOf(bank)))).toEqual(expected)
})

test('what was taken off is kept ready', () => {
  const list = listOf({ dropped: ['treat1'] })
  expect(idsOf(list)).not.toContain('treat1')
  expect(moreOf(list)).toEqual(['treat1'])
})

test('what was pulled in stands on the list, whether or not it fits', () => {
  expect(idsOf(listOf({ chosen: ['denied'] }))).toContain('denied')
  const short = makePromptList(planWith({ appointment: { minutes: 15 } }, { list: { chosen: ['q9'] } }), contentOf(several(9, 'q')))
  expect(idsOf(short)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q9'])
})

test('dropped wins over chosen, over the clinic and over first', () => {
  expect(idsOf(listOf({ chosen: ['treat1', 'denied'], dropped: ['treat1', 'denied'], first: ['treat1'] }, {}, { include: ['treat1'] }))).toEqual(
    expect.not.arrayContaining(['treat1', 'denied']),
  )
})

test('what the person put first stands first, in their order', () => {
  expect(firstOf(listOf({ first: ['payer', 'treat2'] }))).toEqual(['payer', 'treat2'])
  expect(firstOf(listOf({ first: [] }))).toEqual([])
})

test('first holds each once, and no more than three', () => {
  const list = listOf({ first: ['time', 'time', 'no-such-question', 'trial', 'treat1', 'treat2'] })
  expect(firstOf(list)).toEqual(['time', 'trial', 'treat1'])
  expect(groupOf(list, 'doctor')).toEqual(['treat2', 'treat3', 'outlook'])
})

test('those that the person ordered come before the rest', () => {
  expect(groupOf(listOf({ first: [], order: ['time', 'treat3'] }), 'doctor')).toEqual(['time', 'treat3', 'treat1', 'treat2', 'trial', 'outlook'])
})

test('own questions are asked where the person said, and the doctor where they did not', () => {
  const list = listOf({ own: [{ id: 'own-1', text: ' May my son come? ' }, { id: 'own-2', text: 'Is it paid?', ask: 'insurer', by: 'self' }, { text: '  ' }] })
  expect(groupOf(list, 'doctor')).toContain('own-1')
  expect(groupOf(list, 'insurer')).toEqual(['payer', 'own-2'])
  expect(list.groups.flatMap(({ items }) => items).find(({ id }) => id === 'own-1')).toEqual({
    id: 'own-1',
    text: 'May my son come?',
    reworded: false,
    because: [],
    ask: 'doctor',
    topic: 'own',
    origin: 'self',
    citations: [],
    asked: false,
  })
})

test('an own question can be reworded, put first and taken off', () => {
  const own = [{ id: 'own-1', text: 'Old words?' }]
  expect(listOf({ own, first: ['own-1'], wording: { 'own-1': 'New words?' } }).first).toMatchObject([{ text: 'New words?', reworded: true }])
  expect(idsOf(listOf({ own, dropped: ['own-1'] }))).not.toContain('own-1')
})

test('the person’s own words stand for ours, and blank ones do not', () => {
  const list = listOf({ first: ['treat1', 'treat2'], wording: { treat1: ' Mine? ', treat2: '  ' } })
  expect(list.first).toMatchObject([
    { text: 'Mine?', reworded: true, why: 'Because of treat1.' },
    { text: 'What about treat2?', reworded: false },
  ])
})

test('notes and ticks stay with their question', () => {
  expect(listOf({ first: ['treat1'], notes: { treat1: 'Yes.' }, asked: ['treat1'] }).first).toMatchObject([{ note: 'Yes.', asked: true }])
})

test('ids that the bank does not have are passed over and said, each once', () => {
  const list = listOf(
    { chosen: ['gone'], dropped: ['gone'], first: ['gone-1'], order: ['gone-2'], wording: { 'gone-3': '' }, notes: { 'gone-4': '' }, asked: ['gone-5'], own: [{ text: 'Own?' }] },
    {},
    { include: ['gone-6'], exclude: ['gone-7'], own: [{ text: 'Clinic?' }] },
  )
  expect(list.unknownIds).toEqual(['gone', 'gone-1', 'gone-2', 'gone-3', 'gone-4', 'gone-5', 'gone-6', 'gone-7'])
  expect(listOf({ order: ['treat1', 'own-1', 'clinic-1'], own: [{ text: 'Own?' }] }, {}, { own: [{ text: 'Clinic?' }] }).unknownIds).toEqual([])
})

test('a clinic adds, includes and excludes', () => {
  const list = listOf({}, {}, { own: [{ text: 'Who calls me?', ask: 'doctors-office' }], include: ['denied'], exclude: ['treat1'] })
  expect(list.groups.find(({ ask }) => ask === 'doctors-office')?.items).toMatchObject([{ id: 'clinic-1', origin: 'clinic', text: 'Who calls me?' }])
  expect(idsOf(list)).toContain('denied')
  expect([...idsOf(list), ...moreOf(list)]).not.toContain('treat1')
})

test('neither a clinic nor an older choice leads where the person would rather not be led', () => {
  const list = listOf({ chosen: ['outlook'] }, { avoid: ['outlook'] }, { include: ['outlook'] })
  expect([...idsOf(list), ...moreOf(list)]).not.toContain('outlook')
})

test('a pulled-in question is passed over while its words need a fact that is missing', () => {
  const named = contentOf([question('named', { when: fact('marker-named') })], { named: 'What do {markers} mean?' })
  const plan = (answers: Answers): Plan => planWith(answers, { list: { chosen: ['named'] } })
  expect(idsOf(makePromptList(plan({}), named))).toEqual([])
  expect(makePromptList(plan({ testing: { tumor: { markers: ['egfr', 'ALK', 'dMMR', 'MET'] } } }), named).first).toMatchObject([
    { text: 'What do EGFR, ALK and MSI mean?' },
  ])
})

const reasoned = contentOf([question('q', { when: any(is('medicines', 'warfarin'), is('cancer', 'lung'), is('situation', 'in-treatment')) })])

test('at most two reasons, the most specific first', () => {
  const answers: Answers = { medicines: ['Coumadin'], cancer: 'lung', situation: 'in-treatment' }
  expect(makePromptList(planWith(answers), reasoned).first).toMatchObject([{ because: ['Coumadin is among the medicines', 'you have lung cancer'] }])
})

test('reasons are said about the patient', () => {
  expect(makePromptList(planWith({ who: 'child', cancer: 'lung' }), reasoned).first).toMatchObject([{ because: ['your child has lung cancer'] }])
  expect(makePromptList(planWith({ who: 'other', name: 'Rosa', cancer: 'lung' }), reasoned).first).toMatchObject([{ because: ['Rosa has lung cancer'] }])
})

const family = contentOf([question('q', { when: fact('family-referral') })])

test('a reason names the relatives and what they had', () => {
  const answers = familyOf(kin('sister', [ovarian({ age: 47 })]), kin('aunt', [ovarian({ ageRange: [40, 49] })], { side: 'maternal' }))
  expect(makePromptList(planWith(answers), family).first).toMatchObject([
    { because: ['your sister had ovarian cancer at 47 and your aunt had ovarian cancer between 40 and 49'] },
  ])
})

test.each<[string, Answers]>([
  ['a carrier of a gene change who had no cancer', { family: { relatives: [kin('aunt', [], { id: 'r1' })], variants: [{ relative: 'r1', result: 'pathogenic' }] } }],
  ['nobody but the patient', { situation: 'new-diagnosis', cancer: 'ovarian' }],
])('of %s, no reason says that a relative had cancer', (_, answers) => {
  expect(makePromptList(planWith(answers), family).first).toMatchObject([{ id: 'q', because: [] }])
})

test('the nearest relatives are named, and of these the youngest when it was found', () => {
  const answers = familyOf(kin('aunt', [ovarian({ age: 40 })], { side: 'maternal' }), kin('mother', [ovarian({ age: 66 })]), kin('sister', [ovarian({ age: 42 })]))
  expect(makePromptList(planWith(answers), family).first).toMatchObject([
    { because: ['your sister had ovarian cancer at 42 and your mother had ovarian cancer at 66'] },
  ])
})

test('a marker is called what the person called it', () => {
  const found = contentOf([question('q', { when: is('testing.tumor.markers', 'MSI') })])
  const words = { ...found, words: { ...found.words, becauseOfNames: { 'testing.tumor.markers': 'the test found {values}' } } }
  expect(makePromptList(planWith({ testing: { tumor: { markers: ['dMMR'] } } }), words).first).toMatchObject([{ because: ['the test found dMMR'] }])
  // Small letters are no other name.
  expect(makePromptList(planWith({ testing: { tumor: { markers: ['msi '] } } }), words).first).toMatchObject([{ because: ['the test found MSI'] }])
})

test('of a carrier and of a relative with cancer, only what is true is said', () => {
  const answers: Answers = {
    family: { relatives: [kin('aunt', [], { id: 'r1' }), kin('sister', [ovarian()])], variants: [{ relative: 'r1', result: 'pathogenic' }] },
  }
  const named = contentOf([question('q', { when: fact('family-referral') })], { q: '{family}. And now?' })
  expect(makePromptList(planWith(answers), named).first).toMatchObject([{ text: 'My sister had ovarian cancer. And now?', because: ['your sister had ovarian cancer'] }])
})

const carriers = contentOf([question('q', { when: fact('G1') })], { q: 'A change in {familyGene} was found in {carrier}. And now?' })

test.each<[string, Answers, string]>([
  [
    'on the list',
    { family: { relatives: [kin('sister', [], { id: 'r1' })], variants: [{ gene: 'BRCA2', relative: 'r1', result: 'pathogenic' }] } },
    'A change in BRCA2 was found in my sister. And now?',
  ],
  [
    'by blood, and not the one by marriage who stands before',
    {
      family: {
        relatives: [kin('uncle', [], { id: 'r1', by: 'marriage' }), kin('sister', [], { id: 'r2' })],
        variants: [
          { gene: 'MSH2', relative: 'r1', result: 'pathogenic' },
          { gene: 'BRCA2', relative: 'r2', result: 'pathogenic' },
        ],
      },
    },
    'A change in BRCA2 was found in my sister. And now?',
  ],
  ['by her own test', familyOf(kin('sister', [], { testing: { result: 'pathogenic', genes: ['BRCA1'] } })), 'A change in BRCA1 was found in my sister. And now?'],
  ['who is not on the list', { family: { variants: [{ result: 'pathogenic' }] } }, 'A change in a gene was found in a relative. And now?'],
])('a question names the carrier %s', (_, answers, text) => {
  expect(makePromptList(planWith(answers), carriers).first).toMatchObject([{ text }])
})
