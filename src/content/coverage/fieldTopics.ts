import type { FieldTopic } from './define.ts'

/** Every topic that was found in the question lists of others, in what health bodies and hospitals write, and in the documents of the start. */
export const fieldTopics = [
  // Words, purpose, fit.
  {
    id: 'field-001', name: 'precision-medicine-for-me', about: 'what precision medicine would mean in one’s own plan', weight: 'core',
    answeredBy: ['what-precision-means'],
  },
  {
    id: 'field-002', name: 'names-of-tests', about: 'which of the many test names is meant', weight: 'core',
    answeredBy: ['which-of-the-test-words'],
  },
  {
    id: 'field-003', name: 'tumor-or-inherited-test', about: 'a test of the tumor or of the genes one was born with', weight: 'core',
    answeredBy: ['which-of-the-test-words', 'inherited-was-it-tested', 'test-tumor-or-inherited'],
  },
  {
    id: 'field-004', name: 'what-the-test-decides', about: 'the decision that a test is for', weight: 'core',
    answeredBy: ['testing-change-my-plan', 'tumor-result-changes-treatment'],
  },
  {
    id: 'field-005', name: 'sharper-diagnosis', about: 'a more exact diagnosis or type', weight: 'core',
    answeredBy: ['tumor-exact-diagnosis'],
  },
  {
    id: 'field-006', name: 'an-option-for-me', about: 'if testing is an option, and why not', weight: 'core',
    answeredBy: [
      'tumor-is-testing-useful', 'tumor-testing-not-spread', 'tumor-testing-after-treatment',
      'tumor-why-not-tested', 'no-listed-marker',
    ],
  },
  {
    id: 'field-007', name: 'usual-care-without-tests', about: 'usual treatment without another test', weight: 'some',
    answeredBy: ['tumor-is-testing-useful'],
  },
  {
    id: 'field-008', name: 'markers-of-my-cancer', about: 'the markers that matter in this cancer', weight: 'core',
    answeredBy: [
      'lung-egfr-alk-tested', 'lung-wide-test', 'lung-pd-l1-tested', 'breast-receptors-tested',
      'breast-hr-gene-changes-tested', 'colorectal-ras-braf-her2-tested', 'msi-mmr-tested', 'pd-l1-tested',
      'ovarian-brca-hrd-tested', 'prostate-repair-genes-tested', 'pancreatic-gene-changes-tested',
      'melanoma-braf-tested', 'thyroid-changes-tested', 'thyroid-medullary-ret-tested', 'bladder-fgfr3-her2-tested',
      'bile-duct-changes-tested', 'brain-idh-1p19q-tested', 'endometrial-pole-p53-tested',
      'esophagus-stomach-proteins-tested', 'head-neck-hpv-tested', 'aml-changes-tested', 'all-philadelphia-tested',
      'cll-17p-tp53-ighv-tested', 'dlbcl-myc-bcl2-tested', 'myeloma-fish-tested', 'gist-kit-pdgfra-tested',
      'sarcoma-fusions-tested', 'no-listed-marker', 'breast-gene-changes-if-hr-positive', 'brain-mgmt-tested',
      'brain-braf-h3-tested', 'endometrial-her2-tested', 'lymphoma-cd20-tested', 'lymphoma-cd30-tested',
      'ovarian-folr1-pd-l1', 'prostate-pten-tested', 'wide-test-any-cancer',
    ],
  },
  {
    id: 'field-009', name: 'other-uses-of-markers', about: 'markers for growth, return or watching treatment', weight: 'core',
    answeredBy: [
      'result-how-cancer-behaves', 'colorectal-ctdna-after-surgery', 'bladder-ctdna-after-removal',
      'leukemia-mrd-check', 'cml-bcr-abl-level',
      'aml-npm1-follow', 'cml-level-now', 'myeloma-mrd-check', 'myeloma-blood-and-urine',
    ],
  },
  {
    id: 'field-010', name: 'besides-genes', about: 'what counts besides genes', weight: 'core',
    answeredBy: ['whole-story', 'rare-daily-life'],
  },
  {
    id: 'field-011', name: 'good-and-bad-of-testing', about: 'what speaks for being tested and what against', weight: 'core',
    answeredBy: ['testing-good-and-bad'],
  },
  {
    id: 'field-012', name: 'software', about: 'software that helps to choose, and who checks it', weight: 'some',
    answeredBy: ['treatment-software-helps', 'rare-software'],
  },

  // Was it tested.
  {
    id: 'field-013', name: 'was-it-tested', about: 'if the cancer was tested, and if not, why', weight: 'core',
    answeredBy: ['tumor-was-it-tested', 'tumor-why-not-tested'],
  },
  {
    id: 'field-014', name: 'all-the-markers', about: 'which markers exactly, and if any was left out', weight: 'core',
    answeredBy: ['tumor-which-changes-tested', 'tumor-broad-panel', 'lung-which-changes', 'colorectal-which-changes'],
  },
  {
    id: 'field-015', name: 'kind-of-test', about: 'one gene, a panel, exome, genome, RNA or protein', weight: 'core',
    answeredBy: ['tumor-one-gene-or-panel', 'inherited-one-gene-or-many', 'rare-which-gene-test', 'rare-beyond-dna'],
  },
  {
    id: 'field-016', name: 'test-before-treatment', about: 'a test soon after diagnosis', weight: 'core',
    answeredBy: ['tumor-test-before-treatment'],
  },
  {
    id: 'field-017', name: 'early-stage-or-type', about: 'what an early stage or the type changes about testing', weight: 'core',
    answeredBy: [
      'tumor-testing-not-spread', 'lung-which-type', 'esophagus-which-type', 'leukemia-which-type',
      'lymphoma-which-type', 'mds-mpn-which-type', 't-cell-lymphoma-which-type', 'cll-tests-while-waiting',
    ],
  },
  {
    id: 'field-018', name: 'test-during-treatment', about: 'a first test when treatment is under way', weight: 'single',
    answeredBy: ['tumor-testing-in-treatment'],
  },
  {
    id: 'field-019', name: 'test-again-at-growth', about: 'a new test when the cancer grows under treatment', weight: 'core',
    answeredBy: [
      'tumor-test-again-now', 'tumor-test-again-later', 'lung-change-found-growing', 'cml-growing-mutation-test',
    ],
  },
  {
    id: 'field-020', name: 'test-again-at-return', about: 'a new test when the cancer is back', weight: 'core',
    answeredBy: [
      'tumor-test-again-now', 'tumor-test-again-later', 'breast-receptors-again', 'aml-returned-test-again',
      'all-proteins-when-returned', 'myeloma-fish-again', 'cll-test-again',
    ],
  },
  {
    id: 'field-021', name: 'old-test-still-right', about: 'if an earlier test was the right one and still holds', weight: 'some',
    answeredBy: [
      'result-none-other-test', 'sample-was-it-blood', 'tumor-broad-panel', 'inherited-known-change-looked-for',
      'inherited-negative-newer-test',
    ],
  },
  {
    id: 'field-022', name: 'stored-tissue', about: 'tissue that is kept, and for how long', weight: 'some',
    answeredBy: ['sample-stored-tissue', 'lab-keeps-sample', 'blood-first-sample-kept'],
  },
  {
    id: 'field-023', name: 'tests-later-anyway', about: 'tests that come later in any case', weight: 'some',
    answeredBy: ['tumor-test-again-later', 'cll-test-again', 'cml-bcr-abl-level'],
  },

  // Sample and laboratory.
  {
    id: 'field-024', name: 'tissue-or-blood', about: 'a test of tissue or of blood', weight: 'core',
    answeredBy: ['sample-tissue-or-blood', 'sample-was-it-blood'],
  },
  {
    id: 'field-025', name: 'enough-tissue', about: 'enough tissue, or a second biopsy', weight: 'core',
    answeredBy: ['sample-large-enough', 'sample-too-small-next', 'sample-new-biopsy-safe'],
  },
  {
    id: 'field-026', name: 'blood-instead', about: 'blood where a biopsy is not safe, and what blood misses', weight: 'core',
    answeredBy: ['sample-blood-instead', 'sample-new-biopsy-safe'],
  },
  {
    id: 'field-027', name: 'what-a-biopsy-involves', about: 'how a sample is taken, and the risks of it', weight: 'core',
    answeredBy: ['sample-what-happens', 'sample-new-biopsy-safe'],
  },
  {
    id: 'field-028', name: 'healthy-sample', about: 'healthy cells tested too, and what they may show', weight: 'single',
    answeredBy: ['sample-healthy-cells'],
  },
  {
    id: 'field-029', name: 'inherited-sample', about: 'how the sample for an inherited test is taken', weight: 'core',
    answeredBy: ['inherited-how-sample-taken', 'inherited-skin-sample', 'after-transplant-which-sample'],
  },
  {
    id: 'field-030', name: 'laboratory-and-proof', about: 'the laboratory’s quality, and how well the test is proven', weight: 'some',
    answeredBy: ['lab-certified', 'tumor-test-proven'],
  },
  {
    id: 'field-031', name: 'test-for-a-drug', about: 'a drug that needs a certain test first', weight: 'core',
    answeredBy: ['treatment-needs-test-first', 'treatment-fits-my-result'],
  },
  {
    id: 'field-032', name: 'here-or-elsewhere', about: 'a test done here, sent away or had elsewhere', weight: 'core',
    answeredBy: ['sample-done-here'],
  },

  // Time.
  {
    id: 'field-033', name: 'how-long-for-results', about: 'the time until the results', weight: 'core',
    answeredBy: ['timing-how-long', 'rare-fast-test'],
  },
  {
    id: 'field-034', name: 'wait-for-results', about: 'treatment that waits for results, and the risk of it', weight: 'core',
    answeredBy: ['timing-treatment-wait', 'tumor-test-before-treatment'],
  },
  {
    id: 'field-035', name: 'start-sooner', about: 'what to start with before the results, and what that closes', weight: 'single',
    answeredBy: ['timing-start-sooner-with-what'],
  },
  {
    id: 'field-036', name: 'before-surgery', about: 'results that are needed before surgery', weight: 'core',
    answeredBy: ['timing-before-surgery', 'breast-inherited-before-surgery', 'inherited-waiting-decisions'],
  },
  {
    id: 'field-037', name: 'who-follows-up', about: 'who calls with a result, how and when', weight: 'some',
    answeredBy: ['timing-who-calls', 'inherited-waiting-who-calls'],
  },
  {
    id: 'field-038', name: 'now-or-later', about: 'what is for now and what can wait', weight: 'some',
    answeredBy: ['decide-now-or-later'],
  },

  // Results.
  {
    id: 'field-039', name: 'copy-of-report', about: 'the full report on paper', weight: 'core',
    answeredBy: ['copy-of-report', 'timing-report-when-ready', 'inherited-report-copy'],
  },
  {
    id: 'field-040', name: 'who-explains', about: 'who explains a result', weight: 'core',
    answeredBy: ['result-who-explains', 'inherited-result-who-explains'],
  },
  {
    id: 'field-041', name: 'what-was-found', about: 'the changes found, and if they are inherited', weight: 'core',
    answeredBy: [
      'result-what-was-found', 'result-named-meaning', 'result-change-meaning', 'result-inherited-or-not',
      'inherited-what-was-found',
    ],
  },
  {
    id: 'field-042', name: 'marker-to-use-now', about: 'a marker that a treatment can use now', weight: 'some',
    answeredBy: ['treatment-drug-for-change', 'result-named-meaning', 'result-change-meaning'],
  },
  {
    id: 'field-043', name: 'drug-that-will-not-work', about: 'a result that rules a drug out', weight: 'core',
    answeredBy: ['result-rules-out', 'colorectal-ras-found', 'gist-pdgfra-found'],
  },
  {
    id: 'field-044', name: 'nothing-found', about: 'what follows when nothing is found', weight: 'core',
    answeredBy: [
      'result-none-meaning', 'result-none-other-test', 'melanoma-braf-not-found', 'gist-no-kit-change-next-test',
    ],
  },
  {
    id: 'field-045', name: 'found-without-treatment', about: 'a change for which there is no treatment yet', weight: 'some',
    answeredBy: ['result-no-approved-drug'],
  },
  {
    id: 'field-046', name: 'uncertain-meaning', about: 'a change that nobody can read yet', weight: 'core',
    answeredBy: [
      'result-uncertain-changes', 'inherited-uncertain-for-now', 'relatives-uncertain',
      'rare-uncertain-what-would-settle', 'rare-uncertain-in-care',
    ],
  },
  {
    id: 'field-047', name: 'meaning-changes-later', about: 'word when the laboratory reads a result anew', weight: 'single',
    answeredBy: ['inherited-uncertain-news'],
  },
  {
    id: 'field-048', name: 'how-reliable', about: 'what a test can miss, and how sure it is', weight: 'core',
    answeredBy: ['result-can-miss', 'tumor-test-proven', 'rare-test-can-miss'],
  },
  {
    id: 'field-049', name: 'one-moment-one-place', about: 'a sample shows one moment and one place', weight: 'single', learn: true,
    answeredBy: ['result-can-miss', 'what-testing-cannot-tell-yet'],
  },
  {
    id: 'field-050', name: 'immunotherapy', about: 'markers for immunotherapy', weight: 'core',
    answeredBy: [
      'result-immunotherapy', 'msi-mmr-tested', 'msi-found', 'pd-l1-tested', 'pd-l1-found', 'lung-pd-l1-tested',
    ],
  },
  {
    id: 'field-051', name: 'tumor-hints-at-inherited', about: 'the test that settles a hint of something inherited', weight: 'core',
    answeredBy: ['result-inherited-test-next', 'inherited-tumor-finding-see-counselor', 'mmr-found-lynch'],
  },
  {
    id: 'field-052', name: 'normal-tumor-test', about: 'a tumor test that rules nothing inherited out', weight: 'some',
    answeredBy: ['inherited-was-it-tested', 'ovarian-brca-hrd-tested'],
  },
  {
    id: 'field-053', name: 'side-findings', about: 'findings that nobody looked for, and not wanting to know', weight: 'some',
    answeredBy: ['tumor-test-side-finding', 'rare-choose-what-to-hear'],
  },
  {
    id: 'field-054', name: 'outlook', about: 'what a result says about what lies ahead, for who wishes to hear', weight: 'core',
    answeredBy: ['result-how-cancer-behaves'],
  },
  {
    id: 'field-055', name: 'people-like-me', about: 'one’s own background in the data behind a test', weight: 'single',
    answeredBy: ['tumor-people-like-me'],
  },
  {
    id: 'field-056', name: 'in-my-record', about: 'a result in the record, seen by the other doctors', weight: 'some',
    answeredBy: ['result-seen-by-other-doctors', 'drug-gene-result-in-record'],
  },

  // Treatment.
  {
    id: 'field-057', name: 'each-result-and-the-plan', about: 'what each possible result would change', weight: 'core',
    answeredBy: ['tumor-result-changes-treatment'],
  },
  {
    id: 'field-058', name: 'targeted-drug', about: 'a targeted drug: fit, way of working, time', weight: 'core',
    answeredBy: [
      'treatment-drug-for-change', 'treatment-how-long', 'lung-fusion-drug', 'breast-change-found-drug',
      'thyroid-change-found-drug', 'aml-change-found-drug', 'bile-duct-change-found-drug', 'bladder-fgfr3-found',
      'brain-idh-found', 'melanoma-braf-found', 'all-bcr-abl-found',
    ],
  },
  {
    id: 'field-059', name: 'goal', about: 'the goal of a treatment', weight: 'core',
    answeredBy: ['treatment-goal'],
  },
  {
    id: 'field-060', name: 'how-likely-to-work', about: 'how likely a treatment is to work, and the number’s source', weight: 'some',
    answeredBy: ['treatment-how-likely-to-help', 'how-likely-for-me', 'rare-where-numbers-come-from'],
  },
  {
    id: 'field-061', name: 'side-effects', about: 'side effects, and when to call', weight: 'some',
    answeredBy: ['treatment-side-effects', 'treatment-when-to-call', 'side-effects-call-at-once'],
  },
  {
    id: 'field-062', name: 'is-it-working', about: 'how one sees that a treatment works', weight: 'core',
    answeredBy: [
      'treatment-is-it-working', 'treatment-working-so-far', 'leukemia-mrd-check', 'cml-bcr-abl-level',
      'aml-npm1-follow', 'cml-level-now', 'hodgkin-pet-during-treatment', 'myeloma-mrd-check', 'myeloma-blood-and-urine',
    ],
  },
  {
    id: 'field-063', name: 'stops-working', about: 'what comes when a treatment fails', weight: 'core',
    answeredBy: ['treatment-stops-working', 'treatment-next-drug-for-change'],
  },
  {
    id: 'field-064', name: 'off-label', about: 'a drug that is approved for another cancer', weight: 'some',
    answeredBy: ['treatment-off-label'],
  },
  {
    id: 'field-065', name: 'other-ways-to-the-drug', about: 'other ways to a drug that is not approved or not paid for', weight: 'some',
    answeredBy: ['trial-other-access', 'rare-expanded-access'],
  },
  {
    id: 'field-066', name: 'score-and-chemotherapy', about: 'a score of the tumor for the choice on chemotherapy', weight: 'core',
    answeredBy: ['breast-gene-activity-test'],
  },
  {
    id: 'field-067', name: 'receptors-and-her2', about: 'hormone receptors and HER2 in breast cancer', weight: 'single',
    answeredBy: ['breast-receptors-tested', 'breast-receptors-again', 'breast-her2-low', 'breast-her2-found-drugs'],
  },
  {
    id: 'field-068', name: 'parp', about: 'a PARP drug where DNA repair is weak', weight: 'some',
    answeredBy: ['brca-found-parp', 'ovarian-brca-hrd-tested', 'ovarian-hrd-found', 'prostate-repair-genes-tested'],
  },
  {
    id: 'field-069', name: 'inherited-and-treatment', about: 'an inherited change and the choice of surgery or radiation', weight: 'single',
    answeredBy: ['inherited-change-treatment', 'inherited-waiting-decisions', 'breast-inherited-before-surgery'],
  },
  {
    id: 'field-070', name: 'order-of-treatments', about: 'the order of treatments', weight: 'single',
    answeredBy: ['treatment-order', 'rare-order-of-treatments'],
  },
  {
    id: 'field-071', name: 'waiting-or-nothing', about: 'waiting, or doing nothing', weight: 'some',
    answeredBy: ['if-we-wait', 'watch-and-wait-now', 'watch-and-wait-until'],
  },
  {
    id: 'field-072', name: 'daily-life', about: 'work, having children, daily life', weight: 'some',
    answeredBy: [
      'treatment-and-work', 'treatment-having-children', 'fertility-and-treatment', 'fertility-before-it-starts',
      'fertility-after-treatment', 'young-what-i-can-do', 'changes-at-work',
    ],
  },
  {
    id: 'field-073', name: 'several-specialists', about: 'several specialists on one case', weight: 'single',
    answeredBy: ['other-specialists'],
  },
  {
    id: 'field-074', name: 'experience', about: 'a doctor’s experience with such a result', weight: 'some',
    answeredBy: ['result-treated-others', 'rare-seen-others'],
  },
  {
    id: 'field-075', name: 'second-opinion', about: 'a second opinion, and where', weight: 'core',
    answeredBy: ['second-opinion', 'second-opinion-where', 'second-opinion-time', 'second-opinion-tissue'],
  },
  {
    id: 'field-076', name: 'options', about: 'the options, their good and bad sides, for this person', weight: 'core',
    answeredBy: ['my-options', 'my-options-good-and-bad', 'how-likely-for-me'],
  },

  // Trials.
  {
    id: 'field-077', name: 'trial-for-my-change', about: 'a trial that matches a change', weight: 'core',
    answeredBy: ['trial-for-my-change', 'rare-trial'],
  },
  {
    id: 'field-078', name: 'joining-a-trial', about: 'what decides if one can join', weight: 'some',
    answeredBy: ['trial-chance-to-join'],
  },
  {
    id: 'field-079', name: 'trial-near-home', about: 'trials near home or far away', weight: 'some',
    answeredBy: ['trial-near-home'],
  },
  {
    id: 'field-080', name: 'what-a-trial-is-like', about: 'what a trial gives and asks, next to usual care', weight: 'some',
    answeredBy: ['trial-compared-with-usual', 'trial-visits-and-tests', 'trial-leave', 'trial-drug-afterwards'],
  },
  {
    id: 'field-081', name: 'what-a-trial-pays', about: 'what a trial pays for', weight: 'some',
    answeredBy: ['trial-who-pays', 'trial-costs-left', 'trial-travel-help', 'medicaid-costs-in-trial', 'medicare-costs-in-trial'],
  },
  {
    id: 'field-082', name: 'trial-now', about: 'a trial before other treatment', weight: 'some',
    answeredBy: ['trial-now-or-later'],
  },
  {
    id: 'field-083', name: 'growth-during-a-trial', about: 'the cancer grows during a trial', weight: 'single',
    answeredBy: ['trial-cancer-grows'],
  },
  {
    id: 'field-084', name: 'who-searches-trials', about: 'who looks for a trial, and where', weight: 'single',
    answeredBy: ['trial-who-searches'],
  },

  // Cost and coverage.
  {
    id: 'field-085', name: 'does-the-plan-pay', about: 'if the plan pays for a test in this cancer and stage', weight: 'core',
    answeredBy: [
      'plan-pays-for-my-cancer', 'medicare-rule-for-gene-test', 'tricare-which-tests', 'va-tumor-test',
      'abroad-who-pays-for-test', 'medicare-gene-test-family-only', 'tricare-test-on-list', 'short-term-earlier-illness',
    ],
  },
  {
    id: 'field-086', name: 'what-is-left-to-pay', about: 'what is left to pay, known beforehand', weight: 'core',
    answeredBy: ['cost-estimate-in-writing', 'good-faith-estimate-in-writing', 'medicare-advance-notice-before-test'],
  },
  {
    id: 'field-087', name: 'prior-authorization', about: 'the plan’s approval before a test', weight: 'core',
    answeredBy: [
      'insurer-approval-before-test', 'who-calls-the-plan', 'has-plan-been-asked', 'plan-answer-by-when',
      'plan-answer-urgent', 'medicare-advantage-approval-before-test', 'ihs-approval-before-sample',
      'approval-in-writing', 'va-approval-outside', 'office-answer-by-when', 'office-approval-in-writing', 'test-billing-code',
    ],
  },
  {
    id: 'field-088', name: 'denial-and-appeal', about: 'a plan that says no, and the ways on', weight: 'core',
    answeredBy: [
      'denial-reason-in-writing', 'denial-appeal-date', 'denial-letter-from-doctor', 'denial-outside-review',
      'marketplace-appeal-help', 'medicare-advantage-fast-appeal', 'va-look-again', 'employer-plan-complaint',
      'medicare-appeal-by-date', 'medicaid-fair-hearing', 'tricare-look-again', 'ihs-look-again', 'abroad-ask-for-one-case',
      'denial-fast-appeal', 'medicaid-fast-appeal', 'tricare-fast-appeal', 'denial-who-writes-letter', 'denial-letter-together', 'denial-which-of-two',
      'denial-reason-from-office', 'denial-billing-code',
    ],
  },
  {
    id: 'field-089', name: 'state-law', about: 'a state’s law on biomarker tests, and the plans it reaches', weight: 'some',
    answeredBy: ['state-biomarker-law', 'employer-self-funded', 'state-law-for-this-plan', 'state-law-in-the-letter'],
  },
  {
    id: 'field-090', name: 'medicare-and-medicaid', about: 'rules of Medicare and Medicaid', weight: 'some',
    answeredBy: [
      'medicare-rule-for-gene-test', 'medicare-advance-notice-before-test', 'medicare-part-for-medicine',
      'medicaid-rules-for-children', 'medicaid-lab', 'medicaid-work-rules', 'medicare-advantage-same-rule', 'medicare-advance-notice-signed',
      'medicare-denial-which-rule',
    ],
  },
  {
    id: 'field-091', name: 'too-costly', about: 'help for whom a test is too dear', weight: 'some',
    answeredBy: ['help-with-paying', 'hospital-aid', 'lab-help-with-bill', 'coverage-to-sign-up-for', 'price-if-i-pay'],
  },
  {
    id: 'field-092', name: 'network-and-bills', about: 'a laboratory in the network, and who sends bills', weight: 'some',
    answeredBy: ['insurer-lab-in-network', 'medicaid-lab', 'cost-estimate-in-writing', 'medicare-who-bills-test'],
  },
  {
    id: 'field-093', name: 'counselor-before-paying', about: 'a plan that wants a counselor first', weight: 'single',
    answeredBy: ['plan-wants-counselor-first'],
  },
  {
    id: 'field-094', name: 'prevention-or-illness', about: 'different rules for checks without illness', weight: 'single',
    answeredBy: ['gene-test-as-preventive-care'],
  },
  {
    id: 'field-095', name: 'price-of-the-drug', about: 'what the matched drug would cost', weight: 'some',
    answeredBy: [
      'new-medicine-price', 'medicare-part-for-medicine', 'medicare-drug-costs-by-month', 'medicare-extra-help',
      'maker-help-and-yearly-limit', 'maker-program-without-insurance', 'medicare-drug-yearly-limit', 'medicare-drug-exception',
    ],
  },
  {
    id: 'field-096', name: 'counselors-and-order', about: 'both kinds of counselor before a test, and the order of tests', weight: 'single',
    answeredBy: ['counselors-before-test', 'rare-both-counselors', 'smaller-test-first', 'rare-order-of-tests'],
  },

  // Inherited risk and the genetics visit.
  {
    id: 'field-097', name: 'signs-of-inherited-risk', about: 'signs of something inherited in oneself or the family', weight: 'core',
    answeredBy: [
      'inherited-family-does-it-matter', 'inherited-family-does-a-test-fit', 'inherited-childhood-cancer',
      'inherited-test-for-me', 'kidney-inherited-signs', 'mmr-found-lynch',
    ],
  },
  {
    id: 'field-098', name: 'see-a-counselor', about: 'a visit with a genetic counselor', weight: 'core',
    answeredBy: [
      'inherited-would-a-counselor-help', 'inherited-family-see-counselor', 'inherited-history-see-counselor',
      'breast-inherited-test', 'ovarian-inherited-test', 'inherited-known-change-see-counselor',
      'inherited-tumor-finding-see-counselor',
    ],
  },
  {
    id: 'field-099', name: 'test-by-the-cancer-team', about: 'an inherited test ordered by the cancer team', weight: 'single',
    answeredBy: ['inherited-who-orders'],
  },
  {
    id: 'field-100', name: 'counselor-visit', about: 'what happens at that visit, and what to bring', weight: 'core',
    answeredBy: ['inherited-visit-what-happens', 'inherited-visit-bring'],
  },
  {
    id: 'field-101', name: 'which-genes', about: 'one known change, or a panel of genes', weight: 'core',
    answeredBy: ['inherited-one-gene-or-many', 'inherited-known-change-same-test', 'inherited-which-genes-looked-at'],
  },
  {
    id: 'field-102', name: 'who-first', about: 'who in the family is tested first', weight: 'core',
    answeredBy: ['relatives-who-is-tested-first', 'relatives-nothing-found-test-another'],
  },
  {
    id: 'field-103', name: 'kinds-of-results', about: 'what each kind of result would mean', weight: 'core',
    answeredBy: ['inherited-each-result', 'rare-each-result'],
  },
  {
    id: 'field-104', name: 'chance-of-finding', about: 'how likely it is that something is found', weight: 'single',
    answeredBy: ['inherited-chance-of-finding'],
  },
  {
    id: 'field-105', name: 'another-cancer', about: 'the chance of another cancer', weight: 'core',
    answeredBy: ['inherited-change-other-cancers'],
  },
  {
    id: 'field-106', name: 'check-ups-and-prevention', about: 'check-ups, medicines or surgery, and from when', weight: 'core',
    answeredBy: [
      'inherited-change-checks', 'inherited-change-checks-now', 'inherited-change-lower-chance',
      'inherited-family-check-ups',
    ],
  },
  {
    id: 'field-107', name: 'negative-and-family', about: 'nothing found, and still much cancer in the family', weight: 'some',
    answeredBy: ['inherited-nothing-found-family', 'relatives-nothing-found-test-another'],
  },
  {
    id: 'field-108', name: 'family-unknown', about: 'a family of which little is known', weight: 'some',
    answeredBy: ['inherited-family-unknown', 'inherited-family-partly-known', 'relatives-ask-unknown-side'],
  },
  {
    id: 'field-109', name: 'ancestry', about: 'ancestors that are a reason to test', weight: 'core',
    answeredBy: ['inherited-ashkenazi', 'inherited-ashkenazi-no-cancer'],
  },
  {
    id: 'field-110', name: 'old-inherited-test', about: 'an inherited test of years ago', weight: 'single',
    answeredBy: ['inherited-negative-newer-test', 'rare-new-look-at-old-test'],
  },
  {
    id: 'field-111', name: 'home-kit', about: 'a home test that found something', weight: 'core',
    answeredBy: ['inherited-home-kit-confirm', 'relatives-home-kit-tell'],
  },
  {
    id: 'field-112', name: 'say-no-or-later', about: 'saying no, or deciding later', weight: 'core',
    answeredBy: ['inherited-say-no-or-later'],
  },
  {
    id: 'field-113', name: 'feelings', about: 'feelings about a result, and who helps', weight: 'core',
    answeredBy: ['feelings-about-gene-result', 'talk-about-feelings', 'relatives-worry-and-guilt'],
  },
  {
    id: 'field-114', name: 'prevention', about: 'preventing illness by testing', weight: 'some',
    answeredBy: ['inherited-prevent-illness', 'inherited-change-lower-chance'],
  },

  // Relatives.
  {
    id: 'field-115', name: 'which-relatives', about: 'which relatives hear of it and are tested', weight: 'core',
    answeredBy: [
      'relatives-who-hears', 'relatives-which-test', 'relatives-children-when-tested', 'rare-brothers-and-sisters',
    ],
  },
  {
    id: 'field-116', name: 'how-to-tell', about: 'ways to tell relatives', weight: 'core',
    answeredBy: ['relatives-letter', 'relatives-clinic-contacts-them', 'relatives-out-of-touch'],
  },
  {
    id: 'field-117', name: 'not-wanting-to-know', about: 'relatives who would rather not know', weight: 'core',
    answeredBy: ['relatives-would-rather-not-know'],
  },
  {
    id: 'field-118', name: 'children', about: 'children: when to test, how to tell', weight: 'core',
    answeredBy: ['relatives-children-when-tested', 'relatives-children-how-told', 'relatives-test-now-or-when-grown'],
  },
  {
    id: 'field-119', name: 'having-children', about: 'having children, with a change that can be passed on', weight: 'some',
    answeredBy: ['relatives-having-children', 'children-later-and-genes', 'rare-another-child', 'rare-pass-it-on'],
  },
  {
    id: 'field-120', name: 'cost-for-relatives', about: 'what a test costs relatives', weight: 'single',
    answeredBy: ['relatives-cost'],
  },

  // Privacy and law.
  {
    id: 'field-121', name: 'who-sees-it', about: 'who sees a result', weight: 'core',
    answeredBy: ['who-sees-gene-data', 'employer-sees-tests'],
  },
  {
    id: 'field-122', name: 'law-and-its-gaps', about: 'what the law protects and what it leaves out', weight: 'core',
    answeredBy: ['gene-result-health-plan-and-job', 'gene-test-and-life-insurance', 'military-and-gene-result'],
  },
  {
    id: 'field-123', name: 'research-use', about: 'data or sample in research, and saying no', weight: 'core',
    answeredBy: [
      'test-without-research', 'what-else-is-signed', 'leave-research-later', 'trial-privacy-certificate',
      'rare-registry-data',
    ],
  },
  {
    id: 'field-124', name: 'sample-kept', about: 'how long a sample is kept, and its end', weight: 'single',
    answeredBy: ['how-long-sample-kept', 'home-test-delete'],
  },

  // Medicines and genes.
  {
    id: 'field-125', name: 'drug-gene-panel', about: 'a drug-gene test beside the diagnostic one', weight: 'some',
    answeredBy: ['drug-gene-not-the-search-for-a-cause', 'drug-gene-not-the-tumor-test'],
  },
  {
    id: 'field-126', name: 'before-certain-chemotherapy', about: 'DPYD or UGT1A1 before certain chemotherapy', weight: 'core',
    answeredBy: [
      'drug-gene-dpyd-named', 'drug-gene-dpyd-planned', 'drug-gene-irinotecan', 'drug-gene-irinotecan-planned',
    ],
  },
  {
    id: 'field-127', name: 'my-medicines', about: 'genes and the medicines one takes', weight: 'core',
    answeredBy: [
      'drug-gene-any-of-my-medicines', 'drug-gene-is-there-a-test', 'drug-gene-too-fast-too-slow',
      'drug-gene-result-means', 'drug-gene-warfarin', 'drug-gene-clopidogrel', 'drug-gene-pain-medicine',
      'drug-gene-mood-medicine', 'drug-gene-seizure-medicine', 'drug-gene-allopurinol', 'drug-gene-statin',
      'drug-gene-tamoxifen', 'drug-gene-thiopurine',
    ],
  },
  {
    id: 'field-128', name: 'normal-drug-gene-test', about: 'signs to report in spite of a normal drug-gene test', weight: 'some',
    answeredBy: ['drug-gene-dpyd-normal'],
  },
  {
    id: 'field-129', name: 'drug-genes-for-life', about: 'a drug-gene result that stays of use', weight: 'some',
    answeredBy: ['drug-gene-result-in-record'],
  },

  // Rare or undiagnosed illness.
  {
    id: 'field-130', name: 'exome-genome-parents', about: 'panel, exome or genome, with parents, and old data read again', weight: 'core',
    answeredBy: [
      'rare-was-it-tested', 'rare-which-gene-test', 'rare-another-gene-test', 'rare-test-parents-too', 'rare-new-look-at-old-test', 'rare-who-starts-new-look',
      'rare-new-look-when',
    ],
  },
  {
    id: 'field-131', name: 'rare-center', about: 'a center or a program for rare and undiagnosed illness', weight: 'core',
    answeredBy: ['rare-who-knows-this', 'rare-undiagnosed-program'],
  },
  {
    id: 'field-132', name: 'no-approved-treatment', about: 'no approved treatment, and what else', weight: 'single',
    answeredBy: [
      'rare-is-there-a-treatment', 'rare-no-approved-treatment', 'rare-trial', 'rare-expanded-access', 'rare-made-for-one',
      'rare-drug-for-other-illness',
    ],
  },
  {
    id: 'field-133', name: 'registries', about: 'registries and research', weight: 'some',
    answeredBy: ['rare-registry', 'rare-second-patient'],
  },
  {
    id: 'field-134', name: 'report-to-plan', about: 'who makes a plan of a report', weight: 'single',
    answeredBy: ['rare-report-to-plan', 'rare-who-leads', 'rare-cause-check-ups'],
  },
  {
    id: 'field-135', name: 'whom-to-tell', about: 'telling school and others, and a child', weight: 'some',
    answeredBy: ['rare-school', 'explain-to-my-child', 'school-and-treatment'],
  },

  // The visit and support.
  {
    id: 'field-136', name: 'plain-words', about: 'plain words, a drawing, the main points on paper', weight: 'some',
    answeredBy: ['main-points-on-paper'],
  },
  {
    id: 'field-137', name: 'company-and-recording', about: 'someone along, or a recording', weight: 'core',
    answeredBy: ['record-this-visit', 'record-the-visit', 'family-at-the-visit'],
  },
  {
    id: 'field-138', name: 'say-back', about: 'saying back what one understood', weight: 'single',
    answeredBy: ['say-back'],
  },
  {
    id: 'field-139', name: 'longer-visit', about: 'more time for a visit', weight: 'single',
    answeredBy: ['longer-visit'],
  },
  {
    id: 'field-140', name: 'language', about: 'an interpreter, or papers in one’s language', weight: 'some',
    answeredBy: ['interpreter-at-visits', 'papers-in-my-language', 'consent-form-in-my-language'],
  },
  {
    id: 'field-141', name: 'what-to-bring', about: 'records to bring or to send', weight: 'core',
    answeredBy: ['inherited-visit-bring', 'records-to-bring'],
  },
  {
    id: 'field-142', name: 'whom-to-call', about: 'whom to call between visits', weight: 'some',
    answeredBy: ['whom-to-call', 'call-with-questions'],
  },
  {
    id: 'field-143', name: 'next-step', about: 'the next step, by whom and when', weight: 'some',
    answeredBy: ['next-step-and-who'],
  },
  {
    id: 'field-144', name: 'help-line-and-reading', about: 'a help line, and reading to trust', weight: 'core',
    answeredBy: ['where-to-read-more'],
  },
  {
    id: 'field-145', name: 'groups', about: 'people who live with the same thing', weight: 'some',
    answeredBy: ['people-like-us', 'young-others-my-age'],
  },
  {
    id: 'field-146', name: 'caregiver', about: 'what a caregiver knows, decides, signs', weight: 'single',
    answeredBy: [
      'caregiver-what-to-sign', 'caregiver-may-you-tell-me', 'caregiver-online-records', 'caregiver-rest',
    ],
  },

  // The young, and growing up.
  {
    id: 'field-147', name: 'say-of-the-young', about: 'what a teenager decides, and time alone with the doctor', weight: 'some',
    answeredBy: ['young-who-decides', 'young-time-alone', 'child-has-a-say', 'young-say-in-trial', 'young-test-result-first'],
  },
  {
    id: 'field-148', name: 'growing-up', about: 'turning 18, and the move to doctors for adults', weight: 'some',
    answeredBy: ['turning-18', 'move-to-adult-care', 'deciding-as-an-adult'],
  },
  {
    id: 'field-149', name: 'after-treatment-when-young', about: 'a summary and later effects of treatment in youth', weight: 'some',
    answeredBy: ['young-treatment-summary', 'young-later-effects'],
  },
  {
    id: 'field-150', name: 'newborn', about: 'a newborn who is ill: a fast test, and what screening looks for', weight: 'some',
    answeredBy: ['rare-fast-test', 'rare-newborn-screening', 'rare-early-help'],
  },
  {
    id: 'field-151', name: 'care-before-a-cause', about: 'care and comfort while no cause is known', weight: 'some',
    answeredBy: ['rare-care-before-cause', 'rare-comfort-care', 'rare-emergency-letter'],
  },
] as const satisfies readonly FieldTopic[]
