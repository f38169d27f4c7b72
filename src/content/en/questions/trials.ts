import type { TextsOf } from '../../define.ts'
import type { trials as bank } from '../../questions/trials.ts'

export const trials: TextsOf<typeof bank> = {
  'trial-for-my-change': {
    text: 'Is there a trial for people with the change found in {my} cancer?',
    why: 'Some trials are only for people whose cancer has a certain change. A match means a trial may fit, not that the drug will work.',
  },
  'trial-for-my-cancer': {
    text: 'Is there a trial that may fit {me}?',
    why: 'Trials test new ways to treat cancer. There are trials for first treatment, and others for later on.',
  },
  'trial-now-or-later': {
    text: 'Is there a trial to think about before we choose a treatment?',
    why: 'Some trials take only people who have not been treated yet. Others are for people who had treatment before.',
  },
  'trial-near-home': {
    text: 'Could any part of a trial be done near home?',
    why: 'Many trials that match a gene change are only at large cancer centers. It helps to know early how much travel there would be.',
  },
  'trial-who-searches': {
    text: 'Who can help me look for a trial?',
    why: 'There are many lists of trials, and no list has them all. The exact diagnosis, test results and past treatments help with the search.',
  },
  'trial-other-access': {
    text: 'If no trial fits, is there another way to get a drug that is still being tested?',
    why: 'One way is called expanded access: the drug is used outside a trial. The company has to agree, and the FDA looks at the request.',
  },
  'trial-chance-to-join': {
    text: 'What could keep {me} from joining the trial?',
    why: 'Each trial has rules about who can join, such as stage, past treatments or a certain gene change. It is good to know them early.',
  },
  'trial-compared-with-usual': {
    text: 'How does the trial compare with the usual treatment?',
    why: 'A trial can have good and bad sides, and so can usual treatment. Hearing both makes it easier to choose.',
  },
  'trial-cancer-grows': {
    text: 'What happens if the cancer grows while {I am} in the trial?',
    why: 'The study treatment is then often stopped. You can ask who plans the next treatment, and how soon.',
  },
  'trial-leave': {
    text: 'Can {I} leave the trial at any time, and what happens then?',
    why: 'A person can stop the treatment and stay in the study, or leave it. Ask what each would mean for check-ups and for the data.',
  },
  'trial-drug-afterwards': {
    text: 'If the study drug helps, can {I} keep getting it after the trial?',
    why: 'It differs from trial to trial. It may be in the consent form, and the team can say what is planned.',
  },
  'trial-privacy-certificate': {
    text: 'Is there a certificate that keeps the study data about {me} private?',
    why: 'It limits who may get data that could name a person. It is called a Certificate of Confidentiality, and not every study has one.',
  },
  'trial-visits-and-tests': {
    text: 'How many extra visits and tests would the trial mean?',
    why: 'A trial often has more visits, scans or samples than usual care. That can matter for work, rides and family.',
  },
  'trial-who-pays': {
    text: 'What would the trial pay for, and what would be left for us to pay?',
    why: 'The study drug is usually paid for by the study. Travel, a place to stay and time off work often are not.',
  },
  'trial-travel-help': {
    text: 'Does the trial help pay for travel or a place to stay?',
    why: 'Some studies can help with these costs, and others can’t. It is worth asking early, before the first trip.',
  },

  'rare-no-approved-treatment': {
    text: 'If no treatment is approved for this, what else could there be?',
    why: 'You can ask about trials, drugs for other illnesses, early access to new drugs, and research.',
  },
  'rare-trial': {
    text: 'Is there a trial or study for this illness or gene?',
    why: 'Some studies try a treatment. Others follow people over time to learn how an illness goes, so that trials can start.',
  },
  'rare-study-signs-like-these': {
    text: 'Is there a study for people with signs like these?',
    why: 'Some studies look for a cause, others follow how an illness goes. This is research: it can take long, and bring no answer for {you}.',
  },
  'rare-gene-therapy-door': {
    text: 'Could anything we do now rule out a gene therapy trial later?',
    why: 'Some trials leave out people with certain antibodies, for example. Each has its own rules, so it is good to ask early.',
  },
  'rare-research-result': {
    text: 'If a study finds something, will a clinical lab check it?',
    why: 'A result from research is often checked by a clinical lab before it counts in care. Ask who would tell you, and who pays.',
  },
  'rare-expanded-access': {
    text: 'If {I} can’t join a trial, could expanded access be a way?',
    why: 'This is a way to get a drug that is still being tested. The doctor applies, and the company has to agree.',
  },
  'rare-made-for-one': {
    text: 'Does anyone make treatments for one patient at a time for this gene?',
    why: 'Custom antisense drugs (short, lab-made strands) have been made for a few people. This is research and does not work for every kind of change.',
  },
  'rare-gene-editing': {
    text: 'Is gene editing being studied for this gene?',
    why: 'In 2025 a baby was treated with a gene editing drug made for that child alone. It is still research, and rare.',
  },
  'rare-lab-grown-cells': {
    text: 'Could cells grown from {me} be used to try treatments in a lab?',
    why: 'This is research only. It may not change the care, so you can ask what it is for and who pays.',
  },
}
