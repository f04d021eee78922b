import { holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { all, isMine, role } from '../../kernel/rule.ts'

const WRITERS = ['head', 'coordinator', 'social_worker'] as const
/** Her living is a part of her story (domain.md 8.3, C): amounts and all. Her psychologist reads it and writes elsewhere. */
const readers = holdsKey('narrative')
const writers = all(worksUnder('narrative'), role(...WRITERS))

export const livelihood = policy({
  actions: {
    'livelihood.read': [...WRITERS, 'psychologist'],
    'livelihood.write': [...WRITERS],
  },
  // her home, her money and her work are asked of for as long as after-care runs; where she learns ends with her stay
  afterClosing: { aftercare: ['livelihood_pages', 'work_placements'] },
  tables: {
    livelihood_pages: { select: readers, insert: all(writers, isMine('written_by')) },
    placements: { select: readers, insert: all(writers, isMine('decided_by')) },
    work_placements: {
      select: readers,
      insert: all(writers, isMine('changed_by')),
      // by whoever works with her then, in whose name the database writes it
      update: writers,
      writable: [
        'until_on',
        'look_on',
        'task_id',
        'ended_on',
        'ended_as',
        'body',
        'version',
        'changed_by',
        'changed_at',
      ],
    },
  },
})
