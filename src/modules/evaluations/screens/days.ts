import { longDay, shortDay } from '../../../app/web/client/clock.ts'

const at = (iso: string) => new Date(`${iso}T12:00:00`)
/** "Jumat, 10 Juli 2026" */
export const dayWord = (iso: string): string => longDay(at(iso))
/** "Jum 10 Juli" */
export const briefDay = (iso: string): string => shortDay(at(iso))
export const todayKey = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())
