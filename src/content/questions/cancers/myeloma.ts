import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'

const growing = is('situation', 'growing-or-returned')
const after = is('situation', 'after-treatment')

export const myeloma = questions('tumor-testing', '2026-11-22', {
  'myeloma-fish-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('myeloma'), untested, unless(any(growing, after))),
    group: 'was-my-cancer-tested',
    sources: ['myeloma-cytogenetics-2025#fish', 'emn-fish#fish'],
  },
  'myeloma-fish-result': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('myeloma'), is('testing.tumor.result', 'change-found', 'not-sure'), unless(after)),
    group: 'what-the-tumor-result-means',
    sources: ['myeloma-cytogenetics-2025#fish', 'emn-fish#fish'],
  },
  'myeloma-keep-first-marrow': {
    ask: 'doctor',
    purpose: 'safety',
    weight: 2, // with treatment, the cells that the later test needs are gone
    when: all(patientWith('myeloma'), fact('before-treatment')),
    sources: ['nccn-myeloma-2025#keep-a-sample'],
  },
  'myeloma-fish-again': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('myeloma'), growing, unless(is('testing.tumor.status', 'waiting'))),
    group: 'test-again-now',
    sources: ['myeloma-cytogenetics-2025#fish'],
  },
  'myeloma-t-11-14': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('myeloma'), growing, unless(is('testing.tumor.markersNotFound', 't(11;14)'))),
    sources: ['myeloma-cytogenetics-2025#t-11-14', 'venetoclax-myeloma-2025#t-11-14'],
  },
  'myeloma-blood-and-urine': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('myeloma'), is('situation', 'new-diagnosis', 'in-treatment', 'after-treatment')),
    sources: ['nccn-myeloma-2025#follow-up', 'ash-myeloma-mrd-2019#response'],
  },
  'myeloma-mrd-check': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: moreExact,
    group: 'is-it-working',
    when: all(patientWith('myeloma'), is('situation', 'in-treatment', 'after-treatment')),
    sources: ['ash-myeloma-mrd-2019#what-to-do'],
  },
})
