import type { Treatment } from '../../plan/index.ts'

export const treatments: Readonly<Record<Treatment, string>> = {
  surgery: 'Surgery',
  radiation: 'Radiation',
  chemotherapy: 'Chemotherapy',
  targeted: 'Targeted therapy',
  immunotherapy: 'Immunotherapy',
  hormone: 'Hormone therapy',
  transplant: 'Stem cell or bone marrow transplant',
  'none-yet': 'None yet',
}
