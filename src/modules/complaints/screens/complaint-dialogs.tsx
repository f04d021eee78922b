import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { boxesOf, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

const CHANNELS = ['letter', 'spoken', 'message', 'through_office'] as const
type Props = { caseId: string; onClose: () => void }

/** A day that was, in boxes; today to begin with. */
export function usePastDay() {
  const [boxes, setBoxes] = useState(boxesOf(todayKey()))
  const [error, setError] = useState<string | undefined>()
  const read = (): string | null => {
    const day = readDate(boxes)
    setError(day.kind === 'date' ? undefined : t('new.bad_date'))
    return day.kind === 'date' ? day.iso : null
  }
  return { boxes, setBoxes, error, read }
}

export function ComplaintDialog({ caseId, onClose }: Props) {
  const draft = useDraft(`complaint/${caseId}`, { text: '', channel: 'letter' as (typeof CHANNELS)[number] }) // widened for the draft
  const day = usePastDay()
  const save = useCommand(api.complaints.note, {
    onDone: () => {
      void draft.discard()
      onClose()
    },
  })
  const send = () => {
    const receivedOn = day.read()
    if (receivedOn) void save.run({ caseId, receivedOn, ...draft.body })
  }
  return (
    <Dialog
      open
      title={t('complaint.add')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={save.busy} busyWord={t('saving')} onClick={send}>
            {t('complaint.add')}
          </Button>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={save} />
        <Segmented
          legend={t('complaint.channel')}
          name="complaint"
          value={draft.body.channel}
          onChange={(v) => draft.set({ channel: v })}
          options={CHANNELS.map((c) => ({ value: c, label: t(`complaint.${c}`) }))}
        />
        <DateFields
          legend={t('complaint.on')}
          value={day.boxes}
          onChange={day.setBoxes}
          personal={false}
          error={day.error}
        />
        <TextArea
          label={t('complaint.text')}
          value={draft.body.text}
          onChange={(v) => draft.set({ text: v })}
          error={save.issue('text')}
          save={draft.save}
        />
      </div>
    </Dialog>
  )
}

export function AnswerComplaintDialog({ caseId, complaintId, onClose }: Props & { complaintId: string }) {
  const draft = useDraft(`complaint/${caseId}/${complaintId}`, { answer: '' })
  const day = usePastDay()
  const save = useCommand(api.complaints.answer, {
    onDone: () => {
      void draft.discard()
      onClose()
    },
  })
  const send = () => {
    const answeredOn = day.read()
    if (answeredOn) void save.run({ caseId, complaintId, answeredOn, answer: draft.body.answer })
  }
  return (
    <Dialog
      open
      title={t('complaint.answer')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={save.busy} busyWord={t('saving')} onClick={send}>
            {t('complaint.answer')}
          </Button>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={save} />
        <DateFields
          legend={t('complaint.answered_on')}
          value={day.boxes}
          onChange={day.setBoxes}
          personal={false}
          error={day.error}
        />
        <TextArea
          label={t('complaint.answer_text')}
          value={draft.body.answer}
          onChange={(v) => draft.set({ answer: v })}
          error={save.issue('answer')}
          save={draft.save}
        />
      </div>
    </Dialog>
  )
}
