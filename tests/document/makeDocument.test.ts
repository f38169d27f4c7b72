import { describe, expect, test } from 'vitest'
import { loadWords } from '../../src/content/index.ts'
import { makeDocument } from '../../src/document/index.ts'
import { makePromptList } from '../../src/list/index.ts'
import type { Block, ChecklistItem, DocumentModel, Section } from '../../src/pdf/index.ts'
import type { Answers, Plan } from '../../src/plan/index.ts'
import { is } from '../../src/rules/index.ts'
import { contentOf, messages, question } from '../list/builders.ts'
import { planWith } from '../plan/builders.ts'

const bank = [
  question('first', { weight: 9 }),
  question('visit', { when: is('situation', 'in-treatment'), sources: ['acs#making-decisions', 'ask-share-know#three-questions'] }),
  question('payer', { ask: 'insurer', sources: ['ask-share-know#three-questions', 'acs#helpline'] }),
]
const documentOf = (answers: Answers = {}, more: Parameters<typeof planWith>[1] = {}): DocumentModel => {
  const plan: Plan = planWith({ situation: 'in-treatment', ...answers }, { ...more, list: { first: ['first'], ...more.list } })
  return makeDocument(plan, makePromptList(plan, contentOf(bank)), messages, '2026-11-22')
}

/** All blocks, in their order, those of sections among them. */
const flat = ({ blocks: parts }: DocumentModel): readonly Block[] => parts.flatMap((part) => (part.kind === 'section' ? part.blocks : [part]))
const blocks = <K extends Block['kind']>(document: DocumentModel, kind: K): readonly Extract<Block, { kind: K }>[] =>
  flat(document).filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)
const apartOf = ({ blocks: parts }: DocumentModel): readonly Section[] => parts.filter((part): part is Section => part.kind === 'section' && part.apart !== undefined)
const checks = (document: DocumentModel): readonly ChecklistItem[] => blocks(document, 'checklist').flatMap(({ items }) => items)
const itemOf = (document: DocumentModel, id: string): ChecklistItem | undefined => checks(document).find((item) => item.id === id)
const headings = (document: DocumentModel): readonly string[] => blocks(document, 'heading').map(({ text }) => text)

test('the parts of the paper stand in their order', () => {
  const document = documentOf()
  expect(document.blocks.map((part) => (part.kind === 'section' ? part.blocks.map(({ kind }) => kind) : part.kind))).toEqual([
    'title',
    'facts',
    ['paragraph', 'callout', 'heading', 'bullets'],
    ['heading', 'checklist'],
    ['heading', 'bullets'],
    ['heading', 'blanks', 'paragraph', 'bullets', 'paragraph'],
    ['heading', 'bullets', 'paragraph'],
    ['heading', 'sources'],
    ['heading', 'paragraph', 'blanks', 'checklist'],
  ])
  expect(headings(document)).toEqual([
    'How to use this list',
    'For the doctor',
    'What to bring',
    'To ask for the reports',
    'Please note',
    'Where this comes from',
    'For the insurance plan',
  ])
})

test('whoever the visit is with gives the first group its name', () => {
  expect(headings(documentOf({ appointment: { with: 'surgeon' } }))).toContain('For the surgeon')
})

test('a question has its why, its reasons, its sources and lines to write on', () => {
  expect(itemOf(documentOf(), 'visit')).toEqual({
    id: 'visit',
    text: 'What about visit?',
    details: ['Because of visit.', 'You told us that you are in treatment.'],
    notes: [1, 2],
    lines: 2,
  })
})

test('sources are numbered by their first use, each document once', () => {
  const document = documentOf()
  expect(blocks(document, 'sources').flatMap(({ items }) => items.map(({ number }) => number))).toEqual([1, 2])
  expect(itemOf(document, 'visit')?.notes).toEqual([1, 2])
  for (const { items } of blocks(document, 'sources')) for (const { url } of items) expect(url).toMatch(/^https:/u)
})

test('what is hidden is gone, and nothing else', () => {
  const withoutReasons = documentOf({}, { paper: { hide: ['reasons'] } })
  expect(itemOf(withoutReasons, 'visit')).toMatchObject({ details: [], notes: [1, 2], lines: 2 })
  const withoutSources = documentOf({}, { paper: { hide: ['sources'] } })
  expect(itemOf(withoutSources, 'visit')).toMatchObject({ notes: [], lines: 2 })
  expect(blocks(withoutSources, 'sources')).toEqual([])
  expect(headings(withoutSources)).not.toContain('Where this comes from')
  const withoutLines = documentOf({}, { paper: { hide: ['lines'] } })
  expect(itemOf(withoutLines, 'visit')).toMatchObject({ lines: 0, notes: [1, 2] })
  expect(blocks(withoutLines, 'callout')[0]?.items).toMatchObject([{ lines: 0 }])
  expect(documentOf({}, { paper: { hide: ['tree', 'glossary'] } })).toEqual(documentOf())
})

