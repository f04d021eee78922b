import type { Kind } from './rules.ts'

/** What a box is bound to: another person's, another kind or another entry's does not open. */
export const boundTo = (personId: string, entryId: string, kind: Kind): readonly string[] => [
  'outbox',
  personId,
  entryId,
  kind,
]
