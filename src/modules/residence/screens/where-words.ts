import { momentOf } from '../../../app/web/client/days.ts'
import type { Housed } from './api.ts'
import { t } from './words.ts'

/** "izin sampai Rab 8 Apr 17.00", "rawat inap": what a reader of the list needs of her. */
export const whereWords = ({ where, backAt, isLate }: Housed): string => {
  const word = t.code('presence', where)
  if (!backAt) return word
  return t(isLate ? 'night.late_since' : 'night.until', { where: word, when: momentOf(backAt) })
}
