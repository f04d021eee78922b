import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { isIn } from '../rules.ts'
import { api, type BusinessDay, WRITTEN } from './api.ts'
import { t } from './words.ts'

type Props = { day: BusinessDay; onMore: (() => void) | undefined }

/** One page of the cash book. */
export function DayCard({ day, onMore }: Props) {
  const command = useCommand(api.practicum.strikeLine, { changes: WRITTEN, onDone: () => toast(t('line.struck')) })
  return (
    <div className="card card__body stack stack-2">
      <b>{shortDay(day.on)}</b>
      <CommandRefusal of={command} />
      <Facts
        of={[
          t('sums.customers', { n: day.customers }),
          t('sums.balance', { rupiah: formatRupiah(day.balance) }),
          day.lines.every((l) => l.isStruck) ? t('line.none') : null,
        ]}
      />
      <ul className="lines">
        {day.lines.map((l) => (
          <li key={l.lineId} className="row row--wrap">
            <span className="grow">
              {l.isStruck ? <s>{l.what}</s> : l.what}
              <Facts
                of={[
                  t.code('cash', l.kind),
                  `${isIn(l.kind) ? '+' : '−'} ${formatRupiah(l.rupiah)}`,
                  l.isStruck && t('line.out'),
                ]}
              />
            </span>
            {onMore && !l.isStruck && (
              <Button small onClick={() => void command.run({ lineId: l.lineId })}>
                {t('line.strike')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {onMore && (
        <div>
          <Button small icon="plus" onClick={onMore}>
            {t('day.more')}
          </Button>
        </div>
      )}
    </div>
  )
}
