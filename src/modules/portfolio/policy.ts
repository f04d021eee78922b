import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { CLASS_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'
import { toldOf } from '../../kernel/told.ts'

/** Her tutors, whoever leads the programme, and her worker. */
const writers = any(
  all(inMyCentre, role('coordinator')),
  all(inMyCentre, role(...CLASS_STAFF), amongMy('taught')),
  all(inMyCentre, onMyCaseload()),
)
/** Whoever sees the result and holds the key of her name (domain.md 8.3, H and A). */
const readers = all(inMyCentre, toldOf.class, holdsKey('display'))

export const portfolio = policy({
  actions: {
    'portfolio.read': ['head', 'coordinator', 'administration', 'social_worker', ...CLASS_STAFF, 'house_mother'],
    'portfolio.photo': ['coordinator', 'social_worker', ...CLASS_STAFF],
  },
  // sealed anew when she becomes protected, as long as after-care runs
  afterClosing: { aftercare: ['work_photos'] },
  tables: {
    work_photos: {
      select: readers,
      insert: all(writers, worksUnder('display'), isMine('taken_by')),
      update: all(any(writers, all(inMyCentre, role('head'))), worksUnder('display')),
      writable: ['body', 'file', 'is_protected'], // for the new key when she becomes protected
      // whoever took it, and who leads or goes with her: one with a face that nobody saw is gone at once
      delete: all(writers, worksUnder('display'), any(isMine('taken_by'), role('coordinator'), onMyCaseload())),
    },
  },
})
