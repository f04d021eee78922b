import { list } from '../../../kernel/list.ts'
import { SERVICE_KINDS, URGENCIES } from '../rules.ts'

/** The directory: what each does, how it is reached, what it costs, until when the agreement holds. Nothing of anybody. */
export const serviceList = list('serviceReferrals.services', {
  columns: {
    name: { kind: 'own', head: true },
    kind: { kind: 'code', codes: SERVICE_KINDS, group: 'service', sort: true },
    phone: { kind: 'text' },
    hours: { kind: 'text' },
    cost: { kind: 'text' },
    mouUntil: { kind: 'day', sort: true },
  },
  open: true,
})

/** Who was referred where, and how it stands. */
export const referralList = list('serviceReferrals.referrals', {
  columns: {
    name: { kind: 'person', head: true },
    service: { kind: 'text', sort: true },
    urgency: { kind: 'code', codes: URGENCIES },
    referredOn: { kind: 'day', sort: 'down' },
    answerBy: { kind: 'day', sort: true },
    standing: { kind: 'own' },
  },
})
