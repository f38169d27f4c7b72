import { all, any, fact, is, unless } from '../../../rules/index.ts'
import { questions } from '../../define.ts'
import { moreExact, patientWith, untested } from './conditions.ts'

export const breast = questions('tumor-testing', '2026-11-22', {
  'breast-receptors-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    // They are known before any of these treatments; a genetic counselor does not have them.
    when: all(
      patientWith('breast'),
      unless(is('subtype', 'breast-hr-positive', 'breast-her2-positive', 'breast-triple-negative')),
      untested,
      unless(any(is('situation', 'after-treatment'), fact('genetic-counselor-visit'), is('treatments', 'surgery', 'chemotherapy', 'targeted', 'immunotherapy', 'hormone'))),
    ),
    group: 'was-my-cancer-tested',
    sources: ['force-breast#receptors', 'oncolink-breast#receptors'],
  },
  'breast-gene-activity-test': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    group: 'was-my-cancer-tested',
    when: all(
      fact('has-cancer'),
      is('subtype', 'breast-hr-positive'),
      unless(any(fact('advanced'), is('spread', 'not-sure'), is('treatments', 'chemotherapy'), is('situation', 'after-treatment'), is('testing.tumor.markers', 'HER2'))),
    ),
    sources: ['force-biomarkers#gene-expression', 'fda-mammaprint#early-breast'],
  },
  'breast-receptors-again': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(patientWith('breast'), is('situation', 'growing-or-returned')),
    group: 'test-again-now',
    sources: ['force-breast#receptors', 'oncolink-breast#receptors'],
  },
  'breast-hr-gene-changes-tested': {
    ask: 'doctor',
    purpose: 'decision',
    weight: moreExact,
    when: all(fact('has-cancer'), is('subtype', 'breast-hr-positive'), fact('advanced'), untested),
    group: 'was-my-cancer-tested',
    sources: ['fda-companion-tests#breast', 'fda-capivasertib#breast', 'fda-pik3ca-2026#no-mutation'],
  },
  'breast-gene-changes-if-hr-positive': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('breast'), unless(is('subtype', 'breast-hr-positive', 'breast-her2-positive', 'breast-triple-negative')), fact('advanced'), untested),
    sources: ['fda-companion-tests#breast', 'fda-capivasertib#breast', 'fda-elacestrant#esr1'],
  },
  'breast-esr1-blood-test': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(fact('has-cancer'), is('subtype', 'breast-hr-positive'), fact('advanced'), unless(is('testing.tumor.markers', 'ESR1'))),
    sources: ['fda-companion-tests#breast', 'fda-elacestrant#esr1', 'fda-esr1-2026#first-treatment', 'onclive-esr1-2026#panel'],
  },
  'breast-her2-low': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(fact('has-cancer'), is('subtype', 'breast-hr-positive', 'breast-triple-negative'), fact('advanced'), unless(is('testing.tumor.markers', 'HER2'))),
    sources: ['fda-trastuzumab-deruxtecan#her2-low', 'force-breast#her2-low'],
  },
  'breast-change-found-drug': {
    ask: 'doctor',
    purpose: 'meaning',
    when: all(patientWith('breast'), is('testing.tumor.markers', 'PIK3CA', 'AKT1', 'PTEN', 'ESR1')),
    sources: ['fda-capivasertib#breast', 'fda-elacestrant#esr1', 'fda-inavolisib#pik3ca'],
  },
  'breast-her2-found-drugs': {
    ask: 'doctor',
    purpose: 'decision',
    when: all(patientWith('breast'), any(is('subtype', 'breast-her2-positive'), is('testing.tumor.markers', 'HER2')), unless(is('situation', 'in-treatment', 'after-treatment'))),
    sources: ['force-breast#her2', 'fda-tucatinib#breast', 'fda-trastuzumab-deruxtecan#her2'],
  },
})
