/** Two persons whom the app is for, and their way from the start to the list. What they type occurs nowhere else. */
import type { Page } from 'playwright-core'
import { addRelative, answer, arrive, begin, box, fillIn, goOn, openList } from './person.ts'

export interface Person {
  readonly walk: (page: Page) => Promise<void>
  /** Words of the answers, as typed and as the plan keeps them. */
  readonly answers: readonly string[]
}

/** 58, with a lung cancer that was found a short time ago and is not tested; Medicare; her sister had ovarian cancer at 47. */
export const maria: Person = {
  answers: ['Mariazell', 'clopidogrel', 'quuxoprin', 'lung', 'ovarian', 'sister', 'medicare', 'new-diagnosis', '2026-12-01', 'Texas'],
  walk: async (page) => {
    await begin(page)
    await answer(page, 'Who is this list for?', 'For me')
    await answer(page, 'Where do things stand right now?', 'Cancer was found a short time ago')
    await arrive(page, 'Which type of cancer is it?')
    await page.getByLabel('Type to find it').fill('lung')
    await answer(page, 'Which type of cancer is it?', 'Lung cancer')
    await answer(page, 'Do you know which kind it is?', 'Non-small cell')
    await answer(page, 'Has the cancer spread to other parts of the body?', 'I’m not sure')
    await fillIn(page, 'How old are you?', { 'Age when the cancer was found': '58', 'Age now': '58' })
    await answer(page, 'What sex were you assigned at birth?', 'Female')
    await answer(page, 'Who is the next visit with?', 'A cancer doctor (oncologist)')
    await page.getByLabel('Date of the visit').fill('2026-12-01')
    await answer(page, 'When is the visit, and how long will it be?', 'About 20 minutes', 'Yes, the first visit')
    await answer(page, 'Has the cancer itself been tested for gene or protein changes?', 'No, not that I know of')
    await answer(page, 'Have you had a test of the genes you were born with?', 'No, not that I know of')
    await answer(page, 'Have you had a test of how your genes handle medicines?', 'No, not that I know of')
    await answer(page, 'Which treatments have you had, or are you having now?', 'None yet')
    await answer(page, 'Which treatments have been planned or offered, but not begun?', 'Chemotherapy')
    await box(page, 'Medicine').fill('clopidogrel')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await fillIn(page, 'Which medicines do you take?', { Medicine: 'Quuxoprin' }) // still in the box at Continue: nothing typed is lost
    await answer(page, 'How is your care paid for?', 'Medicare')
    await answer(page, 'Has anyone asked if a test or treatment will be paid for?', 'Not yet')
    await arrive(page, 'Is there a second insurance, and in which state?')
    await page.getByLabel('State').selectOption({ label: 'Texas' })
    await goOn(page)
    await answer(page, 'What do you know about cancer in your family?', 'I know some of it')
    await arrive(page, 'Which relatives have had cancer?')
    await addRelative(page, { relation: 'Sister', cancer: 'Ovarian cancer', age: '47' })
    await goOn(page)
    await answer(page, 'Two more things about the family', 'No, not that I know of')
    await answer(page, 'What matters most to you right now?', 'What it costs')
    await answer(page, 'Is there anything you would rather leave out?', 'How things may go (outlook)')
    await fillIn(page, 'Which name should be on the paper?', { Name: 'Mariazell' })
    await arrive(page, 'Check your answers')
    await openList(page)
  },
}

/** A parent of a child of 6 with a disease that nobody could name; a test of inherited genes found nothing; Medicaid. */
export const parent: Person = {
  answers: ['Zebulon', 'xyloxetine', 'medicaid', 'rare-disease', 'negative', 'specialist', 'child'],
  walk: async (page) => {
    await begin(page)
    await answer(page, 'Who is this list for?', 'For my child')
    await answer(page, 'Where do things stand right now?', 'A rare or undiagnosed genetic disease')
    await fillIn(page, 'How old is your child?', { 'Age now': '6' })
    await answer(page, 'What sex was your child assigned at birth?', 'I’d rather not say')
    await answer(page, 'Who is the next visit with?', 'Another specialist')
    await answer(page, 'When is the visit, and how long will it be?', 'About 30 minutes', 'No')
    await answer(page, 'Has your child had a test of the genes they were born with?', 'Yes, and I have heard a result')
    await answer(page, 'What did the test of inherited genes show?', 'No change was found')
    await answer(page, 'Can you tell us more about that test?', 'Through a doctor or a clinic', 'Yes')
    await answer(page, 'Has your child had a test of how genes handle medicines?', 'No, not that I know of')
    await fillIn(page, 'Which medicines does your child take?', { Medicine: 'Xyloxetine' })
    await answer(page, 'How is your child’s care paid for?', 'Medicaid or CHIP')
    await answer(page, 'Has anyone asked if a test or treatment will be paid for?', 'Not yet')
    await answer(page, 'Is there a second insurance, and in which state?')
    await answer(page, 'What matters most to you right now?', 'Travel and distance')
    await answer(page, 'Is there anything you would rather leave out?', 'Things found that nobody was looking for')
    await fillIn(page, 'Which name should be on the paper?', { Name: 'Zebulon' })
    await arrive(page, 'Check your answers')
    await openList(page)
  },
}
