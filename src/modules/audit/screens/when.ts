import { clockOf, shortDay } from '../../../app/web/client/clock.ts'

export const dayOf = (iso: string): string => shortDay(new Date(iso))
export const timeOf = (iso: string): string => clockOf(new Date(iso))
