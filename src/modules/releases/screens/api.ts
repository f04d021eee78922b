import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { releases } from '../contract.ts'

export const api = createClient<{ releases: typeof releases }>()

export type Shelf = z.output<typeof releases.shelf.output>
export type ShelfLine = Shelf['reports'][number]
export type Draft = z.output<typeof releases.draft.output>
export type Section = Draft['sections'][number]
export type Release = Shelf['past'][number]
