import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { residence } from '../contract.ts'

export const api = createClient<{ residence: typeof residence }>()

export type Overview = z.output<typeof residence.rooms.output>
export type Room = Overview['rooms'][number]
export type Bed = Room['beds'][number]
export type FreeBed = z.output<typeof residence.freeBeds.output>['beds'][number]
export type Night = z.output<typeof residence.tonight.output>
export type Housed = Night['women'][number]

/** What a note of where she is changes. */
export const WHERE_CHANGES = [api.residence.tonight, api.residence.rooms, api.residence.ofCase]
