import { z } from 'zod'
import type { Fields, Form } from '../../kernel/form.ts'
import { storedOf } from '../../kernel/form-input.ts'

/** A page as it stands: what it says, how often it was written, by whom and when. */
export const pageOf = <F extends Fields>(form: Form<F>) =>
  z.object({ version: z.number(), by: z.string(), at: z.string(), value: storedOf(form, 'narrative') })

/** What whoever was second is shown of the newer page. */
export const newerOf = <F extends Fields>(form: Form<F>) =>
  z.object({ version: z.number(), value: storedOf(form, 'narrative') })
