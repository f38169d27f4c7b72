import { all } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'
import { typeIsKnown, unlessTreated } from './digestiveConditions.ts'

export const smallBowel = questions('tumor-testing', '2026-11-22', {
  'small-bowel-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    // Every test that follows hangs on it.
    weight: 2,
    backgroundWhen: typeIsKnown,
    when: patientWith('small-bowel'),
    sources: ['aacr-small-intestine#types'],
  },
  'small-bowel-msi-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('small-bowel'), untested),
    group: 'was-my-cancer-tested',
    sources: ['small-bowel-mmr-2021#everyone', 'asco-mmr-2023#small-bowel', 'fda-pembrolizumab#msi'],
  },
  'small-bowel-like-colon': {
    ask: 'doctor',
    // A rare cancer, where each test has to be asked for.
    purpose: 'decision',
    when: all(patientWith('small-bowel'), unlessTreated),
    sources: ['small-bowel-genes-2022#colon'],
  },
})
