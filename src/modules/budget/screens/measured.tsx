import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { api, type Plan, type Version } from './api.ts'
import { t } from './words.ts'

/** The plan beside the year before, beside the women it is for, and beside what is taught. It warns and holds nothing up. */
export function Measured({ plan, version }: { plan: Plan; version: Version }) {
  const fit = useCommand(api.budget.fitLines, { onDone: ({ fitted }) => toast(t('people.fitted', { count: fitted })) })
  const unfitting = plan.lines.filter((l) => !l.fits)
  const { before, persons, tracksWithout } = plan
  return (
    <div className="stack stack-2">
      {before && before.totalRupiah > 0 && (
        <p className="measure">
          {t('before.says', {
            year: before.year,
            money: formatRupiah(before.totalRupiah),
            persons: before.persons,
            change: change(version.totalRupiah / persons, before.totalRupiah / before.persons),
          })}
        </p>
      )}
      {unfitting.length > 0 && (
        <>
          <p className="measure">
            <Flag icon="alert-circle">{t('people.says', { count: unfitting.length, persons })}</Flag>
          </p>
          {plan.mayWrite && unfitting.some((l) => l.track === null) && (
            <div className="row">
              <Button small busy={fit.busy} onClick={() => void fit.run({ versionId: version.versionId })}>
                {t('people.fit', { persons })}
              </Button>
            </div>
          )}
          <CommandRefusal of={fit} />
        </>
      )}
      {plan.lines.length > 0 && tracksWithout.length > 0 && (
        <p className="measure quiet">{t('tracks.without', { list: tracksWithout.join(', ') })}</p>
      )}
    </div>
  )
}

/** Percent to one decimal, with its direction. */
function change(now: number, was: number): string {
  const percent = Math.round((1000 * (now - was)) / was) / 10
  const said = String(Math.abs(percent)).replace('.', ',')
  return percent === 0 ? t('before.same') : t(percent > 0 ? 'before.up' : 'before.down', { percent: said })
}
