import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'
import { CERTIFIERS, WRITERS } from '../letters/rules.ts'

export const signatures = policy({
  actions: {
    /** whoever hands over a receipt: the file lies beside the letter, where the rules of its own files ask again */
    'signatures.take': [...WRITERS],
    /** a file that was signed outside and kept wrongly: by whoever brings one */
    'signatures.set_aside': [...CERTIFIERS],
  },
  tables: {
    // append only; who and when are the database's to say. A row holds ids and a code: which letter it is of, is told by the letter
    certified_withdrawals: {
      select: all(inMyCentre, role(...WRITERS)),
      insert: all(inMyCentre, role(...CERTIFIERS), isMine('withdrawn_by')),
    },
  },
})
