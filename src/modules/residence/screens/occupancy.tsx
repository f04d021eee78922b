import { addDays, shortDay, todayKey } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { api } from './api.ts'
import { t } from './words.ts'

const DAYS = 30

/** How full the house was in the last thirty days, as it is counted for the month (domain.md 7.1). */
export function Occupancy() {
  const until = todayKey()
  const from = addDays(until, 1 - DAYS)
  const { data } = useRead(api.residence.occupancy, { from, until })
  if (!data || data.ratio === null) return null
  return (
    <p className="small quiet">
      {t('rooms.occupancy', {
        share: Math.round(data.ratio * 100),
        used: data.used,
        possible: data.possible,
        from: shortDay(from),
      })}
    </p>
  )
}
