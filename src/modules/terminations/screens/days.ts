import { clockOf, longDay, shortDay } from '../../../app/web/client/clock.ts'

const at = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)
/** "Jumat, 10 Juli 2026" */
export const dayWord = (iso: string): string => longDay(at(iso))
/** "Jum 10 Juli" */
export const briefDay = (iso: string): string => shortDay(at(iso))
export const momentWord = (iso: string): string => `${shortDay(at(iso))} ${clockOf(at(iso))}`
/** Today on this device, as yyyy-mm-dd. */
export const todayKey = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())