test('reasons that are hidden leave what the clinic and the person wrote', () => {
  const document = documentOf({}, { paper: { hide: ['reasons'] }, list: { notes: { visit: 'She said yes.' } }, clinic: { name: 'St. Ann', own: [{ text: 'Who calls?' }] } })
  expect(itemOf(document, 'visit')?.details).toEqual(['She said yes.'])
  expect(itemOf(document, 'clinic-1')?.details).toEqual(['Added by St. Ann'])
})

test('a clinic without a name is still said to have added its question', () => {
  expect(itemOf(documentOf({}, { clinic: { own: [{ text: 'Who calls?' }] } }), 'clinic-1')?.details).toEqual([expect.stringMatching(/^Added by the clinic/u)])
})

test('the name stands on the paper, and not in the title that a file manager shows', () => {
  const document = documentOf({ name: ' Ana Łukasik ', appointment: { date: '2026-12-01', with: 'oncologist' } })
  expect(document.title).toBe('Questions for my visit')
  expect(blocks(document, 'title')).toEqual([
    { kind: 'title', text: 'Questions for my visit', subtitle: 'Ana Łukasik · Tuesday, December 1, 2026 · with the cancer doctor' },
  ])
  expect(document.footer).toEqual({
    left: 'Ask Ahead, November 22, 2026. Not medical advice.',
    right: 'Ana Łukasik · page {page} of {pages}',
  })
})

test.each([
  ['self', 'Questions for my visit'],
  ['child', 'Questions for my child’s visit'],
  ['other', 'Questions for the visit'],
] as const)('the title for %s', (who, title) => {
  expect(documentOf({ who }).title).toBe(title)
})

test('without a first question, nothing is to be said first', () => {
  const document = documentOf({}, { list: { first: [] } })
  expect(blocks(document, 'callout')).toEqual([])
  expect(blocks(document, 'paragraph').filter(({ size }) => size === 'lead')).toEqual([])
})

test('what to bring and the request for records stand on the paper, with room for whose they are', () => {
  const document = documentOf({ name: 'Ana', testing: { tumor: { status: 'done' } } })
  const [, toBring, toAskFor] = blocks(document, 'bullets').map(({ items }) => items)
  expect(toBring).toContainEqual(expect.stringContaining('insurance card'))
  expect(toAskFor).toContainEqual(expect.stringContaining('pathology report'))
  expect(blocks(document, 'paragraph').map(({ text }) => text)).toContain('Patient: Ana')
  const labels = (each: DocumentModel): readonly string[] => blocks(each, 'blanks')[0]?.items.map(({ label }) => label) ?? []
  expect(labels(document)).toEqual(['Date of birth'])
  expect(labels(documentOf({ testing: { tumor: { status: 'done' } } }))).toEqual(['Patient', 'Date of birth'])
})

test('where nothing points to a record, none is asked for', () => {
  expect(headings(documentOf({ situation: 'family-risk' }))).not.toContain('To ask for the reports')
})

test('words to know are those that occur, and the people who can help those who fit; the first can be hidden', async () => {
  const { glossary, contacts } = await loadWords('en')
  const small = contentOf([question('visit')], { visit: 'Is there a trial for a VUS?' })
  const content = { ...small, words: { ...small.words, glossary, contacts } }
  const plan = planWith({ situation: 'family-risk' })
  const [words, people] = blocks(makeDocument(plan, makePromptList(plan, content), messages, '2026-11-22'), 'definitions')
  expect(words?.items.map(({ term }) => term)).toEqual(['Clinical trial', 'Uncertain result (VUS)'])
  expect(people?.items[0]?.term).toBe('American Cancer Society: 1-800-227-2345')
  expect(people?.items[0]?.text).toMatch(/cancer[.]org[.]$/u)
  const hidden = planWith({ situation: 'family-risk' }, { paper: { hide: ['glossary'] } })
  expect(headings(makeDocument(hidden, makePromptList(hidden, content), messages, '2026-11-22'))).toEqual(
    expect.not.arrayContaining(['Words to know']),
  )
})

