import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { makeForm } from './forms/make.ts'
import { KINDS, STATES } from './rules.ts'

const wholeFileId = z.uuid()
const caseId = z.uuid()

/** The whole file of one woman, sealed to whoever gets it, with the log of who made and who took it. */
export const wholeFiles = {
  ofCase: query({
    may: 'wholeFiles.read',
    input: z.strictObject({ caseId }),
    output: z.object({
      files: z.array(
        z.object({
          ...{
            wholeFileId: z.string(),
            kind: z.enum(KINDS),
            state: z.enum(STATES),
            recipientKey: z.string().nullable(),
          },
          ...{ madeBy: z.string(), madeAt: z.string(), expiresOn: z.string(), fileHash: z.string() },
          ...{ parts: z.number(), leftOut: z.number(), pages: z.number() },
          takings: z.array(z.object({ takingId: z.string(), by: z.string(), at: z.string() })),
          mayTake: z.boolean(),
        }),
      ),
      mayMake: z.boolean(),
    }),
  }),
  /** Reads her whole file as whoever makes it, and seals it. `words`: the passphrase, shown this once; none for an institution. */
  make: command({
    may: 'wholeFiles.make',
    stepUp: true,
    input: inputOf(makeForm, { caseId }),
    output: z.object({ wholeFileId: z.string(), words: z.string().nullable(), pages: z.number(), leftOut: z.number() }),
    refuses: [
      ...(['key_wrong', 'not_accepted_yet', 'protected_by_packet'] as const),
      ...(['whole_too_large', 'letterhead_missing', 'unprintable'] as const),
    ],
  }),
  take: command({
    may: 'wholeFiles.make',
    stepUp: true,
    input: z.strictObject({ wholeFileId }),
    output: z.object({ fileName: z.string(), type: z.string(), base64: z.string() }),
    refuses: ['not_yours', 'whole_gone', 'protected_by_packet'],
  }),
} as const
