import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { hoursForm, resourceForm } from './forms/places.ts'
import { hoursRead, resourceRead } from './shapes.ts'

export const places = {
  resources: query({
    may: 'places.keep',
    input: z.strictObject({}),
    output: z.object({ resources: z.array(resourceRead) }),
  }),
  saveResource: command({
    may: 'places.keep',
    input: inputOf(resourceForm, { resourceId: z.uuid().optional(), version: z.int().positive().optional() }),
    output: z.object({ resourceId: z.string() }),
    refuses: ['name_taken'],
  }),
  /** Hours without class, when Ramadan is, and the faiths of the house. */
  hours: query({ may: 'places.keep', input: z.strictObject({}), output: hoursRead }),
  saveHours: command({
    may: 'places.keep',
    input: inputOf(hoursForm),
    output: z.object({}),
    refuses: ['times_backwards', 'dates_backwards', 'not_a_month'],
  }),
} as const
