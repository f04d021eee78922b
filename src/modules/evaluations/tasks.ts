import { tasksOf } from '../../kernel/task.ts'
import { events as cases } from '../cases/events.ts'

export const tasks = tasksOf({
  // until she goes on: a report that is received leaves the step to the last stage to be done, and another result perhaps
  write_evaluation: {
    within: 28,
    at: '/penerima-manfaat/$caseId/evaluasi',
    does: 'evaluations.write',
    endedBy: [cases.moved.kind],
  },
  write_evaluation_report: { at: '/evaluasi/laporan/baru', does: 'evaluations.write' },
  open_early_end: {
    within: 7,
    at: '/penerima-manfaat/$caseId/selesai',
    does: 'terminations.write',
    ticked: true,
    byWork: true,
  },
  approve_evaluation_report: {
    owner: ['head'],
    within: 7,
    at: '/evaluasi/laporan/$id',
    does: 'evaluations.receive',
    decision: true,
    params: { name: 'code', count: 'count' },
    answered: true,
  },
})
