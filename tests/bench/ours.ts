import { makePdf, type Block, type DocumentModel } from '../../src/pdf/index.ts'
import type { Prepare } from './measure.ts'
import type { Question, Sample } from './sample.ts'

export const prepare: Prepare = (faces) => (sample) => makePdf(modelOf(sample), faces, { date: '2026-12-01T00:00:00Z', id: '0123456789abcdef0123456789abcdef' })

const modelOf = (sample: Sample): DocumentModel => ({
  language: 'en',
  title: sample.title,
  creator: 'Benchmark',
  size: 'letter',
  text: 'regular',
  footer: { left: sample.footer, right: 'page {page} of {pages}' },
  blocks: [
    { kind: 'title', text: sample.title, subtitle: sample.subtitle },
    { kind: 'facts', items: sample.facts },
    ...sample.groups.flatMap(({ heading, questions }): Block[] => [
      { kind: 'heading', level: 2, text: heading, ruled: true },
      { kind: 'checklist', items: questions.map(checklistItem) },
    ]),
    { kind: 'heading', level: 2, text: sample.wordsHeading },
    { kind: 'definitions', items: sample.words },
    { kind: 'heading', level: 2, text: sample.sourcesHeading },
    { kind: 'sources', items: sample.sources.map(({ number, text, url, shown }) => ({ number, text: `${text} ${shown}`, url })) },
  ],
})

const checklistItem = ({ text, why, notes }: Question) => ({ id: text, text, details: [why], notes: notes.split(',').map(Number), lines: 1 })
