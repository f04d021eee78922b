import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { DayField } from '../../../design/day-field.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import { READINESS } from '../rules.ts'
import { api, CHANGES } from './api.ts'
import { t, word } from './words.ts'

/** What the conference decided (G7). The head alone makes a stay longer, and only once. */
export function ReadinessDialog({
  caseId,
  name,
  isExtended,
  onClose,
}: {
  caseId: string
  name: string
  isExtended: boolean
  onClose: () => void
}) {
  const draft = useDraft(`evaluations/${caseId}/readiness`, {
    decision: 'ready',
    months: '1',
    decidedOn: todayKey(),
    reason: '',
  })
  const v = draft.body
  const save = useCommand(api.evaluations.decideReadiness, {
    changes: CHANGES,
    onDone: () => {
      toast(t('readiness.saved'))
      void draft.discard().then(onClose)
    },
  })
  const choices = READINESS.filter((d) => d !== 'extend' || !isExtended)
  const send = () =>
    void save.run({
      caseId,
      decision: READINESS.find((d) => d === v.decision) ?? 'ready',
      decidedOn: v.decidedOn,
      reason: v.reason,
      ...(v.decision === 'extend' && { months: Number(v.months) }),
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('readiness.dialog', { name })}
      actions={
        <>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.busy} onClick={send}>
            {t('readiness.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={save} fields={{ reason: 'siap-alasan' }} />
        <RadioCards
          legend={t('readiness.what')}
          name="siap"
          value={v.decision}
          onChange={(decision) => draft.set({ decision })}
          options={choices.map((d): { value: string; label: string; note: string } => ({
            value: d,
            label: word(`readiness.${d}`),
            note: word(`readiness_note.${d}`),
          }))}
        />
        {v.decision === 'extend' && (
          <Segmented
            legend={t('readiness.months')}
            name="bulan"
            value={v.months}
            onChange={(months) => draft.set({ months })}
            options={['1', '2', '3'].map((n) => ({ value: n, label: t('readiness.month', { n }) }))}
          />
        )}
        <DayField
          legend={t('readiness.on')}
          day={v.decidedOn}
          onChange={(decidedOn) => draft.set({ decidedOn })}
          error={save.issue('decidedOn')}
        />
        <TextArea
          id="siap-alasan"
          label={t('readiness.reason')}
          value={v.reason}
          onChange={(reason) => draft.set({ reason })}
          error={save.issue('reason')}
          save={draft.save}
        />
      </div>
    </Dialog>
  )
}
