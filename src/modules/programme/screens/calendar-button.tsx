import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { toast } from '../../../design/toast.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** What is published from this week on, as a file for a calendar program. */
export function CalendarButton() {
  const file = useCommand(api.programme.calendarFile, {
    changes: [],
    onDone: ({ count, ...sent }) => {
      if (count > 0) saveFile(sent)
      else toast(t('calendar.empty'))
    },
  })
  return (
    <>
      <Button small icon="calendar-plus" busy={file.busy} onClick={() => void file.run({})}>
        {t('calendar.file')}
      </Button>
      <CommandRefusal of={file} />
    </>
  )
}
