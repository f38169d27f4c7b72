import type { Source } from '../define.ts'

export const core = {
  acs: {
    name: 'American Cancer Society',
    title: 'Precision or Personalized Medicine',
    date: '2023-06-15',
    read: '2026-11-22',
    url: 'https://www.cancer.org/cancer/managing-cancer/treatment-types/precision-medicine.html',
  },
  'msd-visit': {
    name: 'MSD Manual, consumer version',
    title: 'Making the Most of a Health Care Visit',
    date: '2019-10',
    read: '2026-11-22',
    url: 'https://www.merckmanuals.com/home/fundamentals/making-the-most-of-health-care/making-the-most-of-a-health-care-visit',
  },
  'ask-share-know': {
    name: 'Shepherd and others, Patient Education and Counseling',
    title: 'Three questions that patients can ask to improve the quality of information physicians give about treatment options',
    date: '2011',
    read: '2026-11-22',
    url: 'https://pubmed.ncbi.nlm.nih.gov/21831558/',
  },
  families: {
    name: 'Hope at RareLabs',
    title: 'What Is Personalized Medicine: A Guide for Families',
    date: '2026-07-05',
    read: '2026-11-22',
    url: 'https://hopeatrarelabs.com',
  },
  'berardi-tumor-board-2020': {
    name: 'Berardi and others, Cancer Management and Research',
    title: 'Benefits and Limitations of a Multidisciplinary Approach in Cancer Patient Management',
    date: '2020-09-30',
    read: '2026-11-22',
    url: 'https://doi.org/10.2147/CMAR.S220976',
  },
  'nhgri-diversity': {
    name: 'National Human Genome Research Institute',
    title: 'Diversity in Genomic Research',
    date: 'undated',
    read: '2026-11-22',
    url: 'https://www.genome.gov/es/node/83221',
  },
  'osu-symptom-notes': {
    name: 'Ohio State University, The James',
    title: 'Keeping Track of Symptoms',
    date: '2022-05-04',
    read: '2026-11-22',
    url: 'https://www.healthwise.net/osumychart/Content/StdDocument.aspx?DOCHWID=custom.22_630',
  },
} as const satisfies Readonly<Record<string, Source>>
