import { choice, choices, day, form, id, line, part, text, tick, time } from '../../../kernel/form.ts'
import { LEAVE_KINDS } from '../../residence/rules.ts'
import { CHECKS, DECISIONS, REFUSED_FOR } from '../rules.ts'

/** F25, asked in her name. Of a protected woman where she goes stays with her worker. */
export const askForm = form('leave.ask', {
  caseId: id(),
  kind: choice(LEAVE_KINDS, { group: 'kind' }),
  times: part({
    fromOn: day({ start: 'today' }),
    fromTime: time({ start: '08.00' }),
    backOn: day({ start: 'today' }),
    backTime: time({ start: '16.00' }),
  }),
  isFamily: tick(),
  said: part({
    to: line({ max: 120, optional: true }),
    companion: line({ max: 80, optional: true }),
    why: text({ max: 400, rows: 2, optional: true }),
  }),
})

export const decideForm = form('leave.decide', {
  decision: choice(DECISIONS),
  checked: choices(CHECKS, { when: { decision: 'given' }, group: 'check' }),
  refusedFor: choice(REFUSED_FOR, { when: { decision: 'refused' } }),
})
