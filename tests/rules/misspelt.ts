/** What must not compile. The project's own type check holds it: a line that does compile makes its `@ts-expect-error` an error. */
import { fact, is, type Condition } from '../../src/rules/index.ts'

export const right: readonly Condition[] = [
  is('testing.tumor.result', 'change-found'),
  is('concerns', 'cost', 'privacy'),
  is('testing.tumor.markers', 'EGFR'),
  is('medicines', 'warfarin'),
  is('appointment.first', true),
  fact('F1'),
]

export const misspelt: readonly unknown[] = [
  // @ts-expect-error a misspelt value
  is('testing.tumor.result', 'change-fuond'),
  // @ts-expect-error a misspelt path
  is('testing.tumour.result', 'change-found'),
  // @ts-expect-error a group is no answer
  is('testing.tumor', 'done'),
  // @ts-expect-error the value of another path
  is('situation', 'done'),
  // @ts-expect-error no value at all
  is('situation'),
  // @ts-expect-error a number is no choice: ages are facts
  is('age', 58),
  // @ts-expect-error free text is no choice
  is('name', 'Ana'),
  // @ts-expect-error a marker that the product does not know
  is('testing.tumor.markers', 'EGRF'),
  // @ts-expect-error a medicine that the product does not know
  is('medicines', 'wafarin'),
  // @ts-expect-error a yes or no is no text
  is('appointment.first', 'true'),
  // @ts-expect-error a misspelt fact
  fact('family-cancr'),
]
