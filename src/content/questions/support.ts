import { all, any, fact, is, unless } from '../../rules/index.ts'
import { questions } from '../define.ts'
import { causeFound, done, grown, noCauseKnown, rare, waiting, young } from './rareConditions.ts'

const medicare = any(is('insurance', 'medicare', 'medicare-advantage'), is('insuranceAlso', 'medicare', 'medicare-advantage'))
/** Treatment is under way or may come. */
const treatmentAhead = all(fact('has-cancer'), unless(is('situation', 'after-treatment')))
const caregiver = is('who', 'child', 'other')

export const support = questions('support', '2026-11-22', {
  'whom-to-call': {
    ask: 'doctors-office',
    purpose: 'background',
    group: 'whom-to-call',
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
    sources: ['ethnomed-interpreters#trained', 'cancer-council-questions#interpreter', 'families#equity'],
  },
  'papers-in-my-language': {
    ask: 'doctors-office',
    purpose: 'background',
    concerns: ['language'],
    when: is('concerns', 'language'),
    sources: ['families#equity', 'cancer-council-questions#interpreter'],
  },
  'consent-form-in-my-language': {
    ask: 'doctors-office',
    purpose: 'background',
    concerns: ['language'],
    when: is('concerns', 'language'),
    sources: ['ethnomed-interpreters#trained', 'families#equity'],
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
  'records-to-bring': {
    ask: 'doctors-office',
    purpose: 'background',
    weight: 1, // of use only before the visit
    when: all(any(is('situation', 'new-diagnosis', 'rare-disease'), is('concerns', 'second-opinion')), unless(fact('genetic-counselor-visit'))),
    sources: ['unc-rare-disease#in-one-place', 'terms#physician-information', 'cancer-net-second-opinion#finding'],
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
  'changes-at-work': {
    ask: 'employer',
    purpose: 'background',
    weight: -1, // after time off
    concerns: ['work'],
    when: all(is('concerns', 'work'), is('who', 'self'), any(fact('has-cancer'), rare), unless(any(fact('under-18'), is('insurance', 'outside-us')))),
    sources: ['fanconi-work#law'],
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
    // Where no test is on its way, the feelings are about what is there.
    when: all(
      is('concerns', 'emotions'),
      unless(rare),
      any(all(is('testing.inherited.status', 'waiting'), unless(is('situation', 'new-diagnosis'))), is('situation', 'family-risk')),
      // Where a clinic found a change, the question about worry and guilt takes its place.
      unless(all(is('testing.inherited.result', 'pathogenic'), unless(is('testing.inherited.kind', 'consumer')))),
    ),
    sources: ['force-emotions#referral', 'outcomes#counseling-if-hereditary'],
  },
  'people-like-us': {
    group: 'peers',
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
    weight: 5, // without it nothing else can be told to a caregiver
    concerns: ['privacy', 'family'],
    when: all(caregiver, grown),
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
  'brothers-and-sisters-worry': {
    ask: 'doctors-office',
    purpose: 'background',
    concerns: ['children', 'family'],
    when: all(is('who', 'child'), fact('under-18'), any(fact('has-cancer'), rare), is('concerns', 'children', 'family', 'emotions')),
    sources: ['udnf-siblings#feelings', 'unc-rare-disease#child-life'],
  },
  'caregiver-rest': {
    ask: 'doctors-office',
    purpose: 'background',
    weight: 1, // few know that it exists
    when: all(caregiver, rare),
    sources: ['respite-2019#what-it-is', 'families#caregiver'],
  },
  'caregiver-online-records': {
    ask: 'doctors-office',
    purpose: 'background',
    when: caregiver,
    sources: ['stanford-turning-18#online', 'acs-caregiver-legal#sharing'],
  },

  // Family and children.
  'family-at-the-visit': {
    ask: 'doctors-office',
    purpose: 'background',
    concerns: ['family'],
    when: all(is('concerns', 'family'), unless(young)),
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
    concerns: ['children'],
    when: all(is('who', 'child'), fact('under-18'), unless(fact('under-3')), any(is('concerns', 'children', 'emotions'), is('situation', 'new-diagnosis', 'rare-disease'))),
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
    group: 'children-later',
    ask: 'genetic-counselor',
    purpose: 'background',
    concerns: ['fertility'],
    when: all(is('concerns', 'fertility'), unless(any(fact('has-cancer'), all(rare, is('who', 'child'))))),
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
  'second-opinion-tissue': {
    ask: 'doctor',
    // Once treatment has begun, it comes too late to choose it.
    purpose: 'safety',
    weight: -1, // after the tests that a drug asks for
    group: 'tissue-looked-at-again',
    concerns: ['second-opinion'],
    when: all(
    treatmentAhead,
    any(is('concerns', 'second-opinion'), all(fact('before-treatment'), is('cancer', 'sarcoma', 'neuroendocrine', 'unknown-primary', 'adrenal', 'other'))),
    unless(fact('genetic-counselor-visit')),
    ),
    sources: ['uf-tissue-second-opinion#when'],
  },
  'second-opinion-plan': {
    ask: 'insurer',
    purpose: 'cost',
    when: all(is('concerns', 'second-opinion'), unless(is('insurance', 'uninsured', 'va', 'ihs'))),
    sources: ['cancer-net-second-opinion#paying'],
  },

  // Living with a rare disease.
  'rare-tell-only-what-i-ask': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 5, // before anything is told
    when: all(is('avoid', 'outlook'), rare),
    sources: ['info-preferences-2011#ask'],
  },
  'rare-what-matters-most': {
    ask: 'doctor',
    // It shapes the whole visit, so it is said early.
    purpose: 'decision',
    weight: 5, // for whom nobody else speaks
    when: all(rare, is('who', 'self'), unless(fact('genetic-counselor-visit'))),
    sources: ['visit-agenda-2018#what-matters-first', 'outcomes#shared-decision'],
  },
  'rare-care-before-cause': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 3, // care does not wait for the cause
    when: all(noCauseKnown, unless(fact('genetic-counselor-visit'))),
    concerns: ['side-effects'],
    sources: ['swan-raising-children#care', 'global-genes-palliative#any-stage'],
  },
  'rare-who-leads': {
    ask: 'doctor',
    purpose: 'decision',
    weight: 2, // without one who leads, the results stay apart
    when: all(rare, unless(fact('genetic-counselor-visit'))),
    sources: ['care-coordination-2018#one-who-leads', 'families#report-to-plan'],
  },
  'rare-cause-check-ups': {
    ask: 'doctor',
    purpose: 'decision',
    weight: -1, // after treatment, and after what the person would like said first
    when: causeFound,
    sources: ['rapid-sequencing-2024#changes-care', 'cdc-cascade#why', 'outcomes#changes-management'],
  },
  'rare-comfort-care': {
    ask: 'doctor',
    purpose: 'background',
    weight: 1, // can help now, whatever the cause
    when: rare,
    concerns: ['side-effects'],
    leadsTo: ['outlook'],
    sources: ['global-genes-palliative#any-stage'],
  },
  'rare-daily-life': {
    ask: 'doctor',
    purpose: 'background',
    when: rare,
    sources: ['families#environment-differs', 'outcomes#beyond-dna'],
  },
  'rare-emergency-letter': {
    ask: 'doctors-office',
    purpose: 'background',
    weight: 3, // in an emergency there is no time to explain
    when: rare,
    sources: ['pacer-emergency#form'],
  },
  'rare-daily-tasks': {
    ask: 'doctor',
    purpose: 'background',
    weight: 1, // for the grown, part of every day
    when: all(rare, grown, unless(fact('genetic-counselor-visit'))),
    concerns: ['work'],
    sources: ['acr-occupational-therapist#tasks', 'gard-occupational-therapist#tasks'],
  },
  'rare-food': {
    ask: 'doctor',
    purpose: 'background',
    when: rare,
    sources: ['metabolic-diet-2015#dietitian', 'families#schooling-nutrition-longterm'],
  },
  'rare-school': {
    ask: 'doctor',
    purpose: 'background',
    weight: 2, // for a child, part of every day
    when: all(rare, fact('under-18'), unless(fact('under-3'))),
    concerns: ['children'],
    sources: ['medical-home-school#plans', 'families#schooling-nutrition-longterm'],
  },
  'rare-early-help': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // the early years do not come again
    // The program is one of the US.
    when: all(rare, fact('under-3'), unless(is('insurance', 'outside-us'))),
    concerns: ['children'],
    sources: ['march-of-dimes-early#program'],
  },
  'rare-registry': {
    ask: 'doctor',
    // It opens trials and research to those who have no answer yet.
    purpose: 'meaning',
    weight: -5, // after care; a wish for trials brings it forward
    concerns: ['trials'],
    when: all(rare, unless(fact('genetic-counselor-visit'))),
    sources: ['nord-undiagnosed-registry#registry', 'families#research-tools'],
  },
  'rare-registry-data': {
    ask: 'trial-team',
    purpose: 'background',
    concerns: ['privacy'],
    when: all(rare, is('concerns', 'privacy'), is('concerns', 'trials')),
    sources: ['nord-undiagnosed-registry#registry', 'families#data-sharing'],
  },
  'rare-center-and-plan': {
    ask: 'insurer',
    purpose: 'cost',
    concerns: ['travel'],
    when: all(rare, is('concerns', 'travel'), unless(is('insurance', 'uninsured', 'va', 'ihs', 'outside-us', 'marketplace'))),
    sources: ['nord-centers#insurance', 'families#specialised-centers'],
  },

  // The young: those who answer for themselves, and parents of teenagers.
  'young-what-i-can-do': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // to a teenager, what each day is about
    when: all(young, treatmentAhead),
    sources: ['cancer-council-questions#treatment', 'stjude-teens#daily-life'],
  },
  'young-others-my-age': {
    ask: 'doctors-office',
    purpose: 'background',
    weight: 4, // nearer than a group of all ages
    group: 'peers',
    when: all(young, any(fact('has-cancer'), rare, is('concerns', 'emotions'))),
    concerns: ['emotions'],
    sources: ['stjude-teens#peers'],
  },
  'young-test-result-first': {
    ask: 'genetic-counselor',
    purpose: 'meaning',
    weight: 1, // to be agreed before the test
    when: all(young, any(waiting, all(fact('G1'), unless(done)))),
    concerns: ['privacy'],
    sources: ['aap-acmg-2013#adult-onset', 'stjude-turning-18#who-decides'],
  },
  'young-say-in-trial': {
    ask: 'trial-team',
    purpose: 'meaning',
    when: all(fact('under-18'), any(fact('has-cancer'), rare), is('concerns', 'trials'), unless(fact('baby'))),
    sources: ['nci-assent#say'],
  },
  'school-and-treatment': {
    ask: 'doctors-office',
    purpose: 'meaning',
    weight: 3, // for the young, part of every day
    when: all(fact('has-cancer'), fact('under-18'), unless(fact('under-3'))),
    concerns: ['children'],
    sources: ['lls-school#teachers', 'medical-home-school#plans'],
  },
  'turning-18': {
    ask: 'doctors-office',
    purpose: 'meaning',
    weight: 3, // comes on a fixed day
    concerns: ['privacy', 'children'],
    when: all(fact('nearly-adult'), unless(is('insurance', 'outside-us'))),
    sources: ['stjude-turning-18#who-decides', 'stanford-turning-18#online'],
  },
  'deciding-as-an-adult': {
    ask: 'doctors-office',
    purpose: 'meaning',
    weight: 1, // some of it takes months
    concerns: ['children', 'family'],
    when: all(
      rare,
      unless(is('insurance', 'outside-us')),
      caregiver,
      any(grown, fact('nearly-adult')),
    ),
    sources: ['acl-guardianship#ways', 'exceptional-lives-18#parents'],
  },
  'move-to-adult-care': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 2, // takes years to plan
    concerns: ['children'],
    // While a cancer is treated, nobody thinks of it.
    when: all(fact('teenager'), any(rare, is('situation', 'after-treatment'))),
    sources: ['rare-transition-2022#planning', 'aap-survivors-2021#follow-up'],
  },
  'young-treatment-summary': {
    ask: 'doctor',
    // After treatment, the plan for the years to come is what such a visit decides.
    purpose: 'decision',
    weight: 5, // what all later doctors build on
    when: all(fact('has-cancer'), is('situation', 'after-treatment'), any(fact('under-18'), is('cancer', 'childhood'))),
    sources: ['medical-home-survivors#care-plan', 'aap-survivors-2021#follow-up', 'long-term-follow-up-2021#plan'],
  },
  'young-later-effects': {
    ask: 'doctor',
    purpose: 'meaning',
    weight: 1, // after the plan itself
    leadsTo: ['outlook'],
    when: all(fact('has-cancer'), is('situation', 'after-treatment'), any(fact('under-18'), is('cancer', 'childhood'))),
    sources: ['aap-survivors-2021#later-effects'],
  },
})
