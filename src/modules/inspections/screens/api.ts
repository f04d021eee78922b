import type { z } from 'zod'
import { createClient } from '../../../app/web/client/create-client.ts'
import type { inspections } from '../contract.ts'
import type { Area } from '../rules.ts'
import { t } from './words.ts'

export const api = createClient<{ inspections: typeof inspections }>()

export type Rooms = z.output<typeof inspections.rooms.output>
export type PlaceNow = z.output<typeof inspections.place.output>
export type Sheet = z.output<typeof inspections.sheet.output>
export type FindingLine = Sheet['findings'][number]
export type BookLine = z.output<typeof inspections.book.output>['lines'][number]

/** What is read anew after a look or a mending. */
export const CHANGES = [api.inspections.rooms, api.inspections.place, api.inspections.sheet, api.inspections.book]

export const placeName = ({ area, room }: { area: Area | null; room: string | null }): string =>
  area ? t(`area.${area}`) : (room ?? t('place.unknown'))
