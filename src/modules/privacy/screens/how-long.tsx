import { Flag, StatusText } from '../../../design/status-text.tsx'
import type { Standing } from '../rules.ts'
import { t } from './words.ts'

export const LOOK = {
  open: 'doing',
  late: 'back',
  answered: 'full',
  appealed: 'wait',
  done: 'full',
} as const satisfies Record<Standing, string>
/** Two of the three days of the law: the third has begun to run out. */
const URGENT_HOURS = 48

/** How a request stands; while it waits also how many hours are left, and less than two days look like nothing else. */
export function HowLong({ of: r }: { of: { standing: Standing; hoursLeft: number | null } }) {
  if (r.standing === 'late')
    return (
      <Flag danger icon="alert-triangle">
        {t('standing.late')}
      </Flag>
    )
  if (r.standing !== 'open' || r.hoursLeft === null)
    return <StatusText kind={LOOK[r.standing]}>{t(`standing.${r.standing}`)}</StatusText>
  const left = t('due.left', { hours: r.hoursLeft })
  return r.hoursLeft < URGENT_HOURS ? (
    <Flag danger icon="alert-triangle">
      {left}
    </Flag>
  ) : (
    <StatusText kind={LOOK.open}>{left}</StatusText>
  )
}
