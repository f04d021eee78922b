import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { materials } from '../contract.ts'

export const api = createClient<{ materials: typeof materials }>()

export type Material = z.output<typeof materials.stock.output>['materials'][number]
export type OneMaterial = z.output<typeof materials.material.output>
export type Lot = OneMaterial['lots'][number]
export type Entry = OneMaterial['entries'][number]
export type Taking = NonNullable<z.output<typeof materials.taking.output>['taking']>
export type TakingLine = Taking['lines'][number]

type Library = z.output<typeof materials.library.output>
export type Learning = Library['items'][number]
export type LearningSession = Library['sessions'][number]

/** What is read anew after something moved. */
export const CHANGES = [api.materials.stock, api.materials.material, api.materials.taking]
