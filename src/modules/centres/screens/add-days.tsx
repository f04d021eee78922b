import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { topDay } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { dayForm } from '../forms/day.ts'
import { type CentreDay, readDays } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

const added = ({ added: count }: { added: number }) => toast(t('calendar.added', { added: count }))

/** A day that was pressed, or one that is typed: what stands on it already, and one more. */
export function AddDay({ on, there, onClose }: { on: string; there: readonly CentreDay[]; onClose: () => void }) {
  const form = useShortForm(dayForm, t, { ...emptyDraft(dayForm, { today: '' }), on })
  const command = useCommand(api.centres.addDays, {
    onDone: (answer) => {
      added(answer)
      onClose()
    },
  })
  // the command takes many days: this is the first
  const one = { ...command, issue: (path: string) => command.issue(`days.0.${path}`) }
  const placeOf = (path: string) => form.placeOf(path.replace(/^days\.0\./, ''))
  const { source, ...day } = form.input()
  return (
    <FormDialog
      form={{ ...form, placeOf }}
      command={one}
      title={on === '' ? t('calendar.add') : topDay(on)}
      action={t('calendar.add_do')}
      onSend={() => void command.run({ days: [{ ...day, source: source ?? t.code('kind', day.kind) }] })}
      onClose={onClose}
      intro={
        there.length > 0 && (
          <ul>
            {there.map((d) => (
              <li key={d.kind}>
                <b>{d.name}</b>, {t(`kind.${d.kind}`)} <span className="quiet">({d.source})</span>
              </li>
            ))}
          </ul>
        )
      }
    />
  )
}

/** A later year from its decree, pasted line by line; what cannot be read is named before anything is saved. */
export function PasteDays({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [text, setText] = useState('')
  const [source, setSource] = useState('')
  const [isTold, setIsTold] = useState(false)
  const command = useCommand(api.centres.addDays, {
    onDone: (answer) => {
      added(answer)
      setText('')
      setIsTold(false)
      onClose()
    },
  })
  const { days, wrong } = readDays(text, source.trim() || t('calendar.paste_source'))
  const isEmpty = days.length === 0 && (isTold || text.trim() !== '')
  const trouble =
    wrong.length > 0
      ? t('calendar.paste_wrong', { lines: wrong.join(', ') })
      : isEmpty
        ? t('calendar.paste_none')
        : undefined
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('calendar.paste')}
      wide
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            busy={command.busy}
            onClick={() => {
              setIsTold(true)
              if (days.length > 0 && wrong.length === 0) void command.run({ days })
            }}
          >
            {t('calendar.paste_do', { count: days.length })}
          </Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={command} />
        <TextField label={t('calendar.paste_source')} maxLength={160} value={source} onChange={setSource} />
        <TextArea
          label={t('calendar.paste_text')}
          hint={t('calendar.paste_hint')}
          rows={10}
          value={text}
          onChange={setText}
          error={trouble}
        />
      </div>
    </Dialog>
  )
}
