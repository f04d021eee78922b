import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** Whoever carries her case, and the head: they hold her story and answer for what leaves. */
const MAKERS = ['head', 'social_worker'] as const
const makes = all(inMyCentre, role(...MAKERS), worksUnder('narrative'))

export const wholeFiles = policy({
  actions: {
    'wholeFiles.read': [...MAKERS],
    'wholeFiles.make': [...MAKERS],
  },
  afterClosing: { open: ['whole_files', 'whole_file_takings'] },
  tables: {
    // append only: what was made and who took it is never written over; the night alone lets the file go
    whole_files: {
      select: all(role(...MAKERS), holdsKey('narrative')),
      insert: all(makes, isMine('made_by')),
    },
    whole_file_takings: {
      select: all(role(...MAKERS), holdsKey('narrative')),
      insert: all(makes, isMine('taken_by')),
    },
  },
})
