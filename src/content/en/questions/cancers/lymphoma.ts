import type { TextsOf } from '../../../define.ts'
import type { lymphoma as bank } from '../../../questions/cancers/lymphoma.ts'

export const lymphoma: TextsOf<typeof bank> = {
  'lymphoma-which-type': {
    text: 'Which type of lymphoma is it?',
    why: 'There are many types. Each has its own tests and treatments.',
  },
  'lymphoma-new-biopsy': {
    text: 'Should a new biopsy be done before the next treatment?',
    why: 'Lymphoma can change with time, in its type and in the proteins on its cells. The first sample may not show what is there now.',
  },
  'lymphoma-cd19-cd20-still-there': {
    text: 'Does the next drug need CD19 or CD20, and are they still on the cells?',
    why: 'Some antibody drugs and CAR-T cells look for one of these proteins. After such a drug, lymphoma cells sometimes lose it.',
  },
  'dlbcl-myc-bcl2-tested': {
    text: 'Was {my} lymphoma tested for changes in MYC, BCL2 and BCL6, or should it be?',
    why: 'Two such changes at once are called double-hit. Doctors may then plan treatment in another way.',
  },
  'dlbcl-cell-of-origin': {
    text: 'Is it the GCB kind of DLBCL or the other kind (non-GCB)?',
    why: 'The two start in different cells. It can matter for some drugs and for some trials.',
  },
  'dlbcl-double-hit-or-not': {
    text: 'Do {my} results show double-hit lymphoma?',
    why: 'Double-hit means a change in MYC along with one in BCL2 or BCL6. Doctors may then plan treatment in another way.',
  },
  'lymphoma-cd20-tested': {
    text: 'Was {my} lymphoma tested for a protein called CD20, or should it be?',
    why: 'Antibody drugs that find CD20 are a common part of treatment for this type.',
  },
  'follicular-grade': {
    text: 'Which grade is the follicular lymphoma?',
    why: 'Grades 1 and 2 tend to grow slowly. Some of grade 3 is treated like a faster lymphoma.',
  },
  'follicular-new-biopsy': {
    text: 'Should a new biopsy check if the lymphoma has changed to a faster type?',
    why: 'Follicular lymphoma can change with time. A faster type is treated in another way.',
  },
  'marginal-zone-infections': {
    text: '{have I} been tested for infections that can go with this lymphoma, such as H. pylori and hepatitis C?',
    why: 'For some people, treating the infection also makes the lymphoma shrink. H. pylori matters for lymphoma in the stomach.',
  },
  'marginal-zone-t-11-18': {
    text: 'If the lymphoma is in the stomach, was it tested for a change called t(11;18)?',
    why: 'With this change, antibiotics alone are less likely to work. So it can matter for what is tried first.',
  },
  'marginal-zone-myd88': {
    text: 'Is the diagnosis clear, or would a test for MYD88 help?',
    why: 'Another slow lymphoma, called Waldenström, can look much the same. Most people with that one have a change in MYD88.',
  },
  'marginal-zone-myd88-found': {
    text: 'MYD88 was found. Could it be Waldenström and not marginal zone lymphoma?',
    why: 'Waldenström is another slow lymphoma that can look much the same. Most people who have it have this change.',
  },
  'mantle-cell-tp53-tested': {
    text: 'Was {my} lymphoma tested for a change in TP53, or should it be?',
    why: 'In mantle cell lymphoma with this change, chemotherapy tends to work poorly. Doctors may then look at other drugs or a trial.',
  },
  'mantle-cell-tp53-found': {
    text: 'Which treatments or trials fit mantle cell lymphoma with a change in TP53 or 17p?',
    why: 'With it, strong chemotherapy and a transplant tend to do less. Ask what else there is.',
  },
  'mantle-cell-slow-or-fast': {
    text: 'Do the tests point to a slow or a fast kind of mantle cell lymphoma?',
    why: 'A marker called Ki-67 shows how many cells are dividing. SOX11 and the shape of the cells can say more. Some slow kinds can be watched.',
  },
  'lymphoma-cd30-tested': {
    text: 'Was {my} lymphoma tested for a protein called CD30, or should it be?',
    why: 'If the cells have CD30, an antibody that carries a cancer drug to it can be part of treatment.',
  },
  'lymphoma-cd30-new-biopsy': {
    text: 'Should a new biopsy be done, and CD30 be tested again?',
    why: 'A new sample can show if it is the same lymphoma. If the cells have CD30, an antibody drug may be an option.',
  },
  'hodgkin-which-kind': {
    text: 'Is it classic Hodgkin lymphoma or the rare kind called NLPHL?',
    why: 'NLPHL is short for nodular lymphocyte-predominant. It often grows slowly, carries CD20, and can be treated in other ways.',
  },
  'hodgkin-pet-during-treatment': {
    text: 'Will a PET scan during treatment show if the plan can be changed?',
    why: 'In Hodgkin lymphoma, an early scan can show how well treatment works. Doctors may then give less of it, or another kind.',
  },
  't-cell-lymphoma-which-type': {
    text: 'Which one of the many T-cell lymphomas is it?',
    why: 'There are many types, some in the skin, some in lymph nodes. Gene and protein tests help to tell them apart.',
  },
  't-cell-lymphoma-alk-tested': {
    text: 'If it is the type called ALCL, was it tested for ALK?',
    why: 'ALCL with ALK and ALCL without it behave in different ways. ALK can also point to a pill later on.',
  },
  't-cell-lymphoma-alk-found': {
    text: 'Is a pill that blocks ALK an option for {me}?',
    why: 'Such a pill is approved for children and young adults whose ALK-positive ALCL has come back or did not go away.',
  },
  't-cell-lymphoma-no-alk': {
    text: 'Would a test for DUSP22 or TP63 tell us more, now that ALK was not found?',
    why: 'In ALCL without ALK, these changes say more about how the lymphoma behaves. You can say how much you want to hear.',
  },
  't-cell-lymphoma-virus': {
    text: 'Does {my} blood need a test for a virus called HTLV-1?',
    why: 'One rare type of T-cell lymphoma comes from this virus. It is seen mostly in people from some parts of the world, such as the Caribbean or Japan.',
  },
  'lymphoma-when-biopsy-again': {
    text: 'Which signs would be a reason for a new biopsy?',
    why: 'If lymphoma comes back, doctors often want a new sample. Its type and the proteins on its cells may have changed.',
  },
}
