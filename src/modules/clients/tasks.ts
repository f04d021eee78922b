import { tasksOf } from '../../kernel/task.ts'
import { DOCUMENT_CHASE_DAYS, REST_DAYS } from './rules.ts'

const family = '/penerima-manfaat/$caseId/keluarga'

export const tasks = tasksOf({
  look_at_duplicate: { owner: ['coordinator'], within: 3, at: '/penerima-manfaat/dugaan-ganda', does: 'clients.merge' },
  complete_registration: {
    within: REST_DAYS,
    at: family,
    does: 'clients.register',
    ticked: true,
    byWork: true,
    crossing: ['administration'],
    params: { count: 'count' },
  },
  help_with_documents: {
    named: ['social_worker'],
    within: DOCUMENT_CHASE_DAYS,
    at: [family, '/rujukan/$caseId'],
    does: 'clients.register',
    crossing: ['administration'],
    params: { count: 'count' },
  },
})
