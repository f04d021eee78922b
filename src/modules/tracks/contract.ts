import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { trackForm } from './forms/track.ts'
import { trackCode } from './shapes.ts'

export const tracks = {
  /** What is learned here, also what is no longer offered: somebody may still learn it. */
  all: query({
    may: 'tracks.read',
    input: z.strictObject({}),
    output: z.object({
      tracks: z.array(
        z.object({
          track: z.string(),
          nameId: z.string(),
          nameEn: z.string(),
          lessonHours: z.number(),
          criteria: z.array(z.string()),
          isOffered: z.boolean(),
          version: z.number(),
        }),
      ),
    }),
  }),
  /** A new one, or one that is there: its code stays, and so does everything that was written under it. */
  save: command({
    may: 'tracks.manage',
    input: inputOf(trackForm, { track: trackCode.optional(), version: z.int().positive().optional() }),
    output: z.object({ track: z.string() }),
    // the last is what every command says that chooses a track (facts.ts, definer.sql)
    refuses: ['track_name_taken', 'criterion_twice', 'track_not_offered'],
  }),
} as const