test('the fixed words are on every paper', () => {
  expect(blocks(documentOf({ situation: 'family-risk' }), 'bullets').at(-1)?.items).toEqual(Object.values(messages.safety))
  expect(messages.safety.urgent).toBe('If you feel very ill or unsafe, call your care team, 911 or 988 now (US).')
})

test('paper and print are as chosen, and letter in regular print if not', () => {
  expect(documentOf()).toMatchObject({ size: 'letter', text: 'regular', language: 'en' })
  expect(documentOf({}, { paper: { size: 'a4', text: 'large' } })).toMatchObject({ size: 'a4', text: 'large' })
})

test('how to use the list is said in four numbered lines, under the three to ask first', () => {
  const howTo = blocks(documentOf(), 'bullets')[0]
  expect(howTo).toMatchObject({ numbered: true })
  expect(howTo?.items).toHaveLength(4)
})

test('a clinic’s words stand under a heading that says whose they are; without words, the link is said', () => {
  const withWords = documentOf({}, { clinic: { name: 'St. Ann', message: 'Bring your <b>card</b>.' } })
  const at = flat(withWords).findIndex((block) => block.kind === 'heading' && block.text === 'From St. Ann')
  expect(flat(withWords)[at + 1]).toEqual({ kind: 'paragraph', text: 'Bring your <b>card</b>.' })
  const withName = documentOf({}, { clinic: { name: 'St. Ann' } })
  expect(flat(withName)).toContainEqual({ kind: 'paragraph', text: 'This list began with a link from the clinic.' })
  expect(headings(documentOf()).filter((text) => text.startsWith('From'))).toEqual([])
})

describe('a page to tear off', () => {
  const bankOf = (ask: 'insurer' | 'employer' | 'lab') => [question('first', { weight: 9 }), question('desk', { ask, when: is('testing.inherited.result', 'pathogenic') })]
  const told: Answers = { name: 'Ana', testing: { inherited: { status: 'done', result: 'pathogenic', genes: ['BRCA1'] } } }
  const tornFor = (ask: 'insurer' | 'employer' | 'lab', paper = {}): DocumentModel => {
    const plan = planWith(told, { paper })
    return makeDocument(plan, makePromptList(plan, contentOf(bankOf(ask))), messages, '2026-11-22')
  }

  test.each(['insurer', 'employer', 'lab'] as const)('for the %s shows no name, no summary and no result', (ask) => {
    const [page, ...others] = apartOf(tornFor(ask))
    expect(others).toEqual([])
    expect(JSON.stringify(page)).not.toMatch(/BRCA1|Ana\b|change was found/u)
    expect(page?.apart?.footer.right).toBe('page {page} of {pages}')
    expect(JSON.stringify(page)).toContain('What about desk?')
  })

  test('has room for the date, the name and the reference number', () => {
    const [page] = apartOf(tornFor('insurer'))
    const blanks = page?.blocks.find((block) => block.kind === 'blanks')
    expect(blanks?.items.map(({ label }) => label)).toEqual(['Date', 'Name of the person you spoke to', 'Reference number'])
  })

  test('is shared by those to tear off, each part to be cut from the next, with no notes that would lead nowhere', () => {
    const two = [question('first', { weight: 9 }), question('payer', { ask: 'insurer', sources: ['acs#helpline'] }), question('desk', { ask: 'employer' })]
    const plan = planWith(told)
    const [page, ...others] = apartOf(makeDocument(plan, makePromptList(plan, contentOf(two)), messages, '2026-11-22'))
    expect(others).toEqual([])
    expect(page?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'blanks', 'checklist', 'cut', 'heading', 'paragraph', 'blanks', 'checklist'])
    expect(page?.blocks.flatMap((block) => (block.kind === 'checklist' ? block.items.map(({ notes }) => notes) : []))).toEqual([[], []])
  })

  test('is not in the compact form, which is one sheet', () => {
    expect(apartOf(tornFor('employer', { text: 'compact' }))).toEqual([])
  })
})

