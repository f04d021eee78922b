import { z } from 'zod'
import { COMPLAINT_CHANNELS, OUTCOMES } from './rules.ts'

/** What came after the decision, on the page of her selection. */
export const aftermath = {
  complaints: z.array(
    z.object({
      complaintId: z.string(),
      channel: z.enum(COMPLAINT_CHANNELS),
      receivedOn: z.string(),
      dueOn: z.string(),
      answeredOn: z.string().nullable(),
      answeredBy: z.string().nullable(),
      text: z.string().nullable(),
      answer: z.string().nullable(),
    }),
  ),
  outcomes: z.array(
    z.object({
      outcomeId: z.string(),
      notedOn: z.string(),
      outcome: z.enum(OUTCOMES),
      text: z.string().nullable(),
      by: z.string(),
    }),
  ),
}
