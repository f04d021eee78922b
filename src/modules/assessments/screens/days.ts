import { clockOf } from '../../../app/web/client/clock.ts'
import { getLocale } from '../../../kernel/words.ts'

const tag = () => (getLocale() === 'id' ? 'id-ID' : 'en-GB')
const at = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)

/** "Sab 24 Jan 2026" */
export const dayWord = (iso: string): string =>
  new Intl.DateTimeFormat(tag(), { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(at(iso))
export const momentWord = (iso: string): string => `${dayWord(iso)} ${clockOf(at(iso))}`
export const clockWord = (iso: string): string => clockOf(at(iso))
