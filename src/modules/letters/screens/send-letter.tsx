import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Segmented } from '../../../design/choices.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { toast } from '../../../design/toast.tsx'
import { SENT_WAYS } from '../rules.ts'
import { api, type LetterPage } from './api.ts'
import { DayField } from './day-field.tsx'
import { t } from './words.ts'

/** How and when the letter left the house. */
export function SendLetter({ letter, open, onClose }: { letter: LetterPage; open: boolean; onClose: () => void }) {
  const [how, setHow] = useState<(typeof SENT_WAYS)[number]>('courier')
  const [on, setOn] = useState(todayKey())
  const [tried, setTried] = useState(false)
  const send = useCommand(api.letters.markSent, {
    onDone: () => {
      toast(t('letter.sent_done'))
      onClose()
    },
  })
  const { letterId, version } = letter
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={t('letter.send')}
      confirm={t('letter.send_save')}
      busy={send.busy}
      onConfirm={() => {
        setTried(true)
        if (on !== '') void send.run({ letterId, version, how, on })
      }}
    >
      <div className="stack">
        <Segmented
          legend={t('letter.send_how')}
          name="how"
          value={how}
          onChange={setHow}
          options={SENT_WAYS.map((way) => ({ value: way, label: t(`how.${way}`) }))}
        />
        <DayField
          label={t('letter.send_on')}
          value={on}
          onChange={setOn}
          error={tried && on === '' ? t('letter.send_on_needed') : undefined}
        />
        <CommandRefusal of={send} />
      </div>
    </ConfirmDialog>
  )
}
