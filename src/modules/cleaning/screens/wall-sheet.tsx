import { addDays, dayMonth, fullDay, shortDay } from '../../../app/web/client/days.ts'
import { MiniTable } from '../../../design/mini-table.tsx'
import { CHORES } from '../rules.ts'
import type { Week } from './api.ts'
import { t } from './words.ts'

/** On paper alone, for the wall: first names, of a protected woman her code, and nothing of who has no turn. */
export function WallSheet({ week }: { week: Week }) {
  const [first = ''] = week.days
  return (
    <div className="print-only">
      <h2>{t('wall.title', { from: dayMonth(first), until: fullDay(addDays(first, 6)) })}</h2>
      <MiniTable
        title={t('roster.title')}
        head={[t('wall.day'), ...CHORES.map((c) => t(`chore.${c}`))]}
        rows={week.days.map((day) => ({
          key: day,
          cells: [
            shortDay(day),
            ...CHORES.map((chore) =>
              week.turns
                .filter((x) => x.onDay === day && x.chore === chore)
                .map((x) => `☐ ${x.label}`)
                .join('  '),
            ),
          ],
        }))}
      />
    </div>
  )
}
