import { list } from '../../../kernel/list.ts'

/** Every room and shared part of the house, with the last look into it. */
export const roomList = list('inspections.rooms', {
  columns: {
    name: { kind: 'own', head: true },
    seenOn: { kind: 'day', sort: true },
    seenBy: { kind: 'text' },
    open: { kind: 'count', sort: 'down' },
  },
  open: true,
})

/** The book: a line for each thing that was found, and one for a look that found nothing. */
export const bookList = list('inspections.book', {
  columns: {
    seenOn: { kind: 'day', head: true, sort: 'down' },
    place: { kind: 'own' },
    item: { kind: 'text' },
    what: { kind: 'text' },
    mender: { kind: 'text' },
    dueOn: { kind: 'day', sort: true },
    mendedOn: { kind: 'day', sort: 'down' },
    seenBy: { kind: 'text' },
  },
  order: { by: 'seenOn', down: true },
  open: true,
})
