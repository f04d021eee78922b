import { list } from '../../../kernel/list.ts'
import { CLASS_STAFF } from '../../../kernel/roles.ts'
import { STAGES, STATES } from '../stages.ts'

/** Daftar penerima manfaat: find, filter, follow. */
export const caseList = list('cases.list', {
  columns: {
    name: { kind: 'person', head: true },
    state: { kind: 'code', codes: STATES, on: 'sheet' },
    stage: { kind: 'code', codes: STAGES, sort: true, phone: 'line' },
    registerNo: { kind: 'text', on: 'sheet' },
    room: { kind: 'text', sort: true, phone: 'line' },
    responsible: { kind: 'text', sort: true, phone: 'line' },
    lastContactOn: { kind: 'day', sort: 'down' },
    openedOn: { kind: 'day', sort: 'down', phone: 'none' },
  },
  filters: {
    find: { kind: 'search' },
    state: {
      kind: 'choice',
      codes: ['current', ...STATES],
      start: 'current',
      as: 'status',
      // who teaches and who keeps the house learn of a woman when she comes (domain.md 8.3, A)
      vain: { to: [...CLASS_STAFF, 'house_mother'], codes: ['candidate', 'waiting'] },
    },
    stage: { kind: 'choice', codes: STAGES, as: 'tahap' },
    track: { kind: 'row', as: 'kelas' },
    mine: { kind: 'tick', as: 'saya' },
  },
  order: { by: 'openedOn', down: true },
})
