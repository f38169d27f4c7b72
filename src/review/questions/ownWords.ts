import type { Messages } from '../../i18n/index.ts'
import { limits } from '../../plan/index.ts'

export type OwnWordsProblem = 'empty' | 'too-long' | 'too-many'

export const problemWithWords = (text: string): OwnWordsProblem | undefined =>
  text.trim() === '' ? 'empty' : text.trim().length > limits.ownQuestionText ? 'too-long' : undefined

export function problemSentence(problem: OwnWordsProblem, messages: Messages): string {
  switch (problem) {
    case 'empty':
      return messages.list.ownEmpty
    case 'too-long':
      return messages.questionnaire.tooLong(limits.ownQuestionText)
    case 'too-many':
      return messages.list.ownTooMany
  }
}
