import { z } from 'zod'
import { command, query } from '../../../kernel/contract.ts'
import { FLAG_KINDS } from '../../cases/flag-kinds.ts'
import { STATES } from '../../cases/stages.ts'
import { candidate, draft, id, pair } from '../shapes.ts'

/** People found, files that may be one woman, and joining them. */
export const finding = {
  /** People by call name, code, register number, and where this person may open them full name, alias, NIK and telephone. */
  search: query({
    may: 'clients.search',
    input: z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(20).default(8) }),
    output: z.object({
      /** names that are not opened yet: ask again */
      opening: z.int(),
      people: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          code: z.string().nullable(),
          shielded: z.boolean(),
          note: z.string().nullable(),
          honorific: z.string().nullable(),
          birthYear: z.number().nullable(),
          episode: z.number(),
          state: z.enum(STATES),
          stage: z.string(),
          openedOn: z.string(),
          closedOn: z.string().nullable(),
          flags: z.array(z.enum(FLAG_KINDS)),
        }),
      ),
    }),
  }),
  /** Files that may be hers: side by side where they may be opened; else only that there is perhaps one. */
  duplicates: query({
    may: 'clients.register',
    input: z.strictObject({ caseId: id, draft }),
    output: z.object({ candidates: z.array(candidate), hidden: z.boolean() }),
    refuses: ['too_many'],
  }),
  /** "Not the same", or "not sure, mark it". "The same" is `merge`. Without `otherCaseId`: the files that may not be opened. */
  decideDuplicate: command({
    may: 'clients.register',
    input: z.strictObject({ caseId: id, otherCaseId: id.optional(), verdict: z.enum(['different', 'unsure']), draft }),
    output: z.object({}),
    refuses: ['hidden_needs_coordinator'],
  }),
  /** Two women, decided by somebody who can open both files: the pair does not come again. */
  decidePair: command({
    may: 'clients.merge',
    input: z.strictObject({ caseId: id, otherCaseId: id }),
    output: z.object({}),
    refuses: ['file_not_open'],
  }),
  /** Pairs that somebody marked, or that have an equal number, and nobody has decided. */
  suggestions: query({
    may: 'clients.merge',
    input: z.strictObject({}),
    output: z.object({
      pairs: z.array(pair),
      merges: z.array(
        z.object({
          mergeId: z.string(),
          caseIds: z.array(z.string()),
          labels: z.array(z.string()),
          at: z.string(),
          by: z.string(),
          undoUntil: z.string(),
          mayUndo: z.boolean(),
        }),
      ),
    }),
  }),
  /** One woman, two files: her stays stand on one thread from now on. */
  merge: command({
    may: 'clients.merge',
    input: z.strictObject({ caseId: id, otherCaseId: id }),
    output: z.object({ mergeId: z.string(), clientId: z.string(), episode: z.number() }),
    refuses: ['same_thread', 'both_open', 'file_not_open'],
  }),
  unmerge: command({
    may: 'clients.merge',
    input: z.strictObject({ mergeId: id }),
    output: z.object({}),
    refuses: ['already_undone', 'undo_too_late', 'undo_in_order'],
  }),
} as const
