/** Rules about relatives' cancers, whatever the patient has (F1 to F12, C3 to C5). */
import type { PrimaryCancer, Relation, Relative } from '../../../src/plan/index.ts'
import { familyOf, kin } from '../builders.ts'
import {
  ashkenazi,
  atMostAge,
  beforeAge,
  breast,
  closeness,
  forEach,
  had,
  ill,
  ovarian,
  past,
  perSide,
  tableOf,
  withFamily,
  type Table,
} from './table.ts'

const spread = { spread: 'yes' } as const
const bothSides = { features: ['both-sides'] } as const
const maternal = { side: 'maternal' } as const
const paternal = { side: 'paternal' } as const
const near = (furthest: 1 | 2 | 3, what: string, cancer: PrimaryCancer): Table =>
  closeness(furthest, what, (relation, more) => familyOf(kin(relation, [cancer], more)))
const nearMen = (furthest: 1 | 2 | 3, what: string, cancer: PrimaryCancer): Table =>
  closeness(furthest, what, (relation, more) => familyOf(kin(relation, [cancer], { ...more, sex: 'male' })), { of: closeness.men })
const aunt = (...cancers: readonly PrimaryCancer[]): Relative => kin('aunt', cancers, maternal)
const diffuse = had('stomach', { age: 80, features: ['diffuse'] })
const lobular = (more: PrimaryCancer): PrimaryCancer => breast({ features: ['lobular'], ...more })

/** Two relatives, the first with late breast cancer, the second with late ovarian cancer. */
const pair = (affected: Relation, other: Relation, more: Relative = maternal, otherMore: Relative = more): Relative[] => [
  kin(affected, [breast({ age: 70 })], more),
  kin(other, [ovarian({ age: 70 })], otherMore),
]
const pairs = (...all: readonly (readonly [Relation, Relation])[]): Table['met'] =>
  Object.fromEntries(
    all.map(([affected, other]) => [`breast cancer of a ${affected}, and ovarian cancer of a ${other} of that side`, familyOf(...pair(affected, other))]),
  )
/** A sarcoma at 45 of the first, and a brain tumor at 55 of the second. */
const groupPairs = (...all: readonly (readonly [Relation, Relation])[]): Table['met'] =>
  Object.fromEntries(
    all.map(([early, other]) => [
      `sarcoma of a ${early} at 45, and a brain tumor of a ${other} of that side at 55`,
      familyOf(kin(early, [had('sarcoma', { age: 45 })], maternal), kin(other, [had('brain', { age: 55 })], maternal)),
    ]),
  )

