import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, is, isMine, role } from '../../kernel/rule.ts'

const KEEPERS = ['head', 'it_admin'] as const
const kept = all(inMyCentre, role(...KEEPERS))

/** It tells nothing about anybody: when, how much, how long. */
export const backups = policy({
  actions: {
    'backups.see': [...KEEPERS],
    'backups.ask': [...KEEPERS],
  },
  tables: {
    backup_changes: { select: kept },
    backup_runs: {
      select: kept,
      insert: all(kept, isMine('asked_by'), is('kind', 'backup'), is('outcome', 'asked')),
      insertable: ['centre_id', 'run_id', 'kind', 'outcome', 'at', 'asked_by'],
    },
  },
})
