import type { contacts as list } from '../contacts.ts'
import type { ContactText, WordsOf } from '../define.ts'

export const contacts: WordsOf<typeof list, ContactText> = {
  'american-cancer-society': {
    name: 'American Cancer Society',
    helps: 'Answers questions about cancer and knows what help there is nearby.',
    hours: 'Any time of day or night; online chat on weekdays',
  },
  'rare-disorders-organization': {
    name: 'National Organization for Rare Disorders (NORD)',
    helps: 'Has pages on rare illnesses and names of patient groups and expert centers.',
  },
  'rare-diseases-information-center': {
    name: 'Genetic and Rare Diseases Information Center (National Institutes of Health)',
    helps: 'Has pages on thousands of rare illnesses, and people to write to with questions.',
  },
  'cancer-information-service': {
    name: 'National Cancer Institute, Cancer Information Service',
    helps: 'Answers questions about cancer and helps to look for clinical trials.',
    hours: 'Monday to Friday',
    languages: 'English and Spanish',
    phoneInLetters: '1-800-4-CANCER',
  },
  'hereditary-cancer-group': {
    name: 'FORCE, Facing Our Risk of Cancer Empowered',
    helps: 'A group by and for families with inherited cancer, with facts and people who have been there.',
  },
  'genetic-counselors-society': {
    name: 'National Society of Genetic Counselors',
    helps: 'Says what genetic counselors do in each field of medicine.',
  },
  'blood-cancer-group': {
    name: 'Blood Cancer United (before 2025: The Leukemia & Lymphoma Society)',
    helps: 'Answers questions about blood cancers and helps to look for trials and support.',
    hours: 'Monday to Friday, 9 a.m. to 9 p.m. Eastern time',
  },
  'lung-cancer-group': {
    name: 'LUNGevity Foundation',
    helps: 'Has facts about lung cancer and a help line with oncology social workers.',
  },
  medicare: {
    name: 'Medicare',
    helps: 'Answers questions about Medicare plans, bills and appeals.',
    phoneInLetters: '1-800-MEDICARE',
  },
  'medicare-counselors-by-state': {
    name: 'State Health Insurance Assistance Program (SHIP)',
    helps: 'Counselors in each state who explain Medicare to people and their families. They sell nothing.',
  },
  marketplace: {
    name: 'Health Insurance Marketplace (HealthCare.gov)',
    helps: 'Answers questions about plans from the Marketplace and about signing up.',
  },
  'veterans-health-benefits': {
    name: 'VA health benefits line',
    helps: 'Answers questions about VA health care.',
    hours: 'Monday to Friday, 8 a.m. to 8 p.m. Eastern time',
  },
  'military-health-plan': {
    name: 'TRICARE',
    helps: 'Says how to appeal, and whom to call in each region.',
  },
  'medicaid-offices': {
    name: 'Medicaid.gov (Centers for Medicare & Medicaid Services)',
    helps: 'Shows how to reach the Medicaid office of each state, which answers questions about Medicaid and CHIP.',
  },
  'indian-health-service': {
    name: 'Indian Health Service',
    helps: 'Has the rules of Purchased/Referred Care, which pays for care outside its clinics.',
  },
  'labor-department': {
    name: 'US Department of Labor, Employee Benefits Security Administration',
    helps: 'Helps with questions and complaints about a health plan from work.',
  },
  'patient-advocates': {
    name: 'Patient Advocate Foundation',
    helps: 'Helps people with a serious illness when a plan says no, or when bills pile up.',
  },
  'state-insurance-departments': {
    name: 'State insurance departments (National Association of Insurance Commissioners)',
    helps: 'Each state has an office that takes complaints about an insurance company.',
  },
  'surprise-bills-desk': {
    name: 'No Surprises Help Desk (Centers for Medicare & Medicaid Services)',
    helps: 'Takes questions and complaints about surprise bills and cost estimates.',
    languages: 'English, Spanish and many others',
  },
  'cancer-social-workers': {
    name: 'CancerCare Hopeline',
    helps: 'Social workers for people with cancer. They listen, and they know where to find help.',
    hours: 'Monday to Thursday, 10 a.m. to 6 p.m.; Friday, 10 a.m. to 5 p.m. Eastern time',
    languages: 'English and Spanish',
    phoneInLetters: '1-800-813-HOPE',
  },
  'cancer-legal-guides': {
    name: 'Triage Cancer',
    helps: 'Has guides on work, insurance and law for people with cancer.',
  },
}
