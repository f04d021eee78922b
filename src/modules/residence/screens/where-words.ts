import { momentOf } from '../../../app/web/client/days.ts'
import type { Person } from '../../../design/person-name.tsx'
import type { Housed } from './api.ts'
import { t } from './words.ts'

type Named = { label: string; honorific: string | null; isProtected: boolean }

export const personOf = ({ label, honorific, isProtected }: Named): Person => ({
  name: honorific ? `${honorific} ${label}` : label,
  code: isProtected ? label : null,
  shielded: isProtected,
})

/** "izin sampai Rab 8 Apr 17.00", "rawat inap": what a reader of the list needs of her. */
export const whereWords = ({ where, backAt, isLate }: Housed): string => {
  const word = t.code('presence', where)
  if (!backAt) return word
  return t(isLate ? 'night.late_since' : 'night.until', { where: word, when: momentOf(backAt) })
}
