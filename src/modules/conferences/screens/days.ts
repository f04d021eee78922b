import { getLocale } from '../../../kernel/words.ts'

const tag = () => (getLocale() === 'id' ? 'id-ID' : 'en-GB')
const at = (iso: string) => new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)

/** "Sab 11 Apr" */
export const shortDay = (iso: string): string =>
  new Intl.DateTimeFormat(tag(), { weekday: 'short', day: 'numeric', month: 'short' }).format(at(iso)).replace(',', '')
/** The day of an instant on this device's calendar, as yyyy-mm-dd. */
export const dayKey = (date: Date): string => new Intl.DateTimeFormat('sv-SE').format(date)
export function addDays(iso: string, n: number): string {
  const date = at(iso)
  date.setDate(date.getDate() + n)
  return dayKey(date)
}

type Named = { label: string; honorific: string | null; isProtected: boolean }
/** As PersonName wants her: form of address and name, or the code of a protected woman. */
export const personOf = (c: Named) => ({
  name: c.honorific ? `${c.honorific} ${c.label}` : c.label,
  code: c.isProtected ? c.label : null,
  shielded: c.isProtected,
})
