import type { TextsOf } from '../../../define.ts'
import type { liver as bank } from '../../../questions/cancers/liver.ts'

export const liver: TextsOf<typeof bank> = {
  'liver-which-type': {
    text: 'Is it cancer of liver cells, of bile ducts, or a mix of both?',
    why: 'Cancer of bile ducts, or a mix, has more gene tests that can matter. Cancer that spread to the liver is tested like the place where it began.',
  },
  'liver-tissue-to-test': {
    text: 'Would a gene test of tumor tissue add anything for {me}?',
    why: 'Liver cancer is often found by scans alone, so there may be no tissue to test. The usual drugs need no gene test, but a wide test or a trial may ask for one.',
  },
  'liver-afp-drug': {
    text: 'What is {my} AFP level, and does it matter for the choice of drugs?',
    why: 'AFP is a protein in blood that helps to follow liver cancer. One antibody, used after an earlier drug, is only for people whose AFP is high.',
  },
  'liver-fibrolamellar': {
    text: 'Could it be the rare type called fibrolamellar?',
    why: 'It is mostly found in younger people whose liver is otherwise healthy. A test for a fusion of two genes, DNAJB1 and PRKACA, can name it.',
  },
  'liver-inherited-cause': {
    text: 'Could an inherited liver illness have played a part?',
    why: 'In some people, an illness such as hemochromatosis (too much iron) is behind liver cancer. A test could then be of use to relatives too.',
  },
}
