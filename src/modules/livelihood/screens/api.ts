import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { livelihood } from '../contract.ts'

export const api = createClient<{ livelihood: typeof livelihood }>()
export type Book = z.output<typeof livelihood.book.output>
export type Work = Book['works'][number]
export type Employer = z.output<typeof livelihood.employers.output>['employers'][number]
type Of<K extends 'choices' | 'household' | 'home'> = NonNullable<Book[K]>['value']
export type Option = NonNullable<Of<'choices'>['options']>[number]
export type Home = Of<'home'>
export type Household = Of<'household'>

/** What is read anew when something of her book was written. */
export const WRITTEN = [api.livelihood.book, api.livelihood.employers]
/** Her class follows her placement. */
export const PLACED = [...WRITTEN, { path: 'cases/page' }]
