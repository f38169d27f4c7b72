import { bank, contacts, explanations, fieldTopics, glossary, seedTopics, sources, type FieldTopic, type SeedTopic } from '../content/index.ts'
import { vocabulary } from '../plan/index.ts'
import { coverageOf, figuresByPayer, figuresBySituation, figuresByTopic, payersAtMost, type CoverageFigures } from './contentFigures.ts'
import { done, wrong } from './plan.ts'
import { spokenIn } from './spokenTexts.ts'

const usage = 'Usage: npm run --silent content-report'

/** Prints what the bank holds as Markdown, for whoever adds to it. The same bank gives the same report. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.length) {
    console.error(usage)
    return wrong
  }
  console.log([...totals(), ...byTopic((await spokenIn('en')).texts), ...byCancer(), ...byPayer(), ...coverage()].join('\n'))
  return done
}

const seeds: readonly SeedTopic[] = seedTopics
const field: readonly FieldTopic[] = fieldTopics
const weights = ['core', 'some', 'single'] as const
/** What answers a topic without being a question. */
const explaining = [...glossary, ...explanations, ...contacts]

function totals(): readonly string[] {
  const [ofSeeds, ofField] = [coverageOf(seeds, bank, explaining), coverageOf(field, bank, explaining)]
  return [
    '# What the question bank holds',
    '',
    `- ${bank.length} questions, ${glossary.length} words to know, ${explanations.length} explanations and ${contacts.length} people to call`,
    `- ${Object.keys(sources).length} documents that they cite`,
    `- ${ofSeeds.answered} of ${ofSeeds.topics} topics of the documents of the start are answered, ${ofField.answered} of ${ofField.topics} of the field`,
    '',
  ]
}

function byTopic(texts: Parameters<typeof figuresByTopic>[1]): readonly string[] {
  return [
    '## By topic',
    '',
    'English texts as they read for oneself, facts filled in. Words: the median. Grade: the mean reading grade (US school grade, Flesch-Kincaid), names of',
    'genes, medicines and illnesses counted as easy words.',
    '',
    ...table(
      ['topic', 'questions', 'words', 'grade', 'words of the why', 'grade of the why'],
      figuresByTopic(bank, texts).map(({ topic, questions, text, why }) => [
        topic ?? '**all**',
        `${questions}`,
        short(text.medianWords),
        text.meanGrade.toFixed(1),
        short(why.medianWords),
        why.meanGrade.toFixed(1),
      ]),
    ),
  ]
}

function byCancer(): readonly string[] {
  const { situations } = vocabulary
  return [
    '## By cancer and situation',
    '',
    'A question is counted for a cancer if its condition names that cancer or one of its subtypes other than to leave it out, and if the condition holds,',
    'or could hold by further answers, for someone with this cancer in this situation. A question that fits whatever the cancer is in the last row only,',
    'which counts every question that could hold in the situation. Facts that are computed, such as the family rules, count as open, except that the',
    'situation settles if there is a cancer and that one which grows or is back is advanced. Nobody gets so many: groups and limits make the list.',
    '',
    ...table(
      ['cancer', ...situations, 'in any'],
      figuresBySituation(bank).map(({ cancer, questions, all }) => [
        cancer ?? '**any or none**',
        ...situations.map((situation) => `${questions[situation]}`),
        `${all}`,
      ]),
    ),
  ]
}

function byPayer(): readonly string[] {
  const figures = figuresByPayer(bank)
  const asks = vocabulary.asks.filter((ask) => figures.some(({ own }) => own[ask]))
  return [
    '## By insurance and whom to ask',
    '',
    `A question is a payer’s own if its condition names that payer, as the first or a second cover, and at most ${payersAtMost} payers in all; one that names`,
    'more is shared. Groups, answers and limits make the list.',
    '',
    ...table(
      ['insurance', ...asks, 'own', 'shared'],
      figures.map(({ payer, own, all, shared }) => [payer, ...asks.map((ask) => `${own[ask] ?? 0}`), `${all}`, `${shared}`]),
    ),
  ]
}

function coverage(): readonly string[] {
  const ofSeeds = coverageOf(seeds, bank, explaining)
  const ofField = coverageOf(field, bank, explaining)
  const row = (name: string, { topics, answered, open, unexplained }: CoverageFigures<SeedTopic | FieldTopic>) => [
    name,
    ...[topics, answered, open.length, unexplained.length].map(String),
  ]
  const waiting = [...ofSeeds.unexplained.map(({ id, about }) => `${id}: ${about}`), ...ofField.unexplained.map(fieldLine)]
  return [
    '## Topics',
    '',
    'Answered: at least one question, word to know, explanation or contact cites the topic (documents of the start) or is named for it (field). Open: none',
    'does. Unexplained: wants a word, an explanation or a contact and has none, whether or not a question answers it.',
    '',
    ...table(
      ['topics', 'in all', 'answered', 'open', 'unexplained'],
      [
        row('documents of the start', ofSeeds),
        ...weights.map((weight) => row(`field, ${weight}`, coverageOf(field.filter((topic) => topic.weight === weight), bank, explaining))),
        row('**field**', ofField),
      ],
    ),
    '### Open',
    '',
    ...list([...ofSeeds.open.map(({ id, about }) => `${id}: ${about}`), ...ofField.open.map(fieldLine)]),
    '### Waiting for an explanation',
    '',
    ...list(waiting),
  ]
}

const fieldLine = ({ id, name, about, weight }: FieldTopic): string => `${id} ${name}: ${about} (${weight})`

const list = (lines: readonly string[]): readonly string[] => [...(lines.length ? lines.map((line) => `- ${line}`) : ['None.']), '']

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  line(head),
  line(head.map((_, column) => (column === 0 ? '---' : '---:'))),
  ...rows.map(line),
  '',
]

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const short = (value: number): string => (Number.isInteger(value) ? `${value}` : value.toFixed(1))
