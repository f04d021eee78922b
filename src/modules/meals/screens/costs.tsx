import { useState } from 'react'
import { monthOf, shortDay, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Field } from '../../../design/form-field.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Card } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { costForm } from '../forms/meals.ts'
import { perPortion } from '../rules.ts'
import { api, type Costs } from './api.ts'
import { t } from './words.ts'

/** Biaya makan: what food came to day by day and month by month, and what a portion is. */
export function MealCosts() {
  const [month] = useSearchParam('bulan')
  const read = useRead(api.meals.costs, month === null ? {} : { month })
  const [notes, setNotes] = useState(false)
  const mayBuy = useMay('meals.buy')
  const note = () => setNotes(true)
  return (
    <ReadView read={read} lines={8}>
      {(now) => (
        <>
          <PageHead
            title={t('costs.title')}
            note={monthOf(`${now.month}-15`)}
            actions={
              <>
                <PrintButton>{t('costs.print')}</PrintButton>
                {mayBuy && (
                  <Button icon="plus" onClick={note}>
                    {t('cost.note')}
                  </Button>
                )}
              </>
            }
          />
          <div className="stack stack-5">
            {now.days.length === 0 ? (
              <EmptyState
                title={t('costs.empty')}
                next={mayBuy ? <Button onClick={note}>{t('cost.note')}</Button> : t('costs.empty_who')}
              >
                {t('costs.empty_why')}
              </EmptyState>
            ) : (
              <Days of={now} />
            )}
            <Months of={now} />
          </div>
          {notes && <CostDialog onClose={() => setNotes(false)} />}
        </>
      )}
    </ReadView>
  )
}

/** Of what one half is not known it says which: a portion that is not known is not zero. */
function portionsOf({ rupiah, portions }: { rupiah: number; portions: number }): string {
  const each = perPortion(rupiah, portions)
  if (each !== null) return t('costs.each', { portions, each: formatRupiah(each) })
  return rupiah > 0 ? t('costs.uncooked') : t('costs.unbought', { portions })
}

const Days = ({ of }: { of: Costs }) => (
  <Card>
    <div className="card__body">
      <Bars
        title={t('costs.days')}
        note={t('costs.days_note')}
        head={[t('costs.day'), t('costs.sum')]}
        wordy
        rows={of.days.map((d) => ({
          key: d.onDay,
          label: `${shortDay(d.onDay)}, ${portionsOf(d)}`,
          parts: [{ key: 'sum', value: d.rupiah, look: 'full' as const }],
          said: formatRupiah(d.rupiah),
        }))}
      />
    </div>
  </Card>
)

const Months = ({ of }: { of: Costs }) => (
  <Card>
    <div className="card__body">
      <Bars
        title={t('costs.months')}
        note={t('costs.months_note')}
        head={[t('costs.month'), t('costs.sum')]}
        wordy
        rows={of.months.map((m) => ({
          key: m.month,
          label: m.rupiah > 0 ? `${monthOf(`${m.month}-15`)}, ${portionsOf(m)}` : monthOf(`${m.month}-15`),
          parts: [{ key: 'sum', value: m.rupiah, look: 'full' as const }],
          said: m.rupiah > 0 ? formatRupiah(m.rupiah) : '–',
          href: `/dapur/biaya?bulan=${m.month}`,
        }))}
      />
    </div>
  </Card>
)

/** The month of the chosen day is read, whatever month the page shows: what stands there already is replaced, not refused. */
function CostDialog({ onClose }: { onClose: () => void }) {
  const form = useShortForm(costForm, t, toDraft(costForm, { onDay: todayKey() }))
  const command = useCommand(api.meals.noteCost, {
    changes: [api.meals.costs],
    onDone: () => {
      toast(t('cost.saved'))
      onClose()
    },
  })
  const f = form.fields(command)
  const { onDay } = form.body
  const read = useRead(api.meals.costs, onDay ? { month: onDay.slice(0, 7) } : {})
  const before = read.data?.days.find((d) => d.onDay === onDay)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('cost.note')}
      action={t('cost.save')}
      onSend={() => void command.run({ ...form.input(), version: before?.version ?? 0 })}
      intro={before && before.rupiah > 0 ? <p>{t('cost.before', { sum: formatRupiah(before.rupiah) })}</p> : undefined}
    >
      <Field of={f.onDay} />
      <Field of={f.rupiah} width="6" />
    </FormDialog>
  )
}
