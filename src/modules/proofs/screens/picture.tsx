import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { ReadPicture } from '../../../app/web/client/read-picture.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { api, type Proof } from './api.ts'
import { t } from './words.ts'

/** One picture of a session; it lives in the page alone. */
export function Picture({ of: p }: { of: Proof }) {
  const read = useRead(api.proofs.picture, { proofId: p.proofId })
  const remove = useCommand(api.proofs.remove)
  const [asks, setAsks] = useState(false)
  const said = t('proofs.brought', { name: p.by, day: shortDay(p.at) })
  return (
    <figure className={p.mayPrint ? 'stack stack-2' : 'stack stack-2 no-print'}>
      <ReadPicture read={read} alt={`${t(`kind.${p.kind}`)}, ${said}`} />
      <figcaption className="small quiet">
        {said}
        {!p.mayPrint && ` ${t('proofs.not_printed')}`}
      </figcaption>
      {p.mayRemove && (
        <div className="no-print">
          <Button small onClick={() => setAsks(true)}>
            {t('proofs.remove')}
          </Button>
        </div>
      )}
      <CommandRefusal of={remove} />
      <ConfirmDialog
        open={asks}
        onClose={() => setAsks(false)}
        title={t('proofs.remove')}
        confirm={t('proofs.remove_yes')}
        busy={remove.busy}
        danger
        onConfirm={() => void remove.run({ proofId: p.proofId }).then(() => setAsks(false))}
      >
        <p>{t('proofs.remove_sure')}</p>
      </ConfirmDialog>
    </figure>
  )
}