describe('one group alone', () => {
  const alone = (only: 'doctor' | 'insurer'): DocumentModel => {
    const plan = planWith({ name: 'Ana', situation: 'in-treatment' }, { list: { first: ['first'] } })
    return makeDocument(plan, makePromptList(plan, contentOf(bank)), messages, '2026-11-22', { only })
  }

  test('has its questions, those to ask first among them, the fixed words and its sources, and nothing else', () => {
    expect(headings(alone('doctor'))).toEqual(['For the doctor', 'Please note', 'Where this comes from'])
    expect(checks(alone('doctor')).map(({ id }) => id)).toEqual(['first', 'visit'])
    expect(blocks(alone('doctor'), 'facts')).toEqual([])
  })

  test('is the page for the call itself where the whole paper has one to tear off: its questions first, and no name', () => {
    expect(flat(alone('insurer')).slice(0, 4).map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'blanks', 'checklist'])
    expect(blocks(alone('insurer'), 'title')).toEqual([{ kind: 'title', text: 'For the insurance plan' }])
    expect(JSON.stringify(alone('insurer'))).not.toContain('Ana')
    expect(apartOf(alone('insurer'))).toEqual([])
  })
})

describe('a paper to fill in', () => {
  const fillable = documentOf({}, { paper: { fill: true } })

  test('has a field for every box and every answer, each described by its question', () => {
    expect(itemOf(fillable, 'visit')?.fields).toEqual({ tick: 'Asked: What about visit?', answer: 'Answer to: What about visit?' })
    expect(blocks(fillable, 'callout')[0]?.items.map(({ fields }) => fields)).toEqual([{ answer: 'Answer to: What about first?' }])
    expect(blocks(fillable, 'blanks').flatMap(({ items }) => items.filter(({ field }) => field === undefined))).toEqual([])
  })

  test('has none for lines that are hidden', () => {
    expect(itemOf(documentOf({}, { paper: { fill: true, hide: ['lines'] } }), 'visit')?.fields).toEqual({ tick: 'Asked: What about visit?' })
  })

  test('is not made unasked', () => {
    expect(checks(documentOf()).filter(({ fields }) => fields)).toEqual([])
    expect(blocks(documentOf(), 'blanks').flatMap(({ items }) => items.filter(({ field }) => field))).toEqual([])
  })
})

describe('in large print', () => {
  const large = documentOf({}, { paper: { text: 'large' } })

  test('the box to ask first has the questions alone, so that it fits on the first page; their reasons follow', () => {
    expect(blocks(large, 'callout')[0]?.items.map(({ details, notes }) => [details, notes])).toEqual([[[], []]])
    expect(headings(large)).toContain('Why to ask these first')
    expect(blocks(large, 'definitions')[0]?.items).toEqual([{ term: 'What about first?', text: 'Because of first.' }])
  })
})

describe('the compact form', () => {
  const compact = documentOf({ testing: { tumor: { status: 'done' } } }, { paper: { text: 'compact' } })

  test('has one line a question, and neither reasons nor words nor requests', () => {
    expect(itemOf(compact, 'visit')).toMatchObject({ details: [], notes: [], lines: 1 })
    expect(headings(compact)).toEqual(['For the doctor', 'For the insurance plan', 'What to bring', 'Please note'])
    expect(blocks(compact, 'paragraph').at(-1)?.text).toBe('Why to ask, and the 2 documents behind these questions, with dates, are on the full paper.')
  })

  test('keeps the fixed words', () => {
    expect(flat(compact)).toContainEqual({ kind: 'paragraph', text: Object.values(messages.safety).join(' ') })
  })
})

test('a second language stands under each question of the bank, and under nobody’s own words', () => {
  const plan = planWith({ situation: 'in-treatment' }, { paper: { also: 'en' }, list: { first: ['first'], own: [{ id: 'mine', text: 'What about lunch?' }], wording: { visit: 'And the visit?' } } })
  const list = makePromptList(plan, contentOf(bank))
  const other = makePromptList(plan, contentOf(bank, Object.fromEntries(bank.map(({ id }) => [id, `¿Qué pasa con ${id}?`]))))
  const document = makeDocument(plan, list, messages, '2026-11-22', { also: other })
  expect(itemOf(document, 'payer')?.also).toEqual({ lang: 'en', text: '¿Qué pasa con payer?' })
  expect(blocks(document, 'callout')[0]?.items[0]?.also?.text).toBe('¿Qué pasa con first?')
  expect([itemOf(document, 'visit')?.also, itemOf(document, 'mine')?.also]).toEqual([undefined, undefined])
})

test('the bank’s version is on every paper', () => {
  expect(blocks(documentOf(), 'paragraph').map(({ text }) => text)).toContainEqual(expect.stringMatching(/^Questions: version 2026[.]\d\d[.]\d\d, last reviewed on .*[.] Sources read /u))
})
