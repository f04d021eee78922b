import { list } from '../../../kernel/list.ts'

/** The chart of accounts, in its own order. */
export const accountList = list('budget.accounts', {
  open: true,
  columns: {
    code: { kind: 'text', head: true },
    name: { kind: 'text' },
    state: { kind: 'code', codes: ['offered', 'put_away'], group: 'account_state' },
    step: { kind: 'own' },
  },
})
