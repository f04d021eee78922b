import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { viewForm } from './forms/view.ts'
import { LIST_NAMES } from './list-names.ts'

const listName = z.enum(LIST_NAMES)
const key = z.string().regex(/^[a-z0-9./:-]{1,120}$/)

const version = z.uuid().nullable()
/** `late`: what a page that was gone sent when a newer text stood there already. */
const texts = { body: z.string(), late: z.string().nullable() }
const found = { body: z.string().nullable(), late: z.string().nullable(), savedAt: z.string().nullable() }

export const drafts = {
  /** What is being typed, sealed to its author alone; kept until it is saved as a record or thrown away. */
  save: command({
    may: 'anyone',
    quiet: true,
    /** `version`: the one that this page saw, null = none. Of a page that is gone nobody hears the answer: `leaving`. */
    input: z.strictObject({ key, body: z.string().max(100_000), version, leaving: z.boolean().default(false) }),
    /** `newer`: another page saved meanwhile, and nothing was written over it; whoever asked puts her own on top of it. */
    output: z.object({ savedAt: z.string(), version: z.string(), newer: z.object(texts).nullable() }),
  }),
  get: query({
    may: 'anyone',
    input: z.strictObject({ key }),
    output: z.object({ ...found, version: z.string().nullable() }),
  }),
  list: query({
    may: 'anyone',
    input: z.strictObject({}),
    output: z.object({ drafts: z.array(z.object({ key: z.string(), savedAt: z.string() })) }),
  }),
  /** `version`: the one that this page saw. What another page of hers saved since is no part of what became a record. */
  drop: command({
    may: 'anyone',
    quiet: true,
    input: z.strictObject({ key, version: z.uuid().optional() }),
    output: z.object({}),
  }),
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
