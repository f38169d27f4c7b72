/** Rules for any patient (G1 to G3, C0), and those about a family of which little is known. */
import type { Answers, Family } from '../../../src/plan/index.ts'
import { familyOf, kin } from '../builders.ts'
import { closeness, ill, tableOf, type Table } from './table.ts'

type Result = 'pathogenic' | 'uncertain'
type Variant = NonNullable<Family['variants']>[number]

const listed = (more: Variant): Answers => ({ family: { relatives: [kin('aunt', [], { id: 'r1' })], variants: [{ gene: 'MSH2', ...more }] } })
const tested = (result: Result): Table =>
  closeness(3, 'a change found by a test', (relation, more) => familyOf(kin(relation, [], { ...more, testing: { status: 'done', result } })))
const noted = (result: Result): Table =>
  closeness(3, 'a change noted down', (relation, more) => ({
    family: { relatives: [kin(relation, [], { ...more, id: 'r1' })], variants: [{ gene: 'BRCA2', relative: 'r1', result }] },
  }))

const markers = (...names: readonly string[]): Answers => ill('lung', {}, { testing: { tumor: { status: 'done', markers: names } } })
type Inherited = NonNullable<NonNullable<Answers['testing']>['inherited']>
const inherited = (more: Inherited): Answers => ({ testing: { inherited: { status: 'done', ...more } } })

const pathogenic = listed({ relative: 'r1', result: 'pathogenic' })
const uncertain = listed({ relative: 'r1', result: 'uncertain' })
const unknownResults = {
  'a change of which the person is not sure': listed({ relative: 'r1', result: 'not-sure' }),
  'a change without a result': listed({ relative: 'r1' }),
  'a test that found nothing': familyOf(kin('sister', [], { testing: { status: 'done', result: 'negative' } })),
  'a test of which the person is not sure':
    familyOf(kin('sister', [], { testing: { status: 'done', result: 'not-sure' } })),
}

export const anyPatient = {
  G1: tableOf(tested('pathogenic'), noted('pathogenic'), {
    met: {
      'a change in an aunt': pathogenic,
      'a change in a gene that was not named': { family: { variants: [{ result: 'pathogenic' }] } },
      'a change in a relative who is not on the list': listed({ relative: 'r9', result: 'pathogenic' }),
      'a change in a relative whose relation was not given': familyOf({ testing: { result: 'pathogenic' } }),
      'one change that is known, beside one of uncertain meaning': {
        family: { variants: [{ gene: 'ATM', result: 'uncertain' }, { gene: 'BRCA1', result: 'pathogenic' }] },
      },
    },
    not: {
      ...unknownResults,
      'a change of uncertain meaning': uncertain,
      'a gene named in a test without a result': familyOf(kin('sister', [], { testing: { genes: ['BRCA1'] } })),
    },
  }),
  G2: {
    met: Object.fromEntries(
      ['BRCA1', 'brca2', 'PALB2', 'MLH1', 'MSH2', 'MSH6', 'PMS2', 'MSI-H', 'dMMR'].map((name) => [`${name} in the tumor`, markers('EGFR', name)]),
    ),
    not: {
      'a change that is not inherited': markers('EGFR', 'KRAS', 'PD-L1'),
      'a name that nobody knows': markers('BRCA'),
      'no change': markers(),
      'a gene that was looked at and not changed':
        ill('lung', {}, { testing: { tumor: { markersNotFound: ['BRCA2'] } } }),
      'a change that was found and not named':
        ill('lung', {}, { testing: { tumor: { status: 'done', result: 'change-found' } } }),
      'a change of the inherited genes': inherited({ result: 'pathogenic', genes: ['BRCA2'], explained: 'yes' }),
    },
  },
  G3: {
    met: {
      'a positive result that nobody explained': inherited({ result: 'pathogenic', explained: 'no' }),
      'an uncertain result that nobody explained': inherited({ result: 'uncertain', explained: 'no' }),
      'a positive result of a test bought for home':
        inherited({ result: 'pathogenic', explained: 'no', kind: 'consumer' }),
    },
    not: {
      'a positive result that was explained': inherited({ result: 'pathogenic', explained: 'yes' }),
      'a positive result of which the person is not sure whether it was explained':
        inherited({ result: 'pathogenic', explained: 'not-sure' }),
      'a positive result, explained or not was skipped': inherited({ result: 'pathogenic' }),
      'a negative result': inherited({ result: 'negative', explained: 'no' }),
      'a result of which the person is not sure': inherited({ result: 'not-sure', explained: 'no' }),
      'a test without a result': inherited({ explained: 'no' }),
    },
  },
  C0: tableOf(tested('uncertain'), noted('uncertain'), {
    met: {
      'a change of uncertain meaning in an aunt': uncertain,
      'a change of uncertain meaning in nobody in particular': { family: { variants: [{ result: 'uncertain' }] } },
      'one of uncertain meaning, beside a known change by marriage': familyOf(
        kin('sister', [], { testing: { result: 'uncertain' } }),
        kin('uncle', [], { by: 'marriage', testing: { result: 'pathogenic' } }),
      ),
    },
    not: {
      ...unknownResults,
      'a change that is known to cause disease': pathogenic,
      'one of uncertain meaning, beside one that is known': familyOf(
        kin('sister', [], { testing: { result: 'uncertain' } }),
        kin('cousin', [], { testing: { result: 'pathogenic' } }),
      ),
    },
  }),
  C6: {
    met: {
      'a family of which nothing is known': { family: { known: 'no' } },
      'a family of which nothing is known, and an own cancer': ill('breast', { age: 48 }, { family: { known: 'no' } }),
    },
    not: {
      'a family of which some is known': { family: { known: 'some', unknownSides: ['paternal'] } },
      'a family that is known': { family: { known: 'yes' } },
      'nothing said about what is known': { family: { relatives: [] } },
    },
  },
} as const satisfies Readonly<Record<string, Table>>
