import { useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { boxesOf, type DateBoxes, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Icon } from '../../../design/icon.tsx'
import { Menu, useMenu } from '../../../design/menu.tsx'
import { TextField } from '../../../design/text-field.tsx'
import type { PartPlayed } from '../rules.ts'
import { momentWords } from './moment-words.ts'
import type { NoteFields } from './note-draft.ts'
import { t } from './words.ts'

const LENGTHS = [10, 15, 30, 45, 60, 90, 120, 180]

type Props = Pick<NoteFields, 'on' | 'time' | 'minutes'> & { part: PartPlayed }

/** Now and the usual length unless somebody says otherwise; the part played follows from the kind. */
export function When({ on, time, minutes, part }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <div className="note__when">
      <Button small icon="calendar" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {momentWords(on.value, time.value)}
        <Icon name="chevron-down" small />
      </Button>
      <Length of={minutes} />
      <span className="small quiet">{t('note.part', { part: t(`part.${part}`) })}</span>
      <MomentDialog
        key={`${on.value} ${time.value}`}
        open={asking}
        on={on.value}
        time={time.value}
        onClose={() => setAsking(false)}
        onChange={(moment) => {
          on.set(moment.on)
          time.set(moment.time)
        }}
      />
    </div>
  )
}

function Length({ of }: { of: NoteFields['minutes'] }) {
  const menu = useMenu<string>()
  return (
    <>
      <Button
        small
        icon="clock"
        aria-haspopup="menu"
        aria-expanded={menu.opened !== null}
        onClick={(event) => menu.open('length', event.currentTarget)}
      >
        {t('minutes', { n: of.value })}
        <Icon name="chevron-down" small />
      </Button>
      <Menu
        menu={menu}
        label={of.label}
        items={() =>
          LENGTHS.map((n) => ({
            label: t('minutes', { n }),
            checked: String(n) === of.value,
            onPick: () => of.set(String(n)),
          }))
        }
      />
    </>
  )
}

type Moment = {
  open: boolean
  on: string
  time: string
  onClose: () => void
  onChange: (change: { on: string; time: string }) => void
}

/** When it was: a day and a clock time of the house. */
function MomentDialog({ open, on, time, onClose, onChange }: Moment) {
  const [day, setDay] = useState<DateBoxes>(boxesOf(on))
  const [hour, setHour] = useState(time)
  const read = readDate(day)
  const isTime = /^([01]?\d|2[0-3])[.:][0-5]\d$/.test(hour.trim())
  const take = () => {
    if (read.kind !== 'date' || !isTime) return
    onChange({ on: read.iso, time: hour.trim().replace('.', ':').padStart(5, '0') })
    onClose()
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('when.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" onClick={take}>
            {t('when.take')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <DateFields
          legend={t('forms.note.on')}
          value={day}
          onChange={setDay}
          error={read.kind === 'wrong' ? t('when.no_day') : undefined}
        />
        <TextField
          label={t('forms.note.time')}
          hint={t('when.time_hint')}
          value={hour}
          onChange={setHour}
          inputMode="numeric"
          width="4"
          error={isTime ? undefined : t('when.no_time')}
        />
      </div>
    </Dialog>
  )
}
