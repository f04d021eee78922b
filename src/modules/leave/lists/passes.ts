import { list } from '../../../kernel/list.ts'
import { LEAVE_KINDS } from '../../residence/rules.ts'

/** Who is out, who waits for a decision, who was back in these days. How far a pass is, is drawn by the screen. */
export const passList = list('leave.passes', {
  columns: {
    name: { kind: 'person', head: true },
    code: { kind: 'text', sort: true },
    kind: { kind: 'code', codes: LEAVE_KINDS },
    fromAt: { kind: 'moment', sort: true },
    backAt: { kind: 'moment', sort: true },
    decidedBy: { kind: 'text' },
    state: { kind: 'own' },
  },
})
