import { CLASS_STAFF } from '../../kernel/roles.ts'
import { tasksOf } from '../../kernel/task.ts'
import { events } from './events.ts'
import { RESULT_WITHIN } from './rules.ts'

const lsp = {
  at: '/penerima-manfaat/$caseId/sertifikasi',
  does: 'training.lsp',
  crossing: ['social_worker', ...CLASS_STAFF],
} as const

/** A test outside is not over before its result is known, and a certificate runs out. */
export const tasks = tasksOf({
  enter_lsp_result: { ...lsp, within: RESULT_WITHIN, endedBy: [events.lsp_result.kind] },
  renew_certificate: { ...lsp, afterClosing: true, endedBy: [events.lsp_registered.kind] },
})
