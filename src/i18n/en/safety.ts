/** The fixed words, reviewed: on the start page, at every screen's foot, with the list and on the paper. They change nowhere else than here. */
import { emergency } from '../emergency.ts'

const { country, numbers } = emergency

export const safety = {
  visit: 'This list is for your visit.',
  urgent: `If you feel very ill or unsafe, call your care team, ${numbers.danger} or ${numbers.crisis} now (${country}).`,
  notAdvice: 'It is not medical advice.',
  medicines: 'Do not stop or change a medicine because of it.',
}
