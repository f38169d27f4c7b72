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
}
