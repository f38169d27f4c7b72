/**
 * States with a law on paying for biomarker tests. A state stands here only if a document that was read says, within the last twelve months, that the law
 * is there; a row that is older is no longer shown and waits to be confirmed anew or taken out. Which plans a law reaches: American Cancer Society Cancer
 * Action Network, map of June 2025, except where a later document says more. All of these laws leave out plans of employers that pay the claims
 * themselves.
 */
import type { StateLaw, StateRegulated } from '../rules/index.ts'

// The law of each of them holds for tests of any disease or condition, not of cancer alone.
const stateRegulated: readonly StateRegulated[] = ['employer', 'marketplace', 'medicaid']
const privatePlans: readonly StateRegulated[] = ['employer', 'marketplace']

export const stateLaws: readonly StateLaw[] = [
  // Ariz. Rev. Stat. 20-1406.10 (HB 2144 of 2022), which names the state's Medicaid as well.
  { state: 'AZ', reaches: stateRegulated, effective: '2023-01-01', source: 'nfp-arizona-biomarker#law', asOf: '2026-01-07', confidence: 'medium' },
  // O.C.G.A. 33-24-59.33; Insurance Commissioner's Bulletin 25-EX-7.
  { state: 'GA', reaches: stateRegulated, source: 'state-law-bulletins#law', asOf: '2026-02-25', confidence: 'medium' },
  // La. R.S. 22:1028.5; the map leaves Medicaid out.
  { state: 'LA', reaches: privatePlans, source: 'acs-can-mississippi#law', asOf: '2026-02', confidence: 'high' },
  // Md. Insurance Article 15-859 (SB 805 of 2023); Bulletin 26-15.
  { state: 'MD', reaches: stateRegulated, source: 'maryland-biomarker-bulletin#law', asOf: '2026-06-16', confidence: 'high' },
  // 36 O.S. 6060.5a (SB 513 of 2023); Bulletin 2025-06 of October 2025 and, for Medicaid, Bulletin 4-2023.
  { state: 'OK', reaches: stateRegulated, effective: '2024-01-01', source: 'state-law-bulletins#law', asOf: '2026-02-25', confidence: 'medium' },
  { state: 'TX', reaches: stateRegulated, source: 'acs-can-mississippi#law', asOf: '2026-02', confidence: 'high' },
]
