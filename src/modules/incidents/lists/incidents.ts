import { list } from '../../../kernel/list.ts'
import { INCIDENT_KINDS, LEVELS, PLACES } from '../rules.ts'

/** Every incident whose words were sealed to the reader or that she leads, the latest first; what must still be told is drawn by the screen. */
export const incidentList = list('incidents.book', {
  columns: {
    kind: { kind: 'code', codes: INCIDENT_KINDS, head: true },
    level: { kind: 'code', codes: LEVELS },
    happenedAt: { kind: 'moment', sort: 'down' },
    place: { kind: 'code', codes: PLACES },
    by: { kind: 'text' },
    waits: { kind: 'own' },
  },
  order: { by: 'happenedAt', down: true },
})
