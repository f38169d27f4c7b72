/** Breast, ovarian, pancreatic and prostate cancer of one's own (P1 to P8). */
import type { Answers, Relative } from '../../../src/plan/index.ts'
import { kin } from '../builders.ts'
import { ashkenazi, atMostAge, breast, closeness, forEach, had, ill, ovarian, past, perSide, tableOf, withFamily, type Table } from './table.ts'

const spread = { spread: 'yes' } as const
const bothSides = { features: ['both-sides'] } as const
const lateBreast = ill('breast', { age: 70 })
const prostateCancer = ill('prostate', { age: 70 })
const withRelatives =
  (answers: Answers) =>
  (...relatives: readonly Relative[]): Answers =>
    withFamily(answers, ...relatives)
const breastAnd = withRelatives(lateBreast)
const prostateAnd = withRelatives(prostateCancer)

export const ownBreast = {
  P1: tableOf(
    atMostAge(65, 'breast cancer', (when) => ill('breast', when)),
    atMostAge(65, 'an earlier breast cancer', (when) => past(had('breast', when))),
    {
      met: { 'breast cancer of a man at 45': ill('breast', { age: 45 }, { sexAtBirth: 'male' }) },
      not: {
        'another cancer at 45': ill('lung', { age: 45 }),
        'a breast cancer at 70 beside another cancer at 45':
          past(had('breast', { age: 70 }), had('thyroid', { age: 45 })),
        'breast cancer at an age not known, of someone who is 60 now': ill('breast', {}, { age: 60 }),
      },
    },
  ),
  P2: {
    met: {
      'triple-negative breast cancer': ill('breast', { age: 70, subtype: 'breast-triple-negative' }),
      'an earlier triple-negative breast cancer': past(had('breast', { subtype: 'breast-triple-negative' })),
      'breast cancer of someone assigned male at birth': ill('breast', { age: 70 }, { sexAtBirth: 'male' }),
      'a second breast cancer': ill('breast', { age: 70 }, { pastCancers: [had('breast', { age: 66 })] }),
      'cancer of both breasts': ill('breast', { age: 70, ...bothSides }),
      'breast cancer and Ashkenazi ancestors': ashkenazi(lateBreast),
      'an earlier breast cancer and Ashkenazi ancestors': ashkenazi(past(had('breast', { age: 70 }))),
      'breast cancer that has spread': ill('breast', { age: 70, ...spread }),
      'an earlier breast cancer that had spread': past(had('breast', { age: 70, ...spread })),
      'breast cancer that grows again': ill('breast', { age: 70 }, { situation: 'growing-or-returned' }),
    },
    not: {
      'breast cancer of a woman at 70':
        ill('breast', { age: 70, subtype: 'breast-hr-positive' }, { sexAtBirth: 'female', family: { ancestry: ['none-known'] } }),
      'breast cancer of someone whose sex was not said': ill('breast', { age: 70 }, { sexAtBirth: 'not-said' }),
      'breast cancer of someone born intersex': ill('breast', { age: 70 }, { sexAtBirth: 'intersex' }),
      'breast cancer of someone who is a man and was not assigned male at birth':
        ill('breast', { age: 70 }, { sexAtBirth: 'female', gender: 'man' }),
      'breast cancer of which the person is not sure whether it has spread':
        ill('breast', { age: 70, spread: 'not-sure' }),
      'breast cancer that has not spread': ill('breast', { age: 70, spread: 'no' }),
      'several tumors in one breast': ill('breast', { age: 70, features: ['several-tumors'] }),
      'breast cancer and another cancer': ill('breast', { age: 70 }, { pastCancers: [had('lung', { age: 66 })] }),
      'another cancer that grows again, and an earlier breast cancer':
        { ...past(had('breast', { age: 70 })), situation: 'growing-or-returned' },
      'another cancer that has spread, and an earlier breast cancer':
        { ...past(had('breast', { age: 70 })), spread: 'yes' },
      'Ashkenazi ancestors and another cancer': ashkenazi(ill('lung', { age: 70 })),
      'Ashkenazi ancestors and a breast cancer in the family':
        ashkenazi({ situation: 'family-risk', cancer: 'breast' }),
    },
  },
  P2b: forEach(
    tableOf(
      closeness(3, 'diffuse stomach cancer', (relation, more) =>
        withFamily({}, kin(relation, [had('stomach', { features: ['diffuse'] })], more)),
      ),
      {
        met: {
          'diffuse stomach cancer of one’s own': { pastCancers: [had('stomach', { features: ['diffuse'] })] },
          'diffuse stomach cancer of a brother':
            withFamily({}, kin('brother', [had('stomach', { features: ['diffuse'] })])),
        },
        not: {
          'stomach cancer of a sister, not known to be diffuse': withFamily({}, kin('sister', [had('stomach')])),
          'stomach cancer of one’s own, not known to be diffuse': { pastCancers: [had('stomach')] },
          'another cancer of a sister': withFamily({}, kin('sister', [had('lung', { features: ['diffuse'] })])),
          'breast cancer that is not known to be lobular, and diffuse stomach cancer': {
            features: [],
            family: { relatives: [kin('sister', [had('stomach', { features: ['diffuse'] })])] },
          },
          'another lobular cancer, and diffuse stomach cancer': {
            cancer: 'lung',
            family: { relatives: [kin('sister', [had('stomach', { features: ['diffuse'] })])] },
          },
        },
      },
    ),
    (answers) => ({ ...ill('breast', { age: 70, features: ['lobular'] }), ...answers }),
  ),
  P3: tableOf(
    atMostAge(50, 'breast cancer of a sister', (when) => breastAnd(kin('sister', [breast(when)]))),
    closeness(3, 'ovarian cancer', (relation, more) => breastAnd(kin(relation, [ovarian({ age: 80 })], more))),
    closeness(
      3,
      'prostate cancer that has spread',
      (relation, more) => breastAnd(kin(relation, [had('prostate', spread)], { ...more, sex: 'male' })),
      { of: closeness.men },
    ),
    {
      met: {
        'breast cancer of a cousin at 50': breastAnd(kin('cousin', [breast({ age: 50 })])),
        'breast cancer of a father at 80': breastAnd(kin('father', [breast({ age: 80 })])),
        'breast cancer of a male cousin': breastAnd(kin('cousin', [breast()], { sex: 'male' })),
        'pancreatic cancer of a great-aunt': breastAnd(kin('great-aunt', [had('pancreatic', { age: 80 })])),
        'aggressive prostate cancer of a half-brother':
          breastAnd(kin('half-brother', [had('prostate', { features: ['aggressive'] })])),
        'ovarian cancer of a cousin of whom the side is not known': breastAnd(kin('cousin', [ovarian()])),
        'ovarian cancer of a sister, and an earlier breast cancer of one’s own':
          withFamily(past(breast({ age: 70 })), kin('sister', [ovarian()])),
      },
      not: {
        'breast cancer of a cousin whose sex is not known': breastAnd(kin('cousin', [breast()], { sex: 'unknown' })),
        'triple-negative breast cancer of a sister at 51':
          breastAnd(kin('sister', [breast({ age: 51, subtype: 'breast-triple-negative' })])),
        'prostate cancer of a brother, not sure whether it has spread':
          breastAnd(kin('brother', [had('prostate', { spread: 'not-sure' })])),
        'prostate cancer of a brother': breastAnd(kin('brother', [had('prostate', { age: 50 })])),
        'another cancer of a sister': breastAnd(kin('sister', [had('lung', { age: 40, ...spread })])),
        'ovarian cancer of a sister, and another cancer of one’s own':
          withFamily(ill('lung'), kin('sister', [ovarian()])),
      },
    },
  ),
  P4: tableOf(
    perSide(2, 'two with breast cancer', [breast({ age: 70 })], { furthest: 3, answers: lateBreast }),
    perSide(2, 'two with prostate cancer', [had('prostate', { age: 80 })], { furthest: 3, answers: lateBreast }),
    {
      met: {
        'one with breast and one with prostate cancer': breastAnd(
          kin('aunt', [breast()], { side: 'maternal' }),
          kin('great-uncle', [had('prostate', { features: ['slow-growing'] })], { side: 'maternal' }),
        ),
        'two breast cancers of one aunt':
          breastAnd(kin('aunt', [breast({ age: 60 }), breast({ age: 70 })], { side: 'paternal' })),
        'cancer of both breasts of one aunt': breastAnd(kin('aunt', [breast(bothSides)], { side: 'paternal' })),
        'a second breast cancer of one’s own, and one of a sister':
          withFamily({ ...lateBreast, pastCancers: [breast()] }, kin('sister', [breast({ age: 70 })])),
        'breast and prostate cancer of one’s own, and breast cancer of a sister':
          withFamily({ ...lateBreast, pastCancers: [had('prostate')] }, kin('sister', [breast()])),
        'three breast cancers of one’s own': { ...lateBreast, pastCancers: [breast(), breast()] },
      },
      not: {
        'a second breast cancer of one’s own alone': { ...lateBreast, pastCancers: [breast()] },
        'prostate cancer of one’s own and of two uncles':
          prostateAnd(kin('uncle', [had('prostate')], { side: 'maternal' }), kin('uncle', [had('prostate')], { side: 'maternal' })),
        'prostate cancer of both lobes of one uncle':
          breastAnd(kin('uncle', [had('prostate', bothSides)], { side: 'maternal' })),
        'two with ovarian cancer': breastAnd(kin('sister', [ovarian()]), kin('sister', [ovarian()])),
        'three in the family, and another cancer of one’s own':
          withFamily(ill('lung'), kin('sister', [breast()]), kin('sister', [breast()]), kin('sister', [breast()])),
      },
    },
  ),
  P5: {
    met: {
      'ovarian cancer at 90': ill('ovarian', { age: 90 }),
      'ovarian cancer at an age not known': ill('ovarian'),
      'an earlier ovarian cancer': past(ovarian()),
      'an earlier ovarian cancer, and a family that brings the person':
        { ...past(ovarian()), situation: 'family-risk' },
    },
    not: {
      'another cancer': ill('cervical', { age: 40 }),
      'an ovarian cancer in the family': { situation: 'family-risk', cancer: 'ovarian' },
      'an ovarian cancer named before a rare disease was chosen': { situation: 'rare-disease', cancer: 'ovarian' },
      'ovarian cancer of a sister': withFamily(ill('lung'), kin('sister', [ovarian()])),
    },
  },
  P6: {
    met: {
      'pancreatic cancer at 90': ill('pancreatic', { age: 90 }),
      'pancreatic cancer of the exocrine kind': ill('pancreatic', { subtype: 'pancreatic-adenocarcinoma' }),
      'an earlier pancreatic cancer': past(had('pancreatic')),
    },
    not: {
      'a neuroendocrine tumor': ill('neuroendocrine'),
      'pancreatic cancer of a sister': withFamily(ill('lung'), kin('sister', [had('pancreatic')])),
    },
  },
  P7: {
    met: {
      'prostate cancer that has spread': ill('prostate', spread),
      'aggressive prostate cancer': ill('prostate', { features: ['aggressive'], spread: 'no' }),
      'an earlier aggressive prostate cancer': past(had('prostate', { features: ['aggressive'] })),
    },
    not: {
      'prostate cancer, not sure whether it has spread': ill('prostate', { spread: 'not-sure' }),
      'slow-growing prostate cancer': ill('prostate', { age: 50, features: ['slow-growing'] }),
      'prostate cancer of which nothing more is known': ill('prostate'),
      'another cancer that has spread': ill('bladder', spread),
      'another cancer that has spread, and an earlier prostate cancer': { ...past(had('prostate')), ...spread },
    },
  },
  P8: tableOf(
    atMostAge(50, 'breast cancer of a sister', (when) => prostateAnd(kin('sister', [breast(when)]))),
    atMostAge(50, 'colorectal cancer of a sister', (when) => prostateAnd(kin('sister', [had('colorectal', when)]))),
    atMostAge(50, 'endometrial cancer of a cousin', (when) => prostateAnd(kin('cousin', [had('endometrial', when)]))),
    atMostAge(60, 'prostate cancer of a father', (when) => prostateAnd(kin('father', [had('prostate', when)]))),
    atMostAge(60, 'prostate cancer of a brother', (when) => prostateAnd(kin('brother', [had('prostate', when)]))),
    closeness(3, 'ovarian cancer', (relation, more) => prostateAnd(kin(relation, [ovarian({ age: 80 })], more))),
    perSide(2, 'two with breast cancer', [breast({ age: 70 })], { furthest: 3, answers: prostateCancer }),
    perSide(2, 'two with prostate cancer', [had('prostate', { age: 80 })], { furthest: 3, answers: prostateCancer }),
    perSide(3, 'three with Lynch-related cancers', [had('bile-duct', { age: 70 })], { answers: prostateCancer }),
    {
      met: {
        'Ashkenazi ancestors': ashkenazi(prostateCancer),
        'breast cancer of one’s own': { ...prostateCancer, pastCancers: [breast({ age: 70 })] },
        'breast cancer of an uncle': prostateAnd(kin('uncle', [breast({ age: 80 })])),
        'triple-negative breast cancer of an aunt at 80':
          prostateAnd(kin('aunt', [breast({ age: 80, subtype: 'breast-triple-negative' })])),
        'pancreatic cancer of a great-uncle': prostateAnd(kin('great-uncle', [had('pancreatic')])),
        'prostate cancer of a great-uncle that has spread': prostateAnd(kin('great-uncle', [had('prostate', spread)])),
        'one with breast and one with prostate cancer':
          prostateAnd(kin('mother', [breast({ age: 70 })]), kin('grandfather', [had('prostate')], { side: 'maternal' })),
        'an earlier prostate cancer, and ovarian cancer of a sister':
          withFamily(past(had('prostate')), kin('sister', [ovarian()])),
      },
      not: {
        'prostate cancer alone': prostateCancer,
        'slow-growing prostate cancer of a brother at 50':
          prostateAnd(kin('brother', [had('prostate', { age: 50, features: ['slow-growing'] })])),
        'prostate cancer of a son at 45': prostateAnd(kin('son', [had('prostate', { age: 45 })])),
        'prostate cancer of a half-brother at 45':
          prostateAnd(kin('half-brother', [had('prostate', { age: 45 })], { side: 'maternal' })),
        'prostate cancer of a brother by adoption at 45':
          prostateAnd(kin('brother', [had('prostate', { age: 45 })], { by: 'adoption' })),
        'prostate cancer of a grandfather, not sure whether it has spread':
          prostateAnd(kin('grandfather', [had('prostate', { spread: 'not-sure' })], { side: 'maternal' })),
        'two breast cancers of one aunt':
          prostateAnd(kin('aunt', [breast({ age: 60 }), breast({ age: 70 })], { side: 'maternal' })),
        'three Lynch-related cancers of one aunt': prostateAnd(
          kin('aunt', [had('stomach', { age: 70 }), had('brain', { age: 70 }), had('small-bowel', { age: 70 })], { side: 'maternal' }),
        ),
        'another cancer, and ovarian cancer of a sister': withFamily(ill('lung'), kin('sister', [ovarian()])),
      },
    },
  ),
} as const satisfies Readonly<Record<string, Table>>
