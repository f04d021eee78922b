import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { NowBox } from '../../../design/home-rows.tsx'
import { api, type Night } from './api.ts'
import { t } from './words.ts'

/** The evening roll before it is begun, and after it is done: who, when, how many. */
export function RollBox({ night }: { night: Night }) {
  const mayTake = useMay('residence.roll')
  const open = useCommand(api.residence.openRoll, { changes: [api.residence.tonight] })
  if (!mayTake) return null
  const done = night.roll?.done
  if (done)
    return (
      <p className="facts">
        <span>
          {t('roll.was_done', {
            time: clockOf(done.at),
            who: done.by,
            here: done.here,
            away: done.away,
            missing: done.missing,
          })}
        </span>
        {done.isPartial && <span>{t('roll.was_partial')}</span>}
      </p>
    )
  return (
    <>
      <NowBox title={t('roll.title')} note={t('roll.how')}>
        <Button kind="primary" busy={open.busy} onClick={() => void open.run({})}>
          {t('roll.begin')}
        </Button>
      </NowBox>
      <CommandRefusal of={open} />
    </>
  )
}
