import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { emptyDate, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { DAY_KINDS, type DayKind, readDays } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

const added = ({ added: count }: { added: number }) => toast(t('calendar.added', { added: count }))

/** One day by hand: a day of the centre, or one that came late. */
export function AddDay({ open, year, onClose }: { open: boolean; year: number; onClose: () => void }) {
  const [date, setDate] = useState(emptyDate)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<DayKind>('centre')
  const [source, setSource] = useState('')
  const [tried, setTried] = useState(false)
  const command = useCommand(api.centres.addDays, {
    onDone: (answer) => {
      added(answer)
      setDate(emptyDate)
      setName('')
      setTried(false)
      onClose()
    },
  })
  const read = readDate(date.year === '' && date.day !== '' ? { ...date, year: String(year) } : date)
  const send = () => {
    setTried(true)
    if (read.kind === 'date' && name.trim())
      void command.run({
        days: [{ on: read.iso, kind, name: name.trim(), source: source.trim() || t(`kind.${kind}`) }],
      })
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('calendar.add')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" busy={command.busy} onClick={send}>
            {t('calendar.add_do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={command} />
        <DateFields
          legend={t('calendar.day')}
          value={date}
          onChange={setDate}
          error={tried && read.kind !== 'date' ? t('calendar.date_wrong') : undefined}
        />
        <TextField
          label={t('calendar.name')}
          maxLength={120}
          value={name}
          onChange={setName}
          error={tried && !name.trim() ? t('calendar.name_missing') : undefined}
        />
        <Select
          label={t('calendar.kind')}
          value={kind}
          onChange={setKind}
          options={DAY_KINDS.map((k) => ({ value: k, label: t(`kind.${k}`) }))}
        />
        <TextField label={t('calendar.source')} optional maxLength={160} value={source} onChange={setSource} />
      </div>
    </Dialog>
  )
}

/** A later year from its decree, pasted line by line; what cannot be read is named before anything is saved. */
export function PasteDays({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [text, setText] = useState('')
  const [source, setSource] = useState('')
  const command = useCommand(api.centres.addDays, {
    onDone: (answer) => {
      added(answer)
      setText('')
      onClose()
    },
  })
  const { days, wrong } = readDays(text, source.trim() || t('calendar.paste_source'))
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
            onClick={() => days.length > 0 && wrong.length === 0 && void command.run({ days })}
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
          error={wrong.length > 0 ? t('calendar.paste_wrong', { lines: wrong.join(', ') }) : undefined}
        />
        {text.trim() !== '' && days.length === 0 && <p className="quiet">{t('calendar.paste_none')}</p>}
      </div>
    </Dialog>
  )
}
