import { list } from '../../../kernel/list.ts'

/** The curriculum, as the class coordinator edits it. */
export const unitList = list('training.units', {
  columns: {
    position: { kind: 'count', sort: true },
    title: { kind: 'own', head: true, sort: true },
    lessonHours: { kind: 'count', sort: 'down' },
    skkni: { kind: 'text' },
    use: { kind: 'own' },
  },
  order: { by: 'position', down: false },
  open: true,
})
