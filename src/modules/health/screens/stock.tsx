import { useState } from 'react'
import { dayMonthYear, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { receiveForm } from '../forms/medicine.ts'
import { api, type Medicine } from './api.ts'
import { t } from './words.ts'

/** Obat: the over-the-counter stock; of each medicine the box that is used first. Nothing here says who took anything. */
export function Stock() {
  const read = useRead(api.health.stock, {})
  const mayKeep = useMay('health.round')
  const [adds, setAdds] = useState(false)
  const add = mayKeep && (
    <Button icon="plus" kind="primary" onClick={() => setAdds(true)}>
      {t('stock.receive')}
    </Button>
  )
  return (
    <>
      <PageHead title={t('stock.title')} note={t('stock.note')} actions={add} />
      <ReadView read={read} lines={6}>
        {({ medicines }) =>
          medicines.length === 0 ? (
            <EmptyState title={t('stock.none')} next={add || t('stock.none_who')}>
              {t('stock.none_why')}
            </EmptyState>
          ) : (
            <DataTable
              caption={t('stock.title')}
              rows={medicines}
              rowKey={(m) => m.medicineId}
              columns={[
                { key: 'name', label: t('stock.medicine'), head: true, cell: (m) => m.name },
                { key: 'first', label: t('stock.first'), cell: (m) => <Boxes medicine={m} mayKeep={mayKeep} /> },
                { key: 'left', label: t('stock.left'), right: true, cell: (m) => <Left medicine={m} /> },
              ]}
            />
          )
        }
      </ReadView>
      {adds && <Receive onClose={() => setAdds(false)} />}
    </>
  )
}

function Left({ medicine: m }: { medicine: Medicine }) {
  return (
    <div>
      <span className="num">{m.left}</span> {m.unit}{' '}
      {m.left < m.least && <Flag icon="alert-circle">{t('stock.low')}</Flag>}
    </div>
  )
}

function Boxes({ medicine, mayKeep }: { medicine: Medicine; mayKeep: boolean }) {
  const away = useCommand(api.health.throwAway, { onDone: () => toast(t('stock.saved')) })
  return (
    <ul>
      {medicine.boxes.map((box) => (
        <li key={box.lotId}>
          {t('stock.box', { n: box.leftCount, unit: medicine.unit, day: dayMonthYear(box.expiresOn) })}
          {box.isExpired && (
            <>
              {' '}
              <Flag danger icon="alert-triangle">
                {t('stock.expired')}
              </Flag>{' '}
              {mayKeep && (
                <Button small busy={away.busy} onClick={() => void away.run({ lotId: box.lotId })}>
                  {t('stock.throw')}
                </Button>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Receive({ onClose }: { onClose: () => void }) {
  const form = useShortForm(receiveForm, t, emptyDraft(receiveForm, { today: todayKey() }))
  const command = useCommand(api.health.receive, {
    onDone: () => {
      toast(t('stock.saved'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('stock.receive')}
      action={t('stock.save')}
      onSend={() => void command.run(form.input())}
    />
  )
}
