import { shortDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { MiniTable } from '../../../design/mini-table.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { CHORES } from '../rules.ts'
import type { Week } from './api.ts'
import { t } from './words.ts'

/** On paper alone, for the wall: as each is called, for two may share a name; of a protected woman her code; nothing of who has no turn. */
export function WallSheet({ week }: { week: Week }) {
  return (
    <div className="print-only">
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
                .map((x) => `${x.isDone ? '☑' : '☐'} ${calledOn(personOf(x), false)}`)
                .join('  '),
            ),
          ],
        }))}
      />
    </div>
  )
}
