import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { createClient } from '../../../app/web/client/create-client.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { toast } from '../../../design/toast.tsx'
import type { feed } from '../contract.ts'
import { t } from './words.ts'

const api = createClient<{ feed: typeof feed }>()

/** What is published from this week on, as a file for a calendar program. */
export function FileButton() {
  const file = useCommand(api.feed.file, {
    changes: [],
    onDone: ({ count, ...sent }) => {
      if (count > 0) saveFile(sent)
      else toast(t('file.empty'))
    },
  })
  return (
    <>
      <Button icon="calendar-plus" busy={file.busy} onClick={() => void file.run({})}>
        {t('file.file')}
      </Button>
      <CommandRefusal of={file} />
    </>
  )
}
