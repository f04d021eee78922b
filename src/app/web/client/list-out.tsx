import { Button } from '../../../design/button.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { t } from '../words.ts'
import { CommandRefusal } from './command-refusal.tsx'
import type { Call } from './create-client.ts'
import { type Sent, saveFile } from './save-file.ts'
import { useMay } from './session.ts'
import { useCommand } from './use-command.ts'

/**
 * What leaves a list: the page on paper, and all that was asked for as a sheet, for whoever may take it and after a fresh second
 * factor, as the button says beforehand (design.md 3); neither is a phone's work.
 */
export function ListOut<I>({ sheet, asked, may }: { sheet: Call<I, Sent>; asked: I; may: string }) {
  const get = useCommand(sheet, { changes: [], onDone: saveFile })
  const mayTake = useMay(may)
  return (
    <div className="row only-pc no-print">
      <CommandRefusal of={get} />
      <PrintButton>{t('list.print')}</PrintButton>
      {mayTake && (
        <Button icon="file-spreadsheet" busy={get.busy} onClick={() => void get.run(asked)}>
          {t('list.sheet')} <span className="small quiet">{t('list.sheet_again')}</span>
        </Button>
      )}
    </div>
  )
}
