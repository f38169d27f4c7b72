import { expect, test } from 'vitest'
import { gradeOf } from '../../src/cli/readingGrade.ts'
import { topics } from '../../src/content/index.ts'
import { allowedGrades } from './exceptions.ts'
import { finding, isSentence, spokenTexts, type Part } from './texts.ts'

/** School grades of the United States. Mean by topic; one text alone is too short to be judged as strictly. */
const meanAtMost = { question: 6, why: 8 } as const
const eachAtMost: Partial<Readonly<Record<Part, number>>> = { question: 9, why: 9, meaning: 8, explanation: 8, help: 9 }
const limitOf = (part: Part): number => eachAtMost[part] ?? 0

const graded = spokenTexts
  .filter((spoken) => spoken.language === 'en' && spoken.person === 'self' && isSentence(spoken))
  .map((spoken) => ({ spoken, key: `${spoken.id} (${spoken.part})`, grade: gradeOf(spoken.text) }))

test('the grade tells easy from hard', () => {
  expect(gradeOf('What can we do if this does not work?')).toBeLessThan(3)
  expect(gradeOf('Which pharmacological interventions demonstrate comparatively superior therapeutic efficacy in this population?')).toBeGreaterThan(15)
  expect(gradeOf('Was PIK3CA or trastuzumab named?')).toBeLessThan(gradeOf('Was phosphorylation or trastuzumab named?'))
})

test('no text is too hard', () => {
  const hard = graded.filter(({ key, grade, spoken }) => grade > (allowedGrades[key]?.grade ?? limitOf(spoken.part)))
  expect(hard.map(({ spoken, grade }) => finding(spoken, `grade ${grade.toFixed(1)}`))).toEqual([])
})

test.each(topics)('the texts on %s are easy enough on the whole', (topic) => {
  const means = (['question', 'why'] as const satisfies readonly Part[]).map((part) => {
    const grades = graded.filter(({ spoken }) => spoken.topic === topic && spoken.part === part).map(({ grade }) => grade)
    return { part, mean: grades.reduce((sum, grade) => sum + grade, 0) / Math.max(1, grades.length) }
  })
  expect(means.filter(({ part, mean }) => mean > meanAtMost[part])).toEqual([])
})

test('every exception is needed', () => {
  const needless = Object.keys(allowedGrades).filter((key) => !graded.some((entry) => entry.key === key && entry.grade > limitOf(entry.spoken.part)))
  expect(needless).toEqual([])
})
