import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** Whoever leads reads every row, and so may ask for a copy of rows; another of them, or the officer for data protection, says yes. */
const ASKERS = ['head', 'coordinator'] as const
const DECIDERS = [...ASKERS, 'data_protection_officer'] as const
const READERS = [...DECIDERS, 'auditor'] as const

export const extracts = policy({
  actions: {
    'extracts.read': [...READERS],
    'extracts.ask': [...ASKERS],
    'extracts.decide': [...DECIDERS],
    'extracts.make': [...ASKERS],
    'extracts.recall': [...ASKERS],
  },
  // nearly all who are in a copy have left
  afterClosing: { open: ['extract_women'] },
  tables: {
    extract_women: { select: all(inMyCentre, role(...ASKERS)), insert: all(inMyCentre, role(...ASKERS)) },
    extracts: {
      select: all(inMyCentre, role(...READERS)),
      insert: all(inMyCentre, role(...ASKERS), isMine('asked_by')),
      insertable: [
        ...([
          'centre_id',
          'extract_id',
          'kind',
          'fields',
          'from_on',
          'until_on',
          'recipient',
          'recipient_key',
        ] as const),
        ...(['why', 'ethics_no', 'expires_on', 'asked_by', 'asked_at'] as const),
      ],
      update: all(inMyCentre, role(...DECIDERS)),
      writable: [
        ...(['decision', 'decided_at', 'answer', 'made_at', 'rows_out', 'left_out', 'file', 'file_hash'] as const),
        ...(['taken_at', 'recalled_on', 'recalled_as', 'recalled_how', 'recalled_at'] as const),
      ],
    },
  },
})
