import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { viewForm } from './forms/view.ts'
import { LIST_NAMES } from './list-names.ts'

const listName = z.enum(LIST_NAMES)
const key = z.string().regex(/^[a-z0-9./:-]{1,120}$/)

export const drafts = {
  /** What is being typed, sealed to its author alone; kept until it is saved as a record or thrown away. */
  save: command({
    may: 'anyone',
    quiet: true,
    input: z.strictObject({ key, body: z.string().max(100_000) }),
    output: z.object({ savedAt: z.string() }),
  }),
  get: query({
    may: 'anyone',
    input: z.strictObject({ key }),
    output: z.object({ body: z.string().nullable(), savedAt: z.string().nullable() }),
  }),
  list: query({
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({ drafts: z.array(z.object({ key: z.string(), savedAt: z.string() })) }),
  }),
  drop: command({ may: 'anyone', quiet: true, input: z.strictObject({ key }), output: z.object({}) }),
  /** How this person narrows one list again and again, by the name she gave it. */
  views: query({
    may: 'anyone',
    input: z.strictObject({ list: listName }),
    output: z.object({ views: z.array(z.object({ viewId: z.string(), name: z.string(), address: z.string() })) }),
  }),
  /** What stands in the address of the list is kept, never what is typed to find somebody. The same name again takes the place of the old one. */
  keepView: command({
    may: 'anyone',
    quiet: true,
    input: inputOf(viewForm, { list: listName, address: z.string().regex(/^\?[a-z0-9_=&.-]{1,300}$/i) }),
    output: z.object({ viewId: z.string() }),
    refuses: ['too_many_views'],
  }),
  dropView: command({ may: 'anyone', quiet: true, input: z.strictObject({ viewId: z.uuid() }), output: z.object({}) }),
} as const
