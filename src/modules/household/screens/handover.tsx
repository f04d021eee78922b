import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Card } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { handForm } from '../forms/household.ts'
import { api, type Journal, type Shift, useKeepers } from './api.ts'
import { t } from './words.ts'

/** The end of a watch: how many are here, what the next one must know, and two signatures with their time. */
export function Handover({ shift, book }: { shift: Shift; book: Journal }) {
  const [hands, setHands] = useState(false)
  const take = useCommand(api.household.takeOver, {
    changes: [api.household.journal],
    onDone: () => toast(t('hand.taken')),
  })
  const { handed } = shift
  const women = handed?.women ?? book.women
  const here = handed?.here ?? book.here
  return (
    <Card>
      <div className="card__body stack stack-3">
        <h2>{t('hand.title')}</h2>
        {shift.isLate && <StatusText kind="back">{t('hand.late')}</StatusText>}
        <dl className="hand-counts">
          <div>
            <dt>{t('hand.women')}</dt>
            <dd>{women}</dd>
          </div>
          <div>
            <dt>{t('hand.here')}</dt>
            <dd>{here}</dd>
          </div>
          <div>
            <dt>{t('hand.away')}</dt>
            <dd>{women - here}</dd>
          </div>
          {handed?.keys && (
            <div>
              <dt>{t('hand.keys')}</dt>
              <dd>{handed.keys}</dd>
            </div>
          )}
        </dl>
        {handed && handed.carried.length > 0 && (
          <ul className="hand-carried">
            {handed.carried.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <div className="hand-signs">
          <p>
            <span className="small quiet">{t('hand.giver')}</span>
            <b>{handed?.by ?? ''}</b>
            <span className="small quiet">{handed ? momentOf(handed.at) : t('hand.not_yet')}</span>
          </p>
          <p>
            <span className="small quiet">{t('hand.taker')}</span>
            <b>{handed?.to ?? ''}</b>
            <span className="small quiet">{handed?.takenAt ? momentOf(handed.takenAt) : t('hand.not_yet')}</span>
          </p>
        </div>
        <CommandRefusal of={take} />
        <div className="no-print">
          {!handed && (
            <Button wide onClick={() => setHands(true)}>
              {t('hand.open')}
            </Button>
          )}
          {handed?.toMe && !handed.takenAt && (
            <Button wide kind="primary" busy={take.busy} onClick={() => void take.run({ shiftId: shift.shiftId })}>
              {t('hand.take')}
            </Button>
          )}
        </div>
        <p className="small quiet no-print">{t('hand.rule')}</p>
      </div>
      {hands && <HandDialog shiftId={shift.shiftId} onClose={() => setHands(false)} />}
    </Card>
  )
}

function HandDialog({ shiftId, onClose }: { shiftId: string; onClose: () => void }) {
  const form = useShortForm(handForm, t, emptyDraft(handForm, { today: todayKey() }))
  const keepers = useKeepers()
  const command = useCommand(api.household.handOver, {
    changes: [api.household.journal],
    onDone: () => {
      toast(t('hand.handed'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('hand.open')}
      action={t('hand.do')}
      onSend={() => void command.run({ ...form.input(), shiftId })}
    >
      <Field of={f.takerId} options={keepers} />
      <Field of={f.keys} />
      <Field of={f.carried} />
    </FormDialog>
  )
}
