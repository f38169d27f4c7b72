/** Other cancers of one's own (P9 to P19, C1a, C2). */
import type { Answers, Relative } from '../../../src/plan/index.ts'
import { familyOf, kin } from '../builders.ts'
import { atMostAge, beforeAge, breast, closeness, forEach, had, ill, past, perSide, tableOf, withFamily, type Table } from './table.ts'

const spread = { spread: 'yes' } as const
const bothSides = { features: ['both-sides'] } as const
const colon = ill('colorectal', { age: 66 })
const markers = (...names: readonly string[]): Answers => ({ testing: { tumor: { status: 'done', markers: names } } })
const polyps = (count?: NonNullable<Answers['polyps']>['count'], kind?: NonNullable<Answers['polyps']>['kind']): Answers => ({
  polyps: { ...(count && { count }), ...(kind && { kind }) },
})
/** The wide list of the reference (D10); keratoacanthoma has no word of its own in the plan. */
const lynchRelated = [
  'colorectal',
  'endometrial',
  'stomach',
  'ovarian',
  'pancreatic',
  'ureter-renal-pelvis',
  'bile-duct',
  'brain',
  'small-bowel',
  'sebaceous',
] as const
const melanoma = ill('melanoma', { age: 60 })
const kidney = ill('kidney', { age: 60 })
const sarcoma = ill('sarcoma', { age: 45 })
const plus =
  (answers: Answers) =>
  (...relatives: readonly Relative[]): Answers =>
    withFamily(answers, ...relatives)

