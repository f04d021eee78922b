import { shortDay } from '../../../app/web/client/days.ts'
import type { Status } from '../../../design/status-text.tsx'
import type { Item } from './api.ts'
import { t } from './words.ts'

const KINDS: Readonly<Record<string, Status['kind']>> = {
  draft: 'doing',
  issued: 'todo',
  printed: 'wait',
  signed: 'wait',
  archived: 'full',
  cancelled: 'none',
}
export const kindOf = (state: string): Status['kind'] => KINDS[state] ?? 'none'

/** Where the letter is, in words: never a colour alone (design.md 6, letters). */
export function stateWords(
  i: Pick<Item, 'state' | 'sentOn' | 'sentHow' | 'cancelReason' | 'isFiled' | 'certifiedAt'>,
): string {
  if (i.state === 'cancelled')
    return t('state.cancelled', { reason: i.cancelReason ? t.code('reason', i.cancelReason) : '–' })
  if (i.sentOn && i.sentHow) return t('state.sent', { day: shortDay(i.sentOn), how: t.code('how', i.sentHow) })
  if (i.state === 'archived' && !i.isFiled && i.certifiedAt) return t('state.certified')
  if (i.state === 'archived') return t(i.isFiled ? 'state.filed' : 'state.archived')
  return t.code('state', i.state)
}
