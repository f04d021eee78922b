import { tasksOf } from '../../kernel/task.ts'
import { events } from './events.ts'

export const tasks = tasksOf({
  write_evaluation: {
    within: 28,
    at: '/penerima-manfaat/$caseId/evaluasi',
    does: 'evaluations.write',
    endedBy: [events.report_received.kind],
  },
  write_evaluation_report: { at: '/evaluasi/laporan/baru', does: 'evaluations.write' },
  open_early_end: { within: 7, at: '/penerima-manfaat/$caseId/selesai', does: 'terminations.write', ticked: true },
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