export const family = {
  F1: tableOf(
    atMostAge(50, 'breast cancer of a mother', (when) => familyOf(kin('mother', [breast(when)]))),
    near(2, 'breast cancer at 50', breast({ age: 50 })),
    near(2, 'ovarian cancer', ovarian({ age: 90 })),
    near(2, 'triple-negative breast cancer', breast({ age: 75, subtype: 'breast-triple-negative' })),
    near(2, 'two breast cancers', breast({ age: 75, ...bothSides })),
    nearMen(2, 'breast cancer of a man at an age not known', breast()),
    {
      met: {
        'two breast cancers of an aunt, years apart': familyOf(aunt(breast({ age: 60 }), breast({ age: 71 }))),
        'ovarian cancer of a sister, and another cancer of one’s own':
          withFamily(ill('lung'), kin('sister', [ovarian()])),
        'ovarian cancer of an aunt of whom the side is not known': familyOf(kin('aunt', [ovarian()])),
      },
      not: {
        'breast cancer of two aunts, one each': familyOf(aunt(breast({ age: 60 })), aunt(breast({ age: 60 }))),
        'breast cancer of an aunt that has spread': familyOf(aunt(breast({ age: 60, ...spread }))),
        'several tumors in one breast of an aunt': familyOf(aunt(breast({ age: 60, features: ['several-tumors'] }))),
        'a breast cancer and another cancer of an aunt': familyOf(aunt(breast({ age: 60 }), had('lung', { age: 40 }))),
        'breast cancer of a mother who is 45 now, at an age not known':
          familyOf(kin('mother', [breast()], { age: 45 })),
        'another cancer': familyOf(kin('sister', [had('cervical', { age: 40 })])),
        'no cancer': familyOf(kin('sister')),
        'nothing known of cancers': familyOf({ relation: 'sister' }),
        'ovarian cancer of one’s own': ill('ovarian'),
      },
    },
  ),
  F2: tableOf(near(1, 'pancreatic cancer', had('pancreatic', { age: 90 })), {
    met: { 'pancreatic cancer of a father': familyOf(kin('father', [had('pancreatic')])) },
    not: {
      'another cancer of a sister':
        familyOf(kin('sister', [had('neuroendocrine')])), 'pancreatic cancer of one’s own': ill('pancreatic'),
    },
  }),
  C3: {
    met: {
      'pancreatic cancer of an aunt': familyOf(aunt(had('pancreatic'))),
      'pancreatic cancer of a half-brother': familyOf(kin('half-brother', [had('pancreatic')], paternal)),
      'pancreatic cancer of a grandfather, and of a father by marriage': familyOf(
        kin('grandfather', [had('pancreatic')]),
        kin('father', [had('pancreatic')], { by: 'marriage' }),
      ),
    },
    not: {
      'pancreatic cancer of an aunt and of a mother':
        familyOf(aunt(had('pancreatic')), kin('mother', [had('pancreatic')])),
      'pancreatic cancer of a mother': familyOf(kin('mother', [had('pancreatic')])),
      'pancreatic cancer of a cousin': familyOf(kin('cousin', [had('pancreatic')])),
      'pancreatic cancer of an aunt by marriage': familyOf(kin('aunt', [had('pancreatic')], { by: 'marriage' })),
      'pancreatic cancer of an uncle by adoption': familyOf(kin('uncle', [had('pancreatic')], { by: 'adoption' })),
      'another cancer of an aunt': familyOf(aunt(had('lung'))),
    },
  },
  F3: tableOf(nearMen(2, 'prostate cancer that has spread', had('prostate', { age: 90, ...spread })), {
    met: {
      'aggressive prostate cancer of a grandfather':
        familyOf(kin('grandfather', [had('prostate', { features: ['aggressive'], spread: 'no' })])),
    },
    not: {
      'prostate cancer of a brother, not sure whether it has spread':
        familyOf(kin('brother', [had('prostate', { spread: 'not-sure' })])),
      'prostate cancer of a brother at 40': familyOf(kin('brother', [had('prostate', { age: 40 })])),
      'another cancer of a brother that has spread': familyOf(kin('brother', [had('bladder', spread)])),
      'prostate cancer of one’s own that has spread': ill('prostate', spread),
    },
  }),
  F4: tableOf(
    perSide(3, 'three with breast cancer', [breast({ age: 70 })]),
    perSide(3, 'three with prostate cancer', [had('prostate', { age: 80, features: ['slow-growing'] })]),
    {
      met: {
        'breast cancer of a mother and an aunt, and prostate cancer of a grandfather of that side': familyOf(
          kin('mother', [breast()]),
          aunt(breast()),
          kin('grandfather', [had('prostate')], maternal),
        ),
        'cancer of both breasts of an aunt, and breast cancer of another':
          familyOf(aunt(breast(bothSides)), aunt(breast())),
        'three breast cancers of one aunt': familyOf(aunt(breast(), breast(), breast())),
      },
      not: {
        'breast cancer of two aunts, and of one’s own': withFamily(ill('breast'), aunt(breast()), aunt(breast())),
        'cancer of both breasts of an aunt alone': familyOf(aunt(breast(bothSides))),
        'prostate cancer of both lobes of an uncle, and breast cancer of an aunt':
          familyOf(kin('uncle', [had('prostate', bothSides)], maternal), aunt(breast())),
        'breast cancer of two aunts, and ovarian cancer of another':
          familyOf(aunt(breast()), aunt(breast()), aunt(ovarian())),
        'breast cancer of a mother, a father and an aunt':
          familyOf(kin('mother', [breast()]), kin('father', [breast()]), aunt(breast())),
      },
    },
  ),
  F5: tableOf(
    atMostAge(50, 'breast cancer of a mother, and that of a great-aunt of her side', (when) =>
      familyOf(kin('mother', [breast({ age: 70 })]), kin('great-aunt', [breast(when)], maternal)),
    ),
    closeness(2, 'breast cancer of one, with ovarian cancer of a cousin of that side,', (relation, more) =>
      familyOf(kin(relation, [breast({ age: 70 })], more), kin('cousin', [ovarian()], maternal)),
    {
      // A cousin of the proband is a cousin once removed of a niece, and twice of a granddaughter: no close relatives.
      of: [['mother', 'sister'], ['half-sister', 'grandmother', 'aunt'], ['great-aunt']],
    }),
    closeness(3, 'breast cancer of a sister, and ovarian cancer', (relation, more) =>
      familyOf(kin('sister', [breast({ age: 70 })]), kin(relation, [ovarian()], more)),
    ),
    {
      met: {
        ...pairs(['aunt', 'great-aunt'], ['aunt', 'great-grandmother'], ['aunt', 'grandmother'], ['grandmother', 'niece']),
        ...pairs(['niece', 'aunt'], ['daughter', 'aunt'], ['granddaughter', 'sister']),
        'breast cancer of an aunt, and that of a male cousin of that side':
          familyOf(aunt(breast({ age: 70 })), kin('cousin', [breast()], { ...maternal, sex: 'male' })),
        'breast cancer of an aunt, and pancreatic cancer of a great-uncle of that side':
          familyOf(aunt(breast({ age: 70 })), kin('great-uncle', [had('pancreatic')], maternal)),
        'breast cancer of a mother, and prostate cancer of a great-uncle of her side that has spread': familyOf(
          kin('mother', [breast({ age: 70 })]),
          kin('great-uncle', [had('prostate', spread)], maternal),
        ),
        'breast cancer of a daughter and ovarian cancer of a cousin’s mother, both on the father’s side':
          familyOf(...pair('daughter', 'aunt', {}, paternal)),
      },
      not: {
        ...pairs(['niece', 'cousin'], ['daughter', 'cousin'], ['granddaughter', 'aunt'], ['niece', 'great-aunt']),
        'breast cancer of a grandmother, and ovarian cancer of a great-aunt, who may be her husband’s sister':
          familyOf(...pair('grandmother', 'great-aunt')),
        'breast cancer of a grandmother, and ovarian cancer of a great-grandmother, who may be her husband’s mother':
          familyOf(...pair('grandmother', 'great-grandmother')),
        'breast cancer of a grandmother, and pancreatic cancer of her husband': familyOf(
          kin('grandmother', [breast({ age: 70 })], maternal),
          kin('grandfather', [had('pancreatic')], maternal),
        ),
        'breast cancer of a mother, and pancreatic cancer of a father':
          familyOf(kin('mother', [breast({ age: 70 })]), kin('father', [had('pancreatic')])),
        'the same where the parents are related, which is not to say how closely': {
          family: { parentsRelated: true, relatives: [kin('mother', [breast({ age: 70 })]), kin('father', [had('pancreatic')])] },
        },
        'breast cancer of an aunt, and ovarian cancer of a cousin of the other side':
          familyOf(...pair('aunt', 'cousin', maternal, paternal)),
        'breast cancer of an aunt, and ovarian cancer of a cousin of whom the side is not known':
          familyOf(...pair('aunt', 'cousin', maternal, {})),
        'breast cancer of a half-sister, and ovarian cancer of a cousin of the other side':
          familyOf(...pair('half-sister', 'cousin', maternal, paternal)),
        'breast cancer of an aunt, and ovarian cancer of a great-uncle’s wife':
          familyOf(...pair('aunt', 'great-aunt', maternal, { ...maternal, by: 'marriage' })),
        'breast and ovarian cancer of one mother': familyOf(kin('mother', [breast({ age: 70 }), ovarian()])),
        'breast cancer of a mother and an aunt, both late':
          familyOf(kin('mother', [breast({ age: 51 })]), aunt(breast({ age: 51 }))),
        'triple-negative breast cancer of a great-aunt': familyOf(
          kin('mother', [breast({ age: 70 })]),
          kin('great-aunt', [breast({ age: 70, subtype: 'breast-triple-negative' })], maternal),
        ),
        'breast cancer of a mother, and prostate cancer of an uncle, not sure whether it has spread': familyOf(
          kin('mother', [breast({ age: 70 })]),
          kin('uncle', [had('prostate', { spread: 'not-sure' })], maternal),
        ),
      },
    },
  ),
  F6: forEach(
    tableOf(
      near(2, 'breast cancer', breast({ age: 90 })),
      near(2, 'pancreatic cancer', had('pancreatic', { age: 90 })),
      nearMen(2, 'prostate cancer that has spread', had('prostate', spread)),
      {
        met: {
          'breast cancer at an age not known': familyOf(kin('sister', [breast()])),
          'ovarian cancer of an aunt': familyOf(aunt(ovarian())),
          'aggressive prostate cancer of an uncle':
            familyOf(kin('uncle', [had('prostate', { features: ['aggressive'] })])),
        },
        not: {
          'ovarian cancer of a cousin': familyOf(kin('cousin', [ovarian()])),
          'prostate cancer of a father, not sure whether it has spread':
            familyOf(kin('father', [had('prostate', { spread: 'not-sure' })])),
          'another cancer': familyOf(kin('sister', [had('colorectal', { age: 40 })])),
          'no cancer in the family': familyOf(),
          'other ancestors': { family: { ancestry: ['none-known'], relatives: [kin('sister', [breast()])] } },
          'ancestors not known':
            { situation: 'family-risk', family: { ancestry: [], relatives: [kin('sister', [breast()])] } },
        },
      },
    ),
    (answers) => (answers.family?.ancestry ? answers : ashkenazi(answers)),
  ),
  C4: {
    met: {
      'Ashkenazi ancestors': ashkenazi({}),
      'Ashkenazi ancestors, and lung cancer': ashkenazi(ill('lung')),
      'Ashkenazi ancestors, and breast cancer of a cousin': ashkenazi(familyOf(kin('cousin', [breast({ age: 70 })]))),
    },
    not: {
      'other ancestors': { family: { ancestry: ['none-known'] } },
      'ancestors not known': { family: {} },
      'Ashkenazi ancestors, and breast cancer of a sister': ashkenazi(familyOf(kin('sister', [breast({ age: 70 })]))),
      'Ashkenazi ancestors, and breast cancer': ashkenazi(ill('breast', { age: 70 })),
      'Ashkenazi ancestors, and an earlier prostate cancer': ashkenazi(past(had('prostate'))),
    },
  },
  F7a: tableOf(
    beforeAge(50, 'colorectal cancer of a father', (when) => familyOf(kin('father', [had('colorectal', when)]))),
    beforeAge(50, 'endometrial cancer of a sister', (when) => familyOf(kin('sister', [had('endometrial', when)]))),
    near(1, 'endometrial cancer at 49', had('endometrial', { age: 49 })),
    {
      met: {},
      not: {
        'another Lynch-related cancer at 40': familyOf(kin('sister', [had('stomach', { age: 40 })])),
        'colorectal cancer of one’s own at 40': ill('colorectal', { age: 40 }),
      },
    },
  ),
  F7b: tableOf(
    closeness(2, 'colorectal and stomach cancer', (relation, more) =>
      familyOf(kin(relation, [had('colorectal', { age: 70 }), had('stomach', { age: 70 })], more)),
    ),
    {
      met: {
        'two colorectal cancers of a father': familyOf(kin('father', [had('colorectal'), had('colorectal')])),
        'endometrial cancer and a sebaceous tumor of an aunt': familyOf(aunt(had('endometrial'), had('sebaceous'))),
      },
      not: {
        'stomach and brain cancer of a father': familyOf(kin('father', [had('stomach'), had('brain')])),
        'colorectal and lung cancer of a father': familyOf(kin('father', [had('colorectal'), had('lung')])),
        'colorectal cancer of a father that has spread':
          familyOf(kin('father', [had('colorectal', { age: 70, ...spread })])),
        'colorectal cancer of a father of which "both sides" was said':
          familyOf(kin('father', [had('colorectal', { age: 70, ...bothSides })])),
        'colorectal cancer of a father, and stomach cancer of his brother':
          familyOf(kin('father', [had('colorectal')]), kin('uncle', [had('stomach')], paternal)),
        'colorectal cancer and polyps of a father':
          familyOf(kin('father', [had('colorectal'), had('polyps', { count: 'few' })])),
      },
    },
  ),
  F7c: tableOf(
    perSide(2, 'two with ureter cancer at 49', [had('ureter-renal-pelvis', { age: 49 })]),
    beforeAge(50, 'small bowel cancer of an aunt at 70, and ovarian cancer of her sister', (when) =>
      familyOf(aunt(had('small-bowel', { age: 70 })), aunt(ovarian(when))),
    ),
    {
      met: {
        'brain cancer of a brother at 40, and endometrial cancer of a mother':
          familyOf(kin('brother', [had('brain', { age: 40 })]), kin('mother', [had('endometrial')])),
      },
      not: {
        'two cancers of one aunt': familyOf(aunt(had('colorectal', { age: 40 }), had('stomach', { age: 40 }))),
        'two on the mother’s side after 50, and one on the father’s before': familyOf(
          aunt(had('stomach', { age: 60 })),
          aunt(had('stomach', { age: 60 })),
          kin('aunt', [had('stomach', { age: 40 })], paternal),
        ),
        'kidney cancer of two aunts': familyOf(aunt(had('kidney', { age: 40 })), aunt(had('kidney', { age: 40 }))),
        'stomach cancer of one aunt at 40, and of one’s own':
          withFamily(ill('stomach', { age: 40 }), aunt(had('stomach', { age: 40 }))),
      },
    },
  ),
  F7d: tableOf(perSide(3, 'three with Lynch-related cancers', [had('endometrial', { age: 80 })]), {
    met: {
      'three different ones at ages not known':
        familyOf(aunt(ovarian()), kin('uncle', [had('brain')], maternal), kin('mother', [had('pancreatic')])),
    },
    not: {
      'three cancers of two aunts': familyOf(aunt(ovarian(), had('stomach')), aunt(ovarian())),
      'two with colorectal cancer, and one with liver cancer':
        familyOf(aunt(had('colorectal')), aunt(had('colorectal')), aunt(had('liver'))),
    },
  }),
  C5: tableOf(
    beforeAge(50, 'colorectal cancer of an aunt', (when) => familyOf(aunt(had('colorectal', when)))),
    {
      met: {
        'colorectal cancer at 49 of a half-brother': familyOf(kin('half-brother', [had('colorectal', { age: 49 })])),
        'colorectal cancer at 40 of an aunt on each side':
          familyOf(aunt(had('colorectal', { age: 40 })), kin('aunt', [had('colorectal', { age: 40 })], paternal)),
      },
      not: {
        'colorectal cancer of a father at 40 (first degree)': familyOf(kin('father', [had('colorectal', { age: 40 })])),
        'colorectal cancer of a cousin at 40 (third degree)': familyOf(kin('cousin', [had('colorectal', { age: 40 })])),
        'colorectal cancer of an aunt by marriage at 40':
          familyOf(kin('aunt', [had('colorectal', { age: 40 })], { by: 'marriage' })),
        'colorectal cancer of an uncle by adoption at 40':
          familyOf(kin('uncle', [had('colorectal', { age: 40 })], { by: 'adoption' })),
        'endometrial cancer of an aunt at 40': familyOf(aunt(had('endometrial', { age: 40 }))),
        'colorectal cancer of an aunt at 40, and of her sister':
          familyOf(aunt(had('colorectal', { age: 40 })), aunt(had('colorectal'))),
        'colorectal cancer of an aunt at 40, and of a father at 40':
          familyOf(aunt(had('colorectal', { age: 40 })), kin('father', [had('colorectal', { age: 40 })])),
        'colorectal cancer of an aunt at 40, and stomach cancer of hers':
          familyOf(aunt(had('colorectal', { age: 40 }), had('stomach'))),
      },
    },
  ),
  F8: tableOf(
    near(1, 'ten polyps', had('polyps', { count: '10-or-more' })),
    near(1, 'medullary thyroid cancer', had('thyroid', { subtype: 'thyroid-medullary' })),
    near(1, 'diffuse stomach cancer', diffuse),
    {
      met: {
        'many polyps of a father': familyOf(kin('father', [had('polyps', { count: 'many' })])),
        'paraganglioma of a son': familyOf(kin('son', [had('paraganglioma')])),
        'cancer of the adrenal gland of a brother': familyOf(kin('brother', [had('adrenal')])),
        'retinoblastoma of a daughter': familyOf(kin('daughter', [had('retinoblastoma')])),
      },
      not: {
        'a few polyps of a father': familyOf(kin('father', [had('polyps', { count: 'few' })])),
        'polyps of a father, and how many the person is not sure':
          familyOf(kin('father', [had('polyps', { count: 'not-sure' })])),
        'polyps of a father, and how many was skipped': familyOf(kin('father', [had('polyps')])),
        'thyroid cancer of a father, of a kind not known': familyOf(kin('father', [had('thyroid')])),
        'stomach cancer of a father, not known to be diffuse': familyOf(kin('father', [had('stomach')])),
        'retinoblastoma of a nephew': familyOf(kin('nephew', [had('retinoblastoma')])),
        'paraganglioma of an uncle': familyOf(kin('uncle', [had('paraganglioma')])),
        'paraganglioma of one’s own': ill('paraganglioma'),
      },
    },
  ),
  F9: tableOf(perSide(2, 'two with kidney cancer', [had('kidney', { age: 80 })], { furthest: 3 }), {
    met: {
      'kidney cancer of a great-uncle and of a cousin':
        familyOf(kin('great-uncle', [had('kidney')], paternal), kin('cousin', [had('kidney')], paternal)),
    },
    not: {
      'two kidney cancers of one aunt': familyOf(aunt(had('kidney'), had('kidney'))),
      'cancer of both kidneys of one aunt': familyOf(aunt(had('kidney', bothSides))),
      'kidney cancer of one aunt, and of one’s own': withFamily(ill('kidney'), aunt(had('kidney'))),
      'kidney cancer of one aunt, and cancer of the ureter of another':
        familyOf(aunt(had('kidney')), aunt(had('ureter-renal-pelvis'))),
    },
  }),
  F10: tableOf(perSide(3, 'three with melanoma', [had('melanoma', { age: 80 })]), {
    met: {
      'melanoma of one aunt, and pancreatic cancer of two':
        familyOf(aunt(had('melanoma')), aunt(had('pancreatic')), aunt(had('pancreatic'))),
      'two melanomas and pancreatic cancer of one aunt':
        familyOf(aunt(had('melanoma'), had('melanoma'), had('pancreatic'))),
    },
    not: {
      'pancreatic cancer of three': familyOf(aunt(had('pancreatic')), aunt(had('pancreatic')), aunt(had('pancreatic'))),
      'pancreatic cancer of three, and a melanoma on the other side': familyOf(
        aunt(had('pancreatic')),
        aunt(had('pancreatic')),
        aunt(had('pancreatic')),
        kin('aunt', [had('melanoma')], paternal),
      ),
      'melanoma of two aunts, and an eye melanoma':
        familyOf(aunt(had('melanoma')), aunt(had('melanoma')), aunt(had('eye-melanoma'))),
      'melanoma of two aunts, and of one’s own':
        withFamily(ill('melanoma'), aunt(had('melanoma')), aunt(had('melanoma'))),
      'two melanomas, one of which is said to be on both sides':
        familyOf(aunt(had('melanoma', bothSides)), aunt(had('pancreatic'))),
    },
  }),
  F11: tableOf(
    near(2, 'breast cancer at 30', breast({ age: 30 })),
    beforeAge(31, 'breast cancer of an aunt', (when) => familyOf(aunt(breast(when)))),
    beforeAge(46, 'a brain tumor of an aunt, and her sarcoma at 70,', (when) =>
      familyOf(aunt(had('brain', when), had('sarcoma', { age: 70 }))),
    ),
    beforeAge(46, 'a brain tumor of an aunt, and sarcoma of a great-aunt at 55,', (when) =>
      familyOf(aunt(had('brain', when)), kin('great-aunt', [had('sarcoma', { age: 55 })], maternal)),
    ),
    beforeAge(56, 'sarcoma of an aunt at 45, and a brain tumor of a great-aunt', (when) =>
      familyOf(aunt(had('sarcoma', { age: 45 })), kin('great-aunt', [had('brain', when)], maternal)),
    ),
    {
      met: {
        'choroid plexus carcinoma of a niece': familyOf(kin('niece', [had('brain', { features: ['choroid-plexus'] })])),
        'anaplastic rhabdomyosarcoma of a nephew':
          familyOf(kin('nephew', [had('childhood', { features: ['anaplastic'] })])),
        'sarcoma of a mother at 45, and a brain tumor of one’s own at 55':
          withFamily(ill('brain', { age: 55 }), kin('mother', [had('sarcoma', { age: 45 })])),
        'sarcoma of an aunt at 45, and two cancers of a cousin at 70': familyOf(
          aunt(had('sarcoma', { age: 45 })),
          kin('cousin', [had('adrenal', { age: 70 }), had('lung', { age: 70 })], maternal),
        ),
        ...groupPairs(['mother', 'cousin'], ['aunt', 'great-grandmother'], ['sister', 'aunt'], ['grandmother', 'cousin'], ['daughter', 'sister']),
      },
      not: {
        ...groupPairs(['sister', 'cousin'], ['daughter', 'aunt'], ['niece', 'aunt'], ['cousin', 'great-aunt']),
        ...groupPairs(['grandmother', 'grandfather'], ['grandmother', 'great-aunt']),
        'sarcoma of an aunt at 45, and a brain tumor on the other side':
          familyOf(aunt(had('sarcoma', { age: 45 })), kin('uncle', [had('brain', { age: 40 })], paternal)),
        'sarcoma of an aunt at 45, and a brain tumor of a great-uncle by marriage': familyOf(
          aunt(had('sarcoma', { age: 45 })),
          kin('great-uncle', [had('brain', { age: 40 })], { ...maternal, by: 'marriage' }),
        ),
        'breast cancer of an aunt at 40, and of her sister':
          familyOf(aunt(breast({ age: 40 })), aunt(breast({ age: 40 }))),
        'sarcoma of a cousin at 20, and a brain tumor of hers':
          familyOf(kin('cousin', [had('sarcoma', { age: 20 }), had('brain', { age: 20 })], maternal)),
        'sarcoma of an aunt at 45 alone': familyOf(aunt(had('sarcoma', { age: 45 }))),
        'what one meets oneself': ill('breast', { age: 30 }),
      },
    },
  ),
  F12: tableOf(
    perSide(2, 'two with diffuse stomach cancer', [diffuse]),
    beforeAge(70, 'diffuse stomach cancer of an aunt, and lobular breast cancer of her sister', (when) =>
      familyOf(aunt(diffuse), aunt(lobular(when))),
    ),
    {
      met: {
        'stomach cancer of two aunts, one of them diffuse': familyOf(aunt(had('stomach')), aunt(diffuse)),
        'two stomach cancers of one aunt, one of them diffuse': familyOf(aunt(had('stomach'), diffuse)),
        'diffuse stomach cancer of a brother, and lobular breast cancer of an aunt':
          familyOf(kin('brother', [diffuse]), aunt(lobular({ age: 69 }))),
      },
      not: {
        'stomach cancer of two aunts, neither known to be diffuse':
          familyOf(aunt(had('stomach')), aunt(had('stomach'))),
        'stomach cancer of two aunts, and diffuse on the other side':
          familyOf(aunt(had('stomach')), aunt(had('stomach')), kin('aunt', [diffuse], paternal)),
        'diffuse stomach cancer and lobular breast cancer of one aunt': familyOf(aunt(diffuse, lobular({ age: 50 }))),
        'diffuse stomach cancer on one side, and lobular breast cancer on the other':
          familyOf(aunt(diffuse), kin('aunt', [lobular({ age: 50 })], paternal)),
        'diffuse stomach cancer of an aunt, and lobular breast cancer of a cousin':
          familyOf(aunt(diffuse), kin('cousin', [lobular({ age: 50 })], maternal)),
        'diffuse stomach cancer of an aunt, and breast cancer not known to be lobular':
          familyOf(aunt(diffuse), aunt(breast({ age: 50 }))),
        'stomach cancer not known to be diffuse, and lobular breast cancer':
          familyOf(aunt(had('stomach')), aunt(lobular({ age: 50 }))),
        'diffuse stomach cancer of an aunt, and of one’s own':
          withFamily(ill('stomach', { features: ['diffuse'] }), aunt(diffuse)),
        'lobular breast cancer of two aunts': familyOf(aunt(lobular({ age: 50 })), aunt(lobular({ age: 50 }))),
      },
    },
  ),
} as const satisfies Readonly<Record<string, Table>>
