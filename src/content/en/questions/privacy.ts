import type { TextsOf } from '../../define.ts'
import type { privacy as bank } from '../../questions/privacy.ts'

export const privacy: TextsOf<typeof bank> = {
  'who-sees-gene-data': {
    text: 'Who will be able to see {my} gene data?',
    why: 'Results can be seen by more people than the doctor. You can ask where the data is kept and who may look at it.',
  },
  'what-else-is-signed': {
    text: 'When I sign for the test, what else do I agree to?',
    why: 'A form for a test may also ask about research, or about keeping the sample. You can ask to go through it line by line.',
  },
  'test-without-research': {
    text: 'Can the test be done without sharing the data for research?',
    why: 'Sharing can help research, and it is meant to be a choice. You can ask what you can say no to.',
  },
  'leave-research-later': {
    text: 'If the sample or data is used for research, can that still be stopped?',
    why: 'Often a person can stop taking part. What was shared before may not come back, so ask what can still be undone.',
  },
  'how-long-sample-kept': {
    text: 'How long will you keep the sample and the gene data?',
    why: 'Gene data can be kept for many years and read again. You can ask if the rest of a sample can be sent back or destroyed.',
  },
  'gene-test-and-life-insurance': {
    text: 'How could a gene test matter for life, disability or long-term care insurance?',
    why: 'The US law on gene discrimination does not reach these kinds of insurance. State laws differ. Ask before a sample is given, whoever orders the test, and if waiting could do harm.',
  },
  'gene-result-health-plan-and-job': {
    text: 'Can a health plan or an employer use a gene test result against someone?',
    why: 'A US law called GINA sets limits for health plans and for employers. It has gaps, so ask which of them matter here.',
  },
  'gene-result-va-and-ihs': {
    text: 'Which rules keep a gene test result safe in the VA or the Indian Health Service?',
    why: 'GINA, the US law on gene discrimination, does not reach this care in its part on health plans. Other rules can apply.',
  },
  'employer-sees-tests': {
    text: 'What can the employer see about tests that the plan pays for?',
    why: 'A US law limits when an employer may ask for or see gene test results. Where the employer pays the claims itself, it is worth asking twice.',
  },
  'military-and-gene-result': {
    text: {
      self: 'Can a gene test result affect service in the military?',
      child: 'Can my child’s gene test result affect a parent who serves in the military?',
      other: 'Can a gene test result affect service in the military?',
    },
    why: 'The US law on gene discrimination does not protect service members. The military has its own rules.',
  },
  'results-online-before-call': {
    text: 'Will the results show up online before we have talked?',
    why: 'In the US, results often go to the patient portal as soon as they are ready. You can wait to look, and you can ask whom to call.',
  },
  'copy-of-gene-data': {
    text: 'Can I have the full gene data as well as the report?',
    why: 'In the US, many labs have to give it to the patient who asks. Another lab or doctor may be able to read it again.',
  },
  'home-test-delete': {
    text: 'Can you delete {my} gene data and destroy the sample?',
    why: 'This is for the company that sold the test. Save or print the report first: a doctor may need it for a second test. Ask what stays, and what was shared.',
  },
  'home-test-company-sold': {
    text: 'What happens to {my} gene data if your company is sold?',
    why: 'Companies that sell home tests can change hands. You can ask what was promised about the data.',
  },
  'tribal-rules-for-research': {
    text: 'Does the tribe have its own rules for research with samples and gene data?',
    why: 'Tribes can set rules for research with their members. You can ask who has agreed to the study.',
  },
  'abroad-sample-sent-away': {
    text: 'Will the sample or the data be sent to another country?',
    why: 'Other rules may apply there. You can ask who may use the sample and the data, and for what.',
  },
}
