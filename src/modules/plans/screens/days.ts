import { clockOf } from '../../../app/web/client/clock.ts'
import { getLocale } from '../../../kernel/words.ts'

const tag = () => (getLocale() === 'id' ? 'id-ID' : 'en-GB')
const at = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)

/** "Jum 30 Jan 2026" */
export const dayWord = (iso: string): string =>
  new Intl.DateTimeFormat(tag(), { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(at(iso))
/** "2 Feb" */
const brief = (iso: string): string =>
  new Intl.DateTimeFormat(tag(), { day: 'numeric', month: 'short' }).format(at(iso))
export const momentWord = (iso: string): string => `${dayWord(iso)} ${clockOf(at(iso))}`
export const spanWord = (from: string | null, to: string | null): string =>
  [from, to].flatMap((d) => (d ? [brief(d)] : [])).join(' – ')
export const clockWord = (iso: string): string => clockOf(at(iso))