export const ownOther = {
  P9: tableOf(
    beforeAge(50, 'colorectal cancer', (when) => ill('colorectal', when)),
    beforeAge(50, 'endometrial cancer', (when) => ill('endometrial', when)),
    beforeAge(50, 'an earlier endometrial cancer', (when) => past(had('endometrial', when))),
    beforeAge(50, 'an own colorectal cancer, and bile duct cancer of a sister', (when) =>
      plus(colon)(kin('sister', [had('bile-duct', when)])),
    ),
    closeness(2, 'an own colorectal cancer, and stomach cancer at 49', (relation, more) =>
      plus(colon)(kin(relation, [had('stomach', { age: 49 })], more)),
    ),
    perSide(2, 'an own colorectal cancer, and two with Lynch-related cancers', [had('ovarian', { age: 70 })], { answers: colon }),
    {
      met: {
        'a tumor with MSI-H at 66': { ...colon, ...markers('MSI-H') },
        'a tumor that is mismatch repair deficient':
          ill('endometrial', { age: 66, features: ['mismatch-repair-deficient'] }),
        'an earlier tumor that was mismatch repair deficient':
          past(had('colorectal', { age: 66, features: ['mismatch-repair-deficient'] })),
        'a second colorectal cancer': { ...colon, pastCancers: [had('colorectal', { age: 60 })] },
        'an earlier cancer of the ureter': { ...colon, pastCancers: [had('ureter-renal-pelvis', { age: 60 })] },
        ...Object.fromEntries(
          lynchRelated.map((type) => [
            `an own colorectal cancer, and ${type} cancer of a brother at 40`,
            plus(colon)(kin('brother', [had(type, { age: 40 })])),
          ]),
        ),
      },
      not: {
        'colorectal cancer alone at 66': colon,
        'a colorectal cancer of which "both sides" was said': ill('colorectal', { age: 66, ...bothSides }),
        'a colorectal tumor with another marker': { ...colon, ...markers('KRAS') },
        'an earlier colorectal cancer, and MSI-H in the tumor of today':
          { ...past(had('colorectal', { age: 66 })), ...markers('MSI-H') },
        'stomach cancer with MSI-H': { ...ill('stomach', { age: 40 }), ...markers('MSI-H') },
        'an earlier cancer that is not Lynch-related': { ...colon, pastCancers: [had('kidney', { age: 40 })] },
        'an own colorectal cancer, and liver cancer of a brother at 40':
          plus(colon)(kin('brother', [had('liver', { age: 40 })])),
        'an own colorectal cancer, and two Lynch-related cancers of one sister':
          plus(colon)(kin('sister', [had('stomach', { age: 60 }), had('brain', { age: 60 })])),
        'another cancer at 40': ill('stomach', { age: 40 }),
      },
    },
  ),
  C1a: {
    met: {
      'colorectal cancer at 50': ill('colorectal', { age: 50 }),
      'endometrial cancer at 50': ill('endometrial', { age: 50 }),
      'stomach cancer at 50': ill('stomach', { age: 50 }),
      'colorectal cancer between 50 and 59': ill('colorectal', { ageRange: [50, 59] }),
      'an earlier stomach cancer at 70': past(had('stomach', { age: 70 })),
    },
    not: {
      'colorectal cancer at 49': ill('colorectal', { age: 49 }),
      'stomach cancer at 49': ill('stomach', { age: 49 }),
      'colorectal cancer at an age not known': ill('colorectal'),
      'colorectal cancer between 49 and 55: partly under': ill('colorectal', { ageRange: [49, 55] }),
      'diffuse stomach cancer at 50': ill('stomach', { age: 50, features: ['diffuse'] }),
      'colorectal cancer at 60 with MSI-H': { ...ill('colorectal', { age: 60 }), ...markers('MSI-H') },
      'colorectal cancer at 60, and stomach cancer of a sister at 40':
        plus(colon)(kin('sister', [had('stomach', { age: 40 })])),
      'another cancer at 60': ill('small-bowel', { age: 60 }),
      'colorectal cancer in the family': { ...ill('colorectal', { age: 60 }), situation: 'family-risk' },
    },
  },
  P10: {
    met: {
      'ten adenomas': polyps('10-or-more', 'adenoma'),
      'many adenomas': polyps('many', 'adenoma'),
      'a few hamartomas': polyps('few', 'hamartoma'),
      'ten hamartomas': polyps('10-or-more', 'hamartoma'),
      'many hamartomas': polyps('many', 'hamartoma'),
      'ten serrated polyps': polyps('10-or-more', 'serrated'),
      'many adenomas, and another cancer': ill('lung', {}, polyps('many', 'adenoma')),
    },
    not: {
      'a few adenomas': polyps('few', 'adenoma'),
      'a few serrated polyps': polyps('few', 'serrated'),
      'a few polyps of a kind not known': polyps('few'),
      'ten polyps of a kind not known': polyps('10-or-more'),
      'ten polyps of a kind of which the person is not sure': polyps('10-or-more', 'not-sure'),
      'adenomas, and how many the person is not sure': polyps('not-sure', 'adenoma'),
      'hamartomas, and how many the person is not sure': polyps('not-sure', 'hamartoma'),
      'hamartomas, and how many was skipped': polyps(undefined, 'hamartoma'),
      'polyps of a father': familyOf(kin('father', [had('polyps', { count: 'many' })])),
    },
  },
  P12: {
    met: {
      'diffuse stomach cancer at 80': ill('stomach', { age: 80, features: ['diffuse'] }),
      'diffuse stomach cancer at an age not known': ill('stomach', { features: ['diffuse'] }),
      'an earlier diffuse stomach cancer': past(had('stomach', { features: ['diffuse'] })),
    },
    not: {
      'stomach cancer that is not known to be diffuse': ill('stomach', { age: 40 }),
      'another diffuse cancer': ill('lung', { features: ['diffuse'] }),
      'diffuse stomach cancer of a sister':
        withFamily(ill('lung'), kin('sister', [had('stomach', { features: ['diffuse'] })])),
    },
  },
  P14: tableOf(
    perSide(2, 'an own melanoma, and two with melanoma', [had('melanoma')], { answers: melanoma }),
    perSide(2, 'an own melanoma, and two with pancreatic cancer', [had('pancreatic')], { answers: melanoma }),
    closeness(2, 'an own melanoma, one of a sister, and one', (relation, more) =>
      plus(melanoma)(kin('sister', [had('melanoma')]), kin(relation, [had('melanoma')], more)),
    ),
    {
      met: {
        'three melanomas': { ...melanoma, pastCancers: [had('melanoma'), had('melanoma')] },
        'three earlier melanomas': past(had('melanoma'), had('melanoma'), had('melanoma')),
        'two melanomas, and one of a father':
          withFamily({ ...melanoma, pastCancers: [had('melanoma')] }, kin('father', [had('melanoma')])),
        'a melanoma, and two of one brother': plus(melanoma)(kin('brother', [had('melanoma'), had('melanoma')])),
        'a melanoma and pancreatic cancer, and a melanoma of a brother':
          withFamily({ ...melanoma, pastCancers: [had('pancreatic')] }, kin('brother', [had('melanoma')])),
      },
      not: {
        'two melanomas': { ...melanoma, pastCancers: [had('melanoma')] },
        'a melanoma, and an eye melanoma of two sisters':
          plus(melanoma)(kin('sister', [had('eye-melanoma')]), kin('sister', [had('eye-melanoma')])),
        'two melanomas, and one of which "both sides" was said':
          plus(melanoma)(kin('sister', [had('melanoma', bothSides)])),
        'pancreatic cancer, and melanomas of two sisters':
          withFamily(ill('pancreatic'), kin('sister', [had('melanoma')]), kin('sister', [had('melanoma')])),
        'melanomas of two sisters, and another cancer of one’s own':
          withFamily(ill('lung'), kin('sister', [had('melanoma')]), kin('sister', [had('melanoma')])),
      },
    },
  ),
  P15: tableOf(
    atMostAge(46, 'kidney cancer', (when) => ill('kidney', when)),
    closeness(2, 'an own kidney cancer, and one', (relation, more) => plus(kidney)(kin(relation, [had('kidney', { age: 80 })], more))),
    closeness(3, 'an own kidney cancer, and mesothelioma', (relation, more) => plus(kidney)(kin(relation, [had('mesothelioma')], more))),
    {
      met: {
        'cancer of both kidneys': ill('kidney', { age: 60, ...bothSides }),
        'several tumors in a kidney': ill('kidney', { age: 60, features: ['several-tumors'] }),
        'kidney cancer of a type that points to a syndrome': ill('kidney', { age: 60, features: ['syndrome-type'] }),
        'kidney cancer, and an earlier eye melanoma': { ...kidney, pastCancers: [had('eye-melanoma')] },
        'kidney cancer, and an earlier mesothelioma': { ...kidney, pastCancers: [had('mesothelioma')] },
        'kidney cancer, and eye melanoma of a cousin': plus(kidney)(kin('cousin', [had('eye-melanoma')])),
        'an earlier kidney cancer at 46': past(had('kidney', { age: 46 })),
      },
      not: {
        'kidney cancer at 60': kidney,
        'another cancer at 40, and kidney cancer at 60':
          { ...kidney, pastCancers: [had('thyroid', { age: 40, ...bothSides })] },
        'kidney cancer, and melanoma of a sister': plus(kidney)(kin('sister', [had('melanoma')])),
        'kidney cancer, and cancer of the renal pelvis of a sister':
          plus(kidney)(kin('sister', [had('ureter-renal-pelvis')])),
        'another cancer, and kidney cancer of a sister':
          withFamily(ill('lung', { age: 40 }), kin('sister', [had('kidney')])),
      },
    },
  ),
  P16: {
    met: {
      'medullary thyroid cancer': ill('thyroid', { age: 80, subtype: 'thyroid-medullary' }),
      'an earlier medullary thyroid cancer': past(had('thyroid', { subtype: 'thyroid-medullary' })),
      'paraganglioma at 80': ill('paraganglioma', { age: 80 }),
      'cancer of the adrenal gland': ill('adrenal', { subtype: 'adrenocortical' }),
      'an earlier retinoblastoma': past(had('retinoblastoma')),
    },
    not: {
      'thyroid cancer of another kind': ill('thyroid', { age: 20, subtype: 'thyroid-papillary-follicular' }),
      'thyroid cancer of a kind not known': ill('thyroid', { age: 20 }),
      'eye melanoma': ill('eye-melanoma'),
      'retinoblastoma of a daughter': withFamily(ill('lung'), kin('daughter', [had('retinoblastoma')])),
    },
  },
  P17: tableOf(
    beforeAge(46, 'own sarcoma, and a brain tumor of a sister at 55,', (when) =>
      plus(ill('sarcoma', when))(kin('sister', [had('brain', { age: 55 })])),
    ),
    beforeAge(46, 'own breast cancer, and sarcoma of a sister at 55,', (when) =>
      plus(ill('breast', when))(kin('sister', [had('sarcoma', { age: 55 })])),
    ),
    beforeAge(56, 'own sarcoma at 45, and cancer of the adrenal gland of a sister', (when) =>
      plus(sarcoma)(kin('sister', [had('adrenal', when)])),
    ),
    // Menopause is not asked: the age stands in for it.
    atMostAge(50, 'own sarcoma at 45, and breast cancer of a sister', (when) => plus(sarcoma)(kin('sister', [breast(when)]))),
    closeness(2, 'own sarcoma at 45, and a brain tumor at 55', (relation, more) =>
      plus(sarcoma)(kin(relation, [had('brain', { age: 55 })], more)),
    ),
    beforeAge(31, 'breast cancer', (when) => ill('breast', when)),
    beforeAge(46, 'a brain tumor, and a sarcoma at 70,', (when) => ({ ...ill('brain', when), pastCancers: [had('sarcoma', { age: 70 })] })),
    {
      met: {
        'own sarcoma at 45, and sarcoma and lung cancer of a sister at 80':
          plus(sarcoma)(kin('sister', [had('sarcoma', { age: 80 }), had('lung', { age: 80 })])),
        'own breast cancer at 45, and breast cancer and sarcoma of a sister at 80': plus(ill('breast', { age: 45 }))(
          kin('sister', [breast({ age: 80 }), had('sarcoma', { age: 80 })]),
        ),
        'own breast cancer at 50, and a brain tumor at 45':
          { ...ill('brain', { age: 45 }), pastCancers: [breast({ age: 50 })] },
        'own breast cancer at 45, and a sarcoma at 80':
          { ...ill('sarcoma', { age: 80 }), pastCancers: [breast({ age: 45 })] },
        'two sarcomas, one at 45': { ...sarcoma, pastCancers: [had('sarcoma')] },
        'choroid plexus carcinoma': ill('brain', { age: 60, features: ['choroid-plexus'] }),
        'choroid plexus carcinoma of a child': ill('childhood', { features: ['choroid-plexus'] }),
        'anaplastic rhabdomyosarcoma': ill('sarcoma', { age: 60, features: ['anaplastic'] }),
        'anaplastic rhabdomyosarcoma of a child': ill('childhood', { features: ['anaplastic'] }),
      },
      not: {
        'sarcoma at 20 alone': ill('sarcoma', { age: 20 }),
        'own breast cancer at 45, and that of a sister at 40':
          plus(ill('breast', { age: 45 }))(kin('sister', [breast({ age: 40 })])),
        'own breast cancer at 45, and two of a sister':
          plus(ill('breast', { age: 45 }))(kin('sister', [breast({ age: 60 }), breast({ age: 65 })])),
        'two own breast cancers at 40': { ...ill('breast', { age: 40 }), pastCancers: [breast({ age: 40 })] },
        'own cancer of both breasts at 40': ill('breast', { age: 40, ...bothSides }),
        'own sarcoma of which "both sides" was said': ill('sarcoma', { age: 40, ...bothSides }),
        'own sarcoma at 45, and breast and lung cancer of a sister after 50':
          plus(sarcoma)(kin('sister', [breast({ age: 51 }), had('lung', { age: 60 })])),
        'own sarcoma at 45, and a brain tumor of a sister at 56':
          plus(sarcoma)(kin('sister', [had('brain', { age: 56 })])),
        'own sarcoma at 45, and a brain tumor at 60 and polyps of a sister':
          plus(sarcoma)(kin('sister', [had('brain', { age: 60 }), had('polyps', { count: 'many' })])),
        'own sarcoma at 45, and a brain tumor at 60 and a cancer not named of a sister':
          plus(sarcoma)(kin('sister', [had('brain', { age: 60 }), { age: 50 }])),
        'own sarcoma at 45, and two other cancers of a sister':
          plus(sarcoma)(kin('sister', [had('lung', { age: 40 }), had('kidney', { age: 40 })])),
        'own sarcoma at 45, and breast cancer at 60': { ...sarcoma, pastCancers: [breast({ age: 60 })] },
        'own sarcoma at 45, and another cancer': { ...sarcoma, pastCancers: [had('lung', { age: 40 })] },
        'own sarcoma at 46, and sarcoma of a sister at 20':
          plus(ill('sarcoma', { age: 46 }))(kin('sister', [had('sarcoma', { age: 20 })])),
        'lung cancer at 20, and sarcoma of a sister at 20':
          plus(ill('lung', { age: 20 }))(kin('sister', [had('sarcoma', { age: 20 })])),
      },
    },
  ),
  P18: tableOf(
    beforeAge(18, 'leukemia', (when) => ill('leukemia', when)),
    beforeAge(18, 'an earlier cancer', (when) => past(had('lymphoma', when))),
    forEach(
      beforeAge(18, 'leukemia of someone who now is', (when) => when),
      (now) => ill('leukemia', {}, now),
    ),
    {
      met: { 'a childhood cancer at an age not known': ill('childhood'), 'an earlier childhood cancer': past(had('childhood')) },
      not: {
        'leukemia of a child of an age not known': ill('leukemia', {}, { who: 'child' }),
        'a child who has no cancer': { who: 'child', age: 10, situation: 'family-risk' },
        'a child with a rare disease': { who: 'child', age: 10, situation: 'rare-disease', cancer: 'leukemia' },
        'a childhood cancer of a son': withFamily(ill('lung'), kin('son', [had('childhood', { age: 3 })])),
      },
    },
  ),
  P19: {
    met: { 'eye melanoma': ill('eye-melanoma'), mesothelioma: ill('mesothelioma'), 'an earlier eye melanoma': past(had('eye-melanoma')) },
    not: {
      melanoma: ill('melanoma'),
      'mesothelioma of a father': withFamily(ill('lung'), kin('father', [had('mesothelioma')])),
      'mesothelioma that runs in the family': { situation: 'family-risk', cancer: 'mesothelioma' },
    },
  },
  C2: {
    met: {
      'two cancers': past(had('bladder')),
      'two earlier cancers': { situation: 'family-risk', pastCancers: [had('bladder'), had('lung')] },
      'two of one kind': past(had('lung')),
      'cancer of both breasts': ill('breast', { age: 70, ...bothSides }),
    },
    not: {
      'one cancer': ill('bladder'),
      'one cancer that has spread': ill('bladder', spread),
      'one cancer of several tumors': ill('bladder', { features: ['several-tumors'] }),
      'one cancer of both kidneys': ill('kidney', { age: 60, ...bothSides }),
      'one cancer, and an earlier one that was not named': { ...ill('bladder'), pastCancers: [{}] },
      'an earlier cancer, and one in the family':
        { situation: 'family-risk', cancer: 'lung', pastCancers: [had('bladder')] },
      'one cancer, and two of a sister': withFamily(ill('bladder'), kin('sister', [had('lung'), had('bladder')])),
    },
  },
} as const satisfies Readonly<Record<string, Table>>
