import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** The machine of a label: a scanner types the code and presses enter, as a hand does. */
export function CodeDialog({ onClose }: { onClose: () => void }) {
  const [code, setCode] = useState('')
  const find = useCommand(api.equipment.byCode, {
    changes: [],
    onDone: ({ machineId }) => {
      onClose()
      navigate(`/alat-kelas/${machineId}`)
    },
  })
  const send = () => void find.run({ labelCode: code })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('code.open')}
      actions={
        <Button kind="primary" busy={find.busy} onClick={send}>
          {t('code.do')}
        </Button>
      }
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <CommandRefusal of={find} />
        <TextField label={t('code.field')} hint={t('code.why')} value={code} onChange={setCode} code autoFocus />
      </form>
    </Dialog>
  )
}
