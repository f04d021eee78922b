import { useEffect, useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { bytesOf } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { api, type Proof } from './api.ts'
import { t } from './words.ts'

/** One picture of a session; it lives in the page alone. */
export function Picture({ of: p }: { of: Proof }) {
  const { data } = useRead(api.proofs.picture, { proofId: p.proofId })
  const remove = useCommand(api.proofs.remove)
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (!data) return
    const made = URL.createObjectURL(new Blob([bytesOf(data.base64)], { type: data.type }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [data])
  const said = t('proofs.brought', { name: p.by, day: shortDay(p.at) })
  return (
    <figure className="stack stack-2">
      {url && <img src={url} alt={`${t(`kind.${p.kind}`)}, ${said}`} />}
      <figcaption className="small quiet">{said}</figcaption>
      {p.mayRemove && (
        <div className="no-print">
          <Button small busy={remove.busy} onClick={() => void remove.run({ proofId: p.proofId })}>
            {t('proofs.remove')}
          </Button>
        </div>
      )}
      <CommandRefusal of={remove} />
    </figure>
  )
}
