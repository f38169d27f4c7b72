import type { ExplanationText, WordsOf } from '../define.ts'
import type { explanations as list } from '../explanations.ts'

export const explanations: WordsOf<typeof list, ExplanationText> = {
  'what-precision-medicine-is': {
    title: 'What is precision medicine?',
    paragraphs: [
      'Precision medicine means that tests help to plan care. With cancer, they most often look for changes in the genes or proteins of the tumor. Some changes speak for a certain medicine, others speak against one. A test can also make a diagnosis more exact.',
      'There are other uses. A test of the genes a person was born with can matter for relatives too. A drug-gene test can show how the body may handle a medicine. In a rare disease, a gene test can help to find the cause.',
      'Not every test leads to a treatment, and not every clinic has every test. It is fine to ask beforehand what a test could change.',
    ],
  },
  'precision-or-personalized': {
    title: 'Precision or personalized: is it the same?',
    paragraphs: [
      'Doctors use both names, and experts do not agree about them. Some see no difference. Others say that “precision” is about tests of genes, and “personalized” is about the whole person: past illnesses, family, age and way of life.',
      'So it is fine to ask: “What do you mean by that? Which tests are these, and what would they change?”',
      'Neither name means, as a rule, a medicine made for one person. Most often, a medicine is chosen from those there are, because it fits people whose test results are alike. Medicines made for just one person do exist for a few very rare illnesses. Ask if one is meant, and if it is research.',
    ],
  },
  'inherited-or-only-in-the-tumor': {
    title: 'Inherited, or only in the tumor?',
    paragraphs: [
      'Some gene changes are there from birth, in every cell of the body. They can be passed on to children. Doctors call them inherited, or germline.',
      'Other changes come up during life, for instance in a tumor. They are not passed on. Doctors call them somatic, or acquired.',
      'A test of the tumor shows what is in the tumor. It can hint at an inherited change, but it does not settle the matter. For that, another sample is tested, most often blood or spit. A doctor may speak of that second test whatever the first one showed.',
      'When a report names a change, it helps to ask which of the two it is.',
    ],
  },
  'what-testing-cannot-tell-yet': {
    title: 'What can a test not tell yet?',
    paragraphs: [
      'A sample shows one place at one moment. Another part of the tumor may be different, and a cancer can change over time. This is one reason why doctors sometimes test again.',
      '“Nothing found” can mean that no change is there. It can also mean that the test did not look for it, or that the sample was too small. A blood test can miss a change that is in the tumor.',
      'Some gene changes can’t be read yet. Labs call them uncertain, and may know more in some years.',
      'A change that matches a medicine is a chance that it may help, not a promise. Much about these treatments is still being studied.',
    ],
  },
  'what-a-genetic-counselor-does': {
    title: 'What does a genetic counselor do?',
    paragraphs: [
      'A genetic counselor knows about genes and is trained to talk about them. Much of the first visit is about the family: who was ill, with what, and at what age.',
      'Then the counselor explains if a gene test makes sense, which one, and what it could and could not show. A visit does not have to end in a test. If there is a test, the counselor explains the result, and what it may mean for relatives. Results may come later, by phone or in person.',
      'Helpful things to bring are a list of relatives who were ill, their ages at the time, and any gene test reports.',
    ],
  },
}
