import { tasksOf } from '../../kernel/task.ts'

const asked = { owner: ['coordinator'], at: '/pengajar/$id', does: 'deliverers.keep' } as const

/** Both papers are asked for with a new face, and anew before they run out. */
export const tasks = tasksOf({ vet_deliverer: asked, sign_statement: asked })
