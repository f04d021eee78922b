import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { CLASS_STAFF, HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'
import { toldOf } from '../../kernel/told.ts'

const TUTORS = [...CLASS_STAFF, 'coordinator'] as const
const staff = all(inMyCentre, role(...HOUSE_STAFF, 'auditor', 'system'))
const tutors = all(inMyCentre, role(...TUTORS))
/** The women of one's own class; whoever leads the programme, all (domain.md 8.3, H). */
const theirs = any(all(inMyCentre, role('coordinator')), all(inMyCentre, role(...CLASS_STAFF), amongMy('taught')))
/** and her worker, who goes with her */
const lspWriters = any(theirs, all(inMyCentre, any(role('head'), onMyCaseload())))
const units = all(inMyCentre, role('class_coordinator', 'coordinator'))

export const training = policy({
  actions: {
    'training.read': ['head', 'coordinator', 'administration', 'social_worker', ...CLASS_STAFF, 'house_mother'],
    // of a class every woman stands before these; of others it is told whom they know, and no number
    'training.whole': ['head', 'coordinator', 'administration'],
    'training.units': ['class_coordinator', 'coordinator'],
    'training.practise': [...TUTORS],
    // her certificate is a letter: whoever takes numbers from the book makes it
    'training.lsp': [...TUTORS, 'social_worker'],
    'training.certify': ['head', 'coordinator', 'administration', 'social_worker'],
  },
  // a text of hers is sealed anew when she becomes protected, as long as after-care runs
  afterClosing: { aftercare: ['practice_texts', 'certifications'] },
  tables: {
    training_units: {
      select: staff,
      insert: units,
      update: units,
      writable: ['title', 'lesson_hours', 'skkni', 'is_in_use', 'version'],
    },
    practice_lessons: { select: staff, insert: all(tutors, isMine('saved_by')) },
    practice_entries: { select: all(inMyCentre, any(toldOf.class, role('system'))), insert: theirs },
    // append only: a second rating of a round stands beside the first, and the later one counts
    unit_ratings: {
      select: all(inMyCentre, any(toldOf.class, role('system'))),
      insert: all(theirs, isMine('assessed_by')),
    },
    // whoever holds her name and is told of her class: the number of a certificate stands in a public register
    certifications: {
      select: all(inMyCentre, toldOf.class, holdsKey('display')),
      insert: all(lspWriters, worksUnder('display'), isMine('author_id')),
      update: all(lspWriters, worksUnder('display')),
      writable: ['body', 'is_protected', 'held_on', 'result', 'valid_until', 'author_id', 'version'],
    },
    practice_texts: {
      select: holdsKey('display'),
      insert: all(theirs, worksUnder('display'), isMine('author_id')),
      update: any(theirs, all(inMyCentre, any(role('head'), onMyCaseload()))),
      writable: ['body', 'is_protected', 'author_id', 'version'],
    },
  },
})
