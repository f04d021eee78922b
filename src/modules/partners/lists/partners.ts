import { list } from '../../../kernel/list.ts'
import { PARTNER_KINDS, STAGES } from '../rules.ts'

export const partnerList = list('partners.partners', {
  open: true,
  columns: {
    name: { kind: 'text', head: true, sort: true },
    kind: { kind: 'code', codes: PARTNER_KINDS },
    stage: { kind: 'code', codes: STAGES, sort: true },
    untilOn: { kind: 'day', sort: true },
    people: { kind: 'count' },
    quota: { kind: 'count' },
    hourly: { kind: 'count', sort: 'down' },
    nextOn: { kind: 'day', sort: true },
  },
})
