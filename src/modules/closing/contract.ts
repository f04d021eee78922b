import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { reopenForm } from './forms/reopen.ts'

const caseId = z.uuid()

export const closing = {
  /** Opens the file of a closed case again to mend something: named, dated, with a reason. Nothing of her stay changes by it. */
  reopen: command({
    may: 'closing.reopen',
    input: inputOf(reopenForm, { caseId }),
    output: z.object({}),
    refuses: ['not_closed', 'already_reopened', 'being_erased'],
  }),
  shut: command({
    may: 'closing.shut',
    input: z.strictObject({ caseId }),
    output: z.object({}),
    refuses: ['not_reopened'],
  }),
  /** Is it open again: by whom, since and until when, and why. */
  ofCase: query({
    may: 'closing.see',
    input: z.strictObject({ caseId }),
    output: z.object({
      open: z.object({ by: z.string(), at: z.string(), until: z.string(), reason: z.string().nullable() }).nullable(),
    }),
  }),
} as const
