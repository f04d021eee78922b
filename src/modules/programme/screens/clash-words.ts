import { shortDay, timeSaid } from '../../../app/web/client/days.ts'
import type { ClashShown } from './api.ts'
import { t } from './words.ts'

/** What stands in the way, in one line. */
export function saidOfClash({ what, onDay, label, other }: ClashShown): string {
  if (what === 'holiday' || what === 'block') return t(`clash.${what}`, { label: label ?? '', day: shortDay(onDay) })
  const name = other ? [other.title, other.group === other.title ? null : other.group].filter(Boolean).join(', ') : ''
  const at = other ? `${timeSaid(other.starts)}–${timeSaid(other.ends)}` : ''
  return t(`clash.${what}`, { other: name, at, day: shortDay(onDay) })
}
