import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { DateFields } from '../../../design/date-fields.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { api } from './api.ts'
import { usePastDay } from './complaint-dialogs.tsx'
import { t } from './words.ts'

const OUTCOMES = ['joined', 'not_yet', 'no_news', 'declined'] as const

/** News from the place she was referred to. */
export function OutcomeDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const draft = useDraft(`outcome/${caseId}`, { outcome: 'joined' as (typeof OUTCOMES)[number], text: '' }) // widened for the draft
  const day = usePastDay()
  const save = useCommand(api.complaints.noteOutcome, {
    onDone: () => {
      void draft.discard()
      onClose()
    },
  })
  const send = () => {
    const notedOn = day.read()
    if (notedOn) void save.run({ caseId, notedOn, ...draft.body })
  }
  return (
    <Dialog
      open
      title={t('outcome.add')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={save.busy} busyWord={t('saving')} onClick={send}>
            {t('outcome.add')}
          </Button>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={save} />
        <Segmented
          legend={t('outcome.which')}
          name="outcome"
          value={draft.body.outcome}
          onChange={(v) => draft.set({ outcome: v })}
          options={OUTCOMES.map((o) => ({ value: o, label: t(`outcome.${o}`) }))}
        />
        <DateFields
          legend={t('outcome.on')}
          value={day.boxes}
          onChange={day.setBoxes}
          personal={false}
          error={day.error}
        />
        <TextArea
          label={t('outcome.text')}
          value={draft.body.text}
          onChange={(v) => draft.set({ text: v })}
          rows={3}
          error={save.issue('text')}
          save={draft.save}
        />
      </div>
    </Dialog>
  )
}
