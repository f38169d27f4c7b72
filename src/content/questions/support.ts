import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'

const medicare = any(is('insurance', 'medicare', 'medicare-advantage'), is('insuranceAlso', 'medicare', 'medicare-advantage'))
/** Treatment is under way or may come. */
const treatmentAhead = all(fact('has-cancer'), unless(is('situation', 'after-treatment')))
const caregiver = is('who', 'child', 'other')

export const support = questions('support', '2026-11-22', {
  'whom-to-call': {
    ask: 'doctors-office',
    purpose: 'background',
    concerns: ['emotions', 'side-effects'],
    when: all(
      any(is('situation', 'new-diagnosis', 'in-treatment', 'growing-or-returned', 'rare-disease'), is('appointment.first', true)),
      unless(is('situation', 'family-risk')),
    ),
    sources: ['acs#helpline', 'acs-navigators#what-they-do'],
  },
  'side-effects-call-at-once': {
    ask: 'doctor',
    purpose: 'background',
    concerns: ['side-effects'],
    group: 'call-at-once',
    when: all(is('concerns', 'side-effects'), unless(any(is('situation', 'family-risk', 'after-treatment'), fact('genetic-counselor-visit')))),
    sources: ['cancer-council-questions#treatment', 'acs#making-decisions'],
  },

  // Language.
  'interpreter-at-visits': {
    ask: 'doctors-office',
    purpose: 'background',
    // The other questions can be asked only if this is settled.
    weight: 5,
    concerns: ['language'],
    when: is('concerns', 'language'),
    sources: ['cancer-council-questions#interpreter', 'families#equity'],
  },
  'papers-in-my-language': {
    ask: 'doctors-office',
    purpose: 'background',
    concerns: ['language'],
    when: is('concerns', 'language'),
    sources: ['families#equity', 'cancer-council-questions#interpreter'],
  },

  // Distance, time, work.
  'care-near-home': {
    ask: 'doctor',
    purpose: 'background',
    concerns: ['travel'],
    when: is('concerns', 'travel'),
    sources: ['acs#limits-access', 'acs#trials-large-centers'],
  },
  'rides-and-lodging': {
    ask: 'doctors-office',
    purpose: 'background',
    concerns: ['travel'],
    when: is('concerns', 'travel'),
    sources: ['lls-travel#rides-and-lodging', 'families#equity'],
  },
  'medicaid-rides': {
    ask: 'insurer',
    purpose: 'background',
    when: all(is('concerns', 'travel'), any(is('insurance', 'medicaid'), is('insuranceAlso', 'medicaid'))),
    sources: ['lls-travel#medicaid-rides'],
  },
  'longer-visit': {
    ask: 'doctors-office',
    purpose: 'background',
    concerns: ['time'],
    when: is('concerns', 'time'),
    sources: ['cancer-council-questions#longer-visit'],
  },
  'treatment-and-work': {
    ask: 'doctor',
    purpose: 'background',
    concerns: ['work'],
    when: all(is('concerns', 'work'), treatmentAhead, unless(any(is('who', 'child'), fact('under-18'), fact('genetic-counselor-visit')))),
    sources: ['cancer-council-questions#treatment'],
  },
  'leave-from-work': {
    ask: 'employer',
    purpose: 'background',
    concerns: ['work'],
    when: all(is('concerns', 'work'), unless(any(is('insurance', 'outside-us'), is('situation', 'family-risk'), all(fact('under-18'), is('who', 'self'))))),
    sources: ['dol-family-leave#leave', 'acs-family-leave#leave'],
  },

  // Feelings.
  'talk-about-feelings': {
    ask: 'doctor',
    purpose: 'background',
    group: 'feelings',
    concerns: ['emotions'],
    when: is('concerns', 'emotions'),
    sources: ['acs-counseling#social-work', 'force-emotions#referral'],
  },
  'feelings-about-gene-result': {
    ask: 'genetic-counselor',
    purpose: 'background',
    group: 'feelings',
    concerns: ['emotions'],
    when: all(is('concerns', 'emotions'), any(is('testing.inherited.status', 'waiting', 'not-done'), is('situation', 'family-risk'))),
    sources: ['force-emotions#referral', 'outcomes#counseling-if-hereditary'],
  },
  'people-like-us': {
    ask: 'doctors-office',
    purpose: 'background',
    concerns: ['emotions'],
    when: any(
      is('concerns', 'emotions'),
      is('situation', 'rare-disease'),
      all(is('testing.inherited.result', 'pathogenic'), unless(is('testing.inherited.kind', 'consumer'))),
    ),
    sources: ['force-support#peers', 'acs-counseling#groups', 'families#research-tools'],
  },

  // Caregivers.
  'caregiver-what-to-sign': {
    ask: 'doctor',
    purpose: 'background',
    when: caregiver,
    sources: ['families#caregiver'],
  },
  'caregiver-may-you-tell-me': {
    ask: 'doctors-office',
    purpose: 'background',
    when: all(is('who', 'other'), unless(fact('under-18'))),
    sources: ['acs-caregiver-legal#sharing', 'families#caregiver'],
  },
  'caregiver-help-for-me': {
    ask: 'doctors-office',
    purpose: 'background',
    concerns: ['emotions', 'family'],
    // Who comes because of the family cares for nobody who is ill.
    when: all(caregiver, unless(is('situation', 'family-risk'))),
    sources: ['acs-counseling#caregivers', 'families#caregiver'],
  },

  // Family and children.
  'family-at-the-visit': {
    ask: 'doctors-office',
    purpose: 'background',
    concerns: ['family'],
    when: is('concerns', 'family'),
    sources: ['cancer-council-questions#bring-someone', 'cancer-australia-questions#bring-someone'],
  },
  'record-the-visit': {
    ask: 'doctor',
    purpose: 'background',
    when: is('concerns', 'family', 'language', 'emotions', 'time'),
    sources: ['cancer-australia-questions#record'],
  },
  'tell-the-children': {
    ask: 'doctor',
    purpose: 'background',
    concerns: ['children'],
    // What to tell of a gene test or its result stands under relatives.
    when: all(is('concerns', 'children'), unless(any(is('who', 'child'), fact('under-18'), is('situation', 'family-risk')))),
    sources: ['iowa-telling-children#by-age'],
  },
  'explain-to-my-child': {
    ask: 'doctor',
    purpose: 'background',
    concerns: ['children', 'emotions'],
    when: all(is('who', 'child'), any(is('concerns', 'children', 'emotions'), is('situation', 'new-diagnosis', 'rare-disease'))),
    sources: ['iowa-telling-children#by-age', 'families#caregiver'],
  },

  // Fertility. Never by sex. Medicare stands in for an age at which it makes little sense, unless the person named the concern.
  'fertility-and-treatment': {
    ask: 'doctor',
    group: 'children-after-treatment',
    purpose: 'safety',
    concerns: ['fertility'],
    when: all(
      treatmentAhead,
      any(is('concerns', 'fertility'), all(is('treatmentsPlanned', 'chemotherapy', 'transplant'), unless(any(medicare, fact('past-childbearing-age'))))),
      unless(fact('genetic-counselor-visit')),
    ),
    sources: ['acs-fertility#before-treatment', 'lls-fertility#before-treatment'],
  },
  'fertility-before-it-starts': {
    ask: 'doctor',
    purpose: 'safety',
    concerns: ['fertility'],
    when: all(
      is('concerns', 'fertility'),
      fact('has-cancer'),
      any(fact('before-treatment'), is('treatmentsPlanned', 'chemotherapy', 'radiation', 'transplant', 'surgery')),
      unless(fact('genetic-counselor-visit')),
    ),
    sources: ['acs-fertility#before-treatment', 'lls-fertility#before-treatment'],
  },
  'fertility-after-treatment': {
    ask: 'doctor',
    purpose: 'background',
    concerns: ['fertility'],
    when: all(is('concerns', 'fertility'), is('situation', 'after-treatment'), unless(fact('genetic-counselor-visit'))),
    sources: ['acs-fertility#after-treatment', 'lls-fertility#after-treatment'],
  },
  'children-later-and-genes': {
    ask: 'genetic-counselor',
    purpose: 'background',
    concerns: ['fertility'],
    when: all(is('concerns', 'fertility'), unless(fact('has-cancer'))),
    sources: ['families#family-planning'],
  },

  // Second opinion.
  'second-opinion-where': {
    ask: 'doctor',
    purpose: 'decision',
    concerns: ['second-opinion'],
    when: is('concerns', 'second-opinion'),
    sources: ['acs#making-decisions', 'cancer-net-second-opinion#finding'],
  },
  'second-opinion-time': {
    ask: 'doctor',
    purpose: 'decision',
    concerns: ['second-opinion'],
    when: all(is('concerns', 'second-opinion'), treatmentAhead, unless(fact('genetic-counselor-visit'))),
    sources: ['cancer-net-second-opinion#before-treatment', 'acs#making-decisions'],
  },
  'second-opinion-plan': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(is('concerns', 'second-opinion'), unless(is('insurance', 'uninsured', 'va', 'ihs'))),
    sources: ['cancer-net-second-opinion#paying'],
  },
})
