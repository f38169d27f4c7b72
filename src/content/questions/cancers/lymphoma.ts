import { all, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'

export const lymphoma = questions('tumor-testing', '2026-11-22', {
  'lymphoma-which-type': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('lymphoma'), unless(is('subtype', 'dlbcl', 'follicular', 'mantle-cell', 'marginal-zone', 'hodgkin', 't-cell'))),
    sources: ['arup-b-cell-lymphomas#types', 'acs#cancers-tested'],
  },
  'dlbcl-myc-bcl2-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'dlbcl'), untested),
    group: 'was-my-cancer-tested',
    sources: ['arup-b-cell-lymphomas#double-hit'],
  },
  'lymphoma-cd20-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'follicular', 'marginal-zone'), untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-rituximab#cd20'],
  },
  'lymphoma-cd30-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'hodgkin', 't-cell'), untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-brentuximab#cd30'],
  },
  'follicular-new-biopsy': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'follicular'), is('situation', 'growing-or-returned')),
    group: 'test-again-now',
    sources: ['ash-2011-b-cell#transformation'],
  },
})
