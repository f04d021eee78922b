import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { base64Of } from '../../../app/web/client/save-file.ts'
import { shrink } from '../../../app/web/client/shrink.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { FileDrop } from '../../../design/file-drop.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Proof } from './api.ts'
import { t } from './words.ts'

/** As the camera took it; it is made smaller before it leaves the device. */
const MOST = 30_000_000

/** A picture of the signed list, or of what was done. */
export function AddProof({ groupId, kind }: { groupId: string; kind: Proof['kind'] }) {
  const add = useCommand(api.proofs.add, { onDone: () => toast(t('proofs.added')) })
  const [isNone, setIsNone] = useState(false)
  const take = async (file: File | undefined) => {
    const small = file && (await shrink(file))
    setIsNone(file !== undefined && !small)
    if (small) await add.run({ groupId, kind, base64: await base64Of(small) })
  }
  return (
    <div className="no-print stack stack-2">
      <FileDrop
        label={t(`proofs.${kind}_add`)}
        hint={add.busy ? t('proofs.adding') : t(`proofs.${kind}_hint`)}
        accept="image/jpeg,image/png"
        maxBytes={MOST}
        camera
        error={isNone ? t('proofs.no_picture') : undefined}
        onFiles={([file]) => void take(file)}
      />
      <CommandRefusal of={add} />
    </div>
  )
}
