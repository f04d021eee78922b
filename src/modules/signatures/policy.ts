import { policy } from '../../kernel/policy.ts'
import { all, any, inMyCentre, isMine, onMyCaseload, role } from '../../kernel/rule.ts'
import { custody } from '../custody/policy.ts'
import { CERTIFIERS, WRITERS } from '../letters/rules.ts'

/** Who hands her money over and knows her by name: a signed receipt says it. The treasurer knows numbers, and signs on paper. */
const HANDERS = custody.actions['custody.keep']
const handers = all(inMyCentre, any(role('head', 'coordinator', 'administration', 'house_mother'), onMyCaseload()))

export const signatures = policy({
  actions: {
    /** whoever hands over a receipt: the file lies beside the letter, where the rules of its own files ask again */
    'signatures.take': [...WRITERS],
    /** a file that was signed outside and kept wrongly: by whoever brings one */
    'signatures.set_aside': [...CERTIFIERS],
    /** she signs for money of hers in the hand of whoever pays it out */
    'signatures.receipt': [...HANDERS],
  },
  // her last money is signed for when she has left
  afterClosing: { open: ['savings_signatures'] },
  tables: {
    // append only; who and when are the database's to say. A row holds ids and a code: which letter it is of, is told by the letter
    certified_withdrawals: {
      select: all(inMyCentre, role(...WRITERS)),
      insert: all(inMyCentre, role(...CERTIFIERS), isMine('withdrawn_by')),
    },
    // the file bears her name under the key of the whole staff: of a protected woman the row is her worker's alone (domain.md 7.12, 8.3 A).
    // Her booklet names nobody, and stays with whoever keeps her money
    savings_signatures: {
      select: handers,
      narrowedBy: `case_id = any ((select sec.cases('caseload'))::uuid[]) or exists (select from cases c where c.centre_id = savings_signatures.centre_id
        and c.case_id = savings_signatures.case_id and not c.is_protected)`,
      insert: all(handers, isMine('taken_by')),
    },
  },
})
