import { list } from '../../../kernel/list.ts'
import { BASES, DISCLOSURE_STATES, RIGHTS } from '../rules.ts'

/** Who asked for which right; how it stands is drawn by the screen. */
export const requestList = list('privacy.requests', {
  columns: {
    number: { kind: 'text', head: true },
    herNo: { kind: 'text' },
    right: { kind: 'code', codes: RIGHTS },
    dueAt: { kind: 'moment', sort: true },
    standing: { kind: 'own' },
  },
})

/** What was asked for by an office outside. */
export const disclosureList = list('privacy.disclosures', {
  columns: {
    herNo: { kind: 'text', head: true },
    recipient: { kind: 'text' },
    basis: { kind: 'code', codes: BASES },
    askedOn: { kind: 'day', sort: 'down' },
    state: { kind: 'code', codes: DISCLOSURE_STATES },
  },
  order: { by: 'askedOn', down: true },
})
