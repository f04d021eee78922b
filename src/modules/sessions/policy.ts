import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, inMyCentre, is, isMine, role } from '../../kernel/rule.ts'
import { GROUP_WRITERS } from '../groups/policy.ts'

/** Whoever may make keys may write about a woman; a colleague outside her team writes to the team and cannot read it again. */
export const NOTE_WRITERS = ['head', 'coordinator', 'social_worker', 'psychologist', 'nurse'] as const

const author = all(inMyCentre, isMine('author_id'), role(...NOTE_WRITERS))

export const sessions = policy({
  actions: {
    'sessions.read': [...HOUSE_STAFF],
    'sessions.note': [...NOTE_WRITERS],
    /** to come to Catat and be shown of whom something may be written: from there a class goes on to its group */
    'sessions.choose': [...GROUP_WRITERS],
    'sessions.confirm': ['head', 'coordinator', 'social_worker'],
  },
  afterClosing: {
    aftercare: ['mediation_looks', 'session_notes', 'session_texts', 'session_private_texts'],
  },
  tables: {
    // append only: a correction is a new row
    mediation_looks: {
      select: any(holdsKey('narrative'), all(inMyCentre, isMine('looked_by'))),
      insert: all(worksUnder('narrative'), isMine('looked_by')),
    },
    session_notes: { select: any(holdsKey('narrative'), author, all(inMyCentre, role('system'))), insert: author },
    session_texts: { select: holdsKey('narrative'), insert: author },
    session_private_texts: {
      select: any(
        all(inMyCentre, isMine('author_id')),
        all(inMyCentre, is('audience', 'head'), role('head')),
        all(inMyCentre, is('audience', 'psychologist'), isMine('reader_id'), amongMy('counselled')),
      ),
      insert: author,
    },
  },
})
