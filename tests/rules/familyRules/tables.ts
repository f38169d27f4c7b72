import type { RuleId } from '../../../src/rules/index.ts'
import { anyPatient } from './anyPatient.ts'
import { family } from './family.ts'
import { ownBreast } from './ownBreast.ts'
import { ownOther } from './ownOther.ts'
import type { Table } from './table.ts'

/** Every rule has its table: one without is a type error. */
export const tables: Readonly<Record<RuleId, Table>> = { ...anyPatient, ...ownBreast, ...ownOther, ...family }
