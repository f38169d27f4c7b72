import type { TextsOf } from '../../define.ts'
import type { sampleAndLab as bank } from '../../questions/sampleAndLab.ts'

export const sampleAndLab: TextsOf<typeof bank> = {
  'sample-too-small-next': {
    text: 'The sample was too small to test. What can we do now?',
    why: 'There may be other ways: a new sample, a blood test, or a smaller test that needs less tissue. Ask which result is needed most.',
  },
  'sample-blood-instead': {
    text: 'Could a blood test be done instead?',
    why: 'Some gene changes can be found in blood. A blood test can also miss some, so ask what it can and can’t show.',
  },
  'sample-new-biopsy-safe': {
    text: 'Is it safe for {me} to have another biopsy?',
    why: 'A new biopsy may give enough tissue for the test. It has risks too. Your doctor can say how safe it would be for {you}.',
  },
  'sample-large-enough': {
    text: 'Is the sample large enough for the test?',
    why: 'Sometimes a sample has too little of the cancer in it. It is good to know early, because a new sample takes time.',
  },
  'sample-tissue-or-blood': {
    text: 'Would the test use tissue from the cancer, or blood?',
    why: 'Many tests use tissue from a biopsy or an operation. Some use blood. Each can show things that the other may miss.',
  },
  'sample-stored-tissue': {
    text: 'Can you test tissue from {my} earlier biopsy or operation?',
    why: 'Labs often keep some tissue. If there is enough of it, a new biopsy may not be needed.',
  },
  'sample-was-it-blood': {
    text: 'Was the test done on blood or on tissue?',
    why: 'A blood test can miss a change that tissue would show. If it found nothing, doctors sometimes test tissue as well.',
  },
  'sample-healthy-cells': {
    text: 'Does the test also look at {my} healthy cells?',
    why: 'Some labs compare the cancer with healthy cells, often from blood or spit. This can also show a change that a person was born with.',
  },
  'sample-what-happens': {
    text: 'What happens at a biopsy, and what can go wrong?',
    why: 'A biopsy takes a small piece of the cancer. How it is done, and how safe it is, depends on where the cancer is.',
  },
  'sample-done-here': {
    text: 'Can this test be done here, or would {I} need to go somewhere else?',
    why: 'Some newer tests are not offered everywhere. Sometimes only the sample is sent, and the person does not have to travel.',
  },
  'lab-certified': {
    text: 'Is your lab certified under CLIA?',
    why: 'CLIA is a US law with quality rules for labs whose results are used in care.',
  },
  'lab-keeps-sample': {
    text: 'How long do you keep {my} sample?',
    why: 'A sample that was kept may be tested again later, without a new biopsy.',
  },
}
