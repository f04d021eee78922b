import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { MOST_PARTS, PART_LENGTH } from './parts.ts'
import { KINDS } from './rules.ts'

const entry = { entryId: z.uuid(), kind: z.enum(KINDS) }
const OUTCOMES = ['written_anew', 'not_needed'] as const

export const outbox = {
  /** To what a personal phone seals; a shared computer gets none, so it keeps nothing. */
  key: query({
    may: 'outbox.keep',
    input: z.strictObject({}),
    output: z.object({ publicKey: z.string() }),
    refuses: ['not_personal'],
  }),
  /** Opens what her own phone sealed, for her own session; it is sent from there as though she pressed the button now. */
  open: query({
    may: 'outbox.keep',
    bodyLimit: 1024 * 1024,
    input: z.strictObject({ ...entry, box: z.string().max(1_000_000) }),
    output: z.object({ path: z.string(), input: z.string(), draft: z.string().nullable() }),
    refuses: ['box_closed'],
  }),
  /** The same for what was being typed while the server was away. */
  openDraft: query({
    may: 'outbox.keep',
    bodyLimit: 1024 * 1024,
    input: z.strictObject({ draftId: z.string().regex(/^[0-9a-f]{64}$/), box: z.string().max(300_000) }),
    output: z.object({ key: z.string(), body: z.string() }),
    refuses: ['box_closed'],
  }),
  /** Which parts of the picture of an entry are here: the rest is sent. */
  parts: query({
    may: 'outbox.keep',
    input: z.strictObject({ entryId: z.uuid() }),
    output: z.object({ have: z.array(z.int()) }),
  }),
  putPart: command({
    may: 'outbox.keep',
    quiet: true,
    upload: ['box'],
    input: z.strictObject({
      entryId: z.uuid(),
      part: z
        .int()
        .min(0)
        .max(MOST_PARTS - 1),
      box: z.string().min(1).max(PART_LENGTH),
    }),
    output: z.object({}),
    refuses: ['too_many_parts'],
  }),
  /** The picture of what was put aside, for its writer to look at. */
  picture: query({
    may: 'outbox.keep',
    input: z.strictObject({ entryId: z.uuid() }),
    output: z.object({ base64: z.string().nullable() }),
    refuses: ['upload_cut'],
  }),
  /** What the server would not take: it becomes a task of hers, with her text and what stood against it. */
  putAside: command({
    may: 'outbox.keep',
    bodyLimit: 1024 * 1024,
    input: z.strictObject({
      ...entry,
      writtenAt: z.iso.datetime({ offset: true }),
      path: z.string().regex(/^[a-z-]+\/[a-zA-Z]+$/),
      body: z.string().max(600_000),
      refused: z.string().max(300_000),
    }),
    output: z.object({}),
    refuses: ['not_kept'],
  }),
  /** What waits for a look of mine. */
  asides: query({
    may: 'outbox.keep',
    input: z.strictObject({}),
    output: z.object({
      asides: z.array(
        z.object({
          ...entry,
          path: z.string(),
          writtenAt: z.string(),
          body: z.string(),
          refused: z.string(),
        }),
      ),
    }),
  }),
  settle: command({
    may: 'outbox.keep',
    input: z.strictObject({ entryId: z.uuid(), outcome: z.enum(OUTCOMES) }),
    output: z.object({}),
    refuses: ['already_settled'],
  }),
} as const
