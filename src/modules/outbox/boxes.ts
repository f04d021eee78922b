import type { Kind } from './rules.ts'

/** What a box is bound to: another person's, another kind or another entry's does not open. */
export const boundTo = (personId: string, entryId: string, kind: Kind): readonly string[] => [
  'outbox',
  personId,
  entryId,
  kind,
]

/** And that of a draft: another person's, or laid under another id, does not open. */
export const boundToDraft = (personId: string, draftId: string): readonly string[] => [
  'outbox-draft',
  personId,
  draftId,
]

/** And the picture of an entry, which travels beside it. */
export const boundToPicture = (personId: string, entryId: string): readonly string[] => [
  'outbox-picture',
  personId,
  entryId,
]
