import { useState } from 'react'
import { clockOf, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { api } from './api.ts'
import { GroupForm } from './group.tsx'
import { NotInHouse } from './roll-parts.tsx'
import { t } from './words.ts'

/** Presensi of a session of the timetable (W6): everything that is known stands there, everybody is present, one press is an exception. */
export function RollPage() {
  const plannedId = useRouteParam('plannedId')
  const [again, setAgain] = useState(false)
  const read = useRead(api.groups.roll, { plannedId })
  return (
    <ReadView read={read} lines={8}>
      {(roll) => {
        const mine = roll.rolls.find((r) => r.isMine)
        const first = mine ?? roll.rolls[0]
        if (first && !again)
          return (
            <EmptyState
              page
              title={t('roll.there', { title: roll.planned.title })}
              next={
                <div className="row">
                  <LinkButton kind="primary" href={`/catat/kelompok/${first.groupId}`}>
                    {t('roll.open')}
                  </LinkButton>
                  {!mine && <Button onClick={() => setAgain(true)}>{t('roll.again')}</Button>}
                </div>
              }
            >
              {t(mine ? 'roll.there_mine' : 'roll.there_why', {
                name: first.savedBy,
                at: `${shortDay(first.savedAt)} ${clockOf(first.savedAt)}`,
              })}
            </EmptyState>
          )
        if (roll.people.length === 0)
          return (
            <>
              <EmptyState
                page
                title={t('roll.nobody')}
                next={<LinkButton href="/jadwal">{t('roll.schedule')}</LinkButton>}
              >
                {t('roll.nobody_why')}
              </EmptyState>
              <NotInHouse away={roll.away} />
            </>
          )
        return <GroupForm people={roll.people} draft={`presensi/${plannedId}`} roll={roll} />
      }}
    </ReadView>
  )
}
