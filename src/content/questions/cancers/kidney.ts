import { questions } from '../../define.ts'
import { patientWith } from './conditions.ts'

export const kidney = questions('tumor-testing', '2026-11-22', {
  'kidney-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    when: patientWith('kidney'),
    sources: ['bmj-kidney#inherited-criteria', 'nci-pdq-kidney#types'],
  },
})
