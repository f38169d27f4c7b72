import { explanationFile } from './define.ts'

/** Short texts for who wants to understand before asking. The words stand in `<language>/explanations.ts`. */
export const explanations = explanationFile('2026-11-22', {
  'what-precision-medicine-is': {
    sources: ['acs#what-it-is', 'acs#limits-access', 'nci-cancer-terms#precision-medicine', 'nci-biomarker#when-it-may-not-help', 'fda-pgx-table#what-it-lists', 'terms#pharmacogenomics'],
  },
  'precision-or-personalized': {
    sources: ['terms#same-or-different', 'terms#no-custom-drug', 'acs#what-it-is', 'nci-cancer-terms#precision-medicine', 'n-of-1-review-2024#one-patient'],
  },
  'inherited-or-only-in-the-tumor': {
    sources: ['acs#gene-changes', 'variant-glossary-2019#germline', 'asco-germline-panels#whatever-the-tumor-test', 'nci-biomarker#inherited'],
  },
  'what-testing-cannot-tell-yet': {
    sources: ['nci-biomarker#one-sample', 'nci-biomarker#changes-over-time', 'lungcancer-net#tissue-and-blood', 'nci-uncertain-variant#definition', 'nci-match#outcomes', 'acs#limits-knowledge'],
  },
  'what-a-genetic-counselor-does': {
    sources: ['nci-cancer-terms#genetic-counseling', 'cdc-genetic-counseling#what-happens', 'uconn-genetics-visit#visit', 'ucsf-carrier#counselor', 'outcomes#counseling-if-hereditary'],
  },
})
