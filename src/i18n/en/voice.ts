/**
 * The persons of English texts. `I …` is said by who reads the question out; `you …` addresses who holds the list.
 * A caregiver's words name the patient: "my child", a name if one was given, else "the person I care for" once and "their" after.
 */
import type { Who } from '../../plan/index.ts'

export const voicePlaceholders = [
  'I',
  'me',
  'my',
  'I am',
  'am I',
  'I have',
  'have I',
  'do I',
  'you',
  'your',
  'you are',
  'are you',
  'you have',
  'you do',
  'do you',
] as const
export type VoicePlaceholder = (typeof voicePlaceholders)[number]
export type Voice = Readonly<Record<VoicePlaceholder, string>>

const self: Voice = {
  I: 'I',
  me: 'me',
  my: 'my',
  'I am': 'I am',
  'am I': 'am I',
  'I have': 'I have',
  'have I': 'have I',
  'do I': 'do I',
  you: 'you',
  your: 'your',
  'you are': 'you are',
  'are you': 'are you',
  'you have': 'you have',
  'you do': 'you do',
  'do you': 'do you',
}

/** Of a patient who is spoken about: `mine` and `yours` as the reader says it and as the list says it to the reader. */
const spokenOf = (mine: string, my: string, yours: string, your: string): Voice => ({
  I: mine,
  me: mine,
  my,
  'I am': `${mine} is`,
  'am I': `is ${mine}`,
  'I have': `${mine} has`,
  'have I': `has ${mine}`,
  'do I': `does ${mine}`,
  you: yours,
  your,
  'you are': `${yours} is`,
  'are you': `is ${yours}`,
  'you have': `${yours} has`,
  'you do': `${yours} does`,
  'do you': `does ${yours}`,
})

const possessive = (name: string): string => (/s$/iu.test(name) ? `${name}’` : `${name}’s`)

export function voice(who: Who, name?: string): Voice {
  switch (who) {
    case 'self':
      return self
    case 'child':
      return spokenOf('my child', 'my child’s', 'your child', 'your child’s')
    case 'other':
      return name ? spokenOf(name, possessive(name), name, possessive(name)) : spokenOf('the person I care for', 'their', 'the person you care for', 'their')
  }
}
