import type { ReadDate } from '../../../design/date-boxes.ts'
import type { Role } from '../../../kernel/roles.ts'
import { needsEndDate } from '../rules.ts'
import { t } from './words.ts'

type Asked = {
  roles: readonly Role[]
  day: ReadDate
  /** the role is held until a day, and is prolonged */
  isProlonged?: boolean | undefined
  /** she said it: without an end */
  isEndless?: boolean | undefined
}
type Answer = { untilOn?: string } | { problem: string }

export const asksForEnd = (roles: readonly Role[], isProlonged = false): boolean => needsEndDate(roles) || isProlonged

/** Until when: never "for good" because a day was typed by half, never until a day of boxes that are not on the screen. */
export function endOfRole({ roles, day, isProlonged = false, isEndless = false }: Asked): Answer {
  if (!asksForEnd(roles, isProlonged)) return {}
  if (isEndless && !needsEndDate(roles)) return {}
  if (day.kind === 'date') return { untilOn: day.iso }
  if (needsEndDate(roles) && day.kind === 'empty') return { problem: t('refusal.end_date_needed') }
  return { problem: t(day.kind === 'wrong' ? 'roles.day_wrong' : 'roles.day_or_endless') }
}
