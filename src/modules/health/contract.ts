import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf, storedOf } from '../../kernel/form-input.ts'
import { screeningForm } from './forms/screening.ts'

const id = z.uuid()
const screening = z.object({
  version: z.number(),
  examinedOn: z.string(),
  writtenBy: z.string(),
  writtenAt: z.string(),
  text: storedOf(screeningForm, 'health'),
})

export const health = {
  /** Her screening, the newest version first; nothing for whoever holds no key. */
  screenings: query({
    may: 'health.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ isReadable: z.boolean(), mayWrite: z.boolean(), versions: z.array(screening) }),
  }),
  /** F10. `version` is the one that is corrected, 0 = nobody has screened her yet. */
  saveScreening: command({
    may: 'health.screen',
    input: inputOf(screeningForm, { caseId: id, version: z.int().min(0) }),
    output: z.object({ version: z.number() }),
    refuses: ['correction_needs_reason', 'no_temperature', 'in_the_future'],
    clash: screening,
  }),
} as const
