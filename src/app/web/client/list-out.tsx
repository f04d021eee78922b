import { Button } from '../../../design/button.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { t } from '../words.ts'
import { CommandRefusal } from './command-refusal.tsx'
import type { Call } from './create-client.ts'
import { type Sent, saveFile } from './save-file.ts'
import { useCommand } from './use-command.ts'

/** What leaves a list: the page on paper, and all that was asked for as a sheet, after a fresh second factor; neither is a phone's work. */
export function ListOut<I>({ sheet, asked }: { sheet: Call<I, Sent>; asked: I }) {
  const get = useCommand(sheet, { changes: [], onDone: saveFile })
  return (
    <div className="row only-pc">
      <CommandRefusal of={get} />
      <PrintButton>{t('list.print')}</PrintButton>
      <Button icon="file-spreadsheet" busy={get.busy} onClick={() => void get.run(asked)}>
        {t('list.sheet')}
      </Button>
    </div>
  )
}
