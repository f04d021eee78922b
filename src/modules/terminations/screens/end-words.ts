import { decidedBy } from '../../../app/web/client/acted-by.ts'
import { momentOf } from '../../../app/web/client/days.ts'
import type { Current } from './api.ts'
import { t } from './words.ts'

type Values = Parameters<typeof t>[1]

export const isDeath = (exit: string | null | undefined): boolean => exit === 'MENINGGAL'

/** The sentence of the way out; of a woman who died nothing speaks as if she would go home or agree to anything (KS-10). */
export function endWord(
  key: 'list.later' | 'list.on_leaving' | 'state.approved' | 'hint.basis' | 'abandon.effect',
  exit: string,
  values?: Values,
): string {
  return t(isDeath(exit) ? `${key}_death` : key, values)
}

/** Who decided it, when, and in whose place. */
export const approvedWord = (current: Current): string =>
  endWord('state.approved', current.exit, { who: decidedBy(current), when: momentOf(current.decidedAt ?? '') })
