import { list } from '../../../kernel/list.ts'
import { CONDITIONS } from '../rules.ts'

/** Machines of the classes. */
export const machineList = list('equipment.machines', {
  open: true,
  columns: {
    name: { kind: 'text', head: true, sort: true },
    label: { kind: 'text', on: 'sheet' },
    serial: { kind: 'text' },
    place: { kind: 'text', sort: true },
    condition: { kind: 'code', codes: CONDITIONS, sort: true },
    loan: { kind: 'own' },
    lentUntil: { kind: 'day', on: 'sheet' },
    nextOn: { kind: 'day', sort: true },
    worthRupiah: { kind: 'count', on: 'sheet' },
    boughtOn: { kind: 'day', on: 'sheet' },
  },
  order: { by: 'name', down: false },
})
