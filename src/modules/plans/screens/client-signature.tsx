import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import { Select } from '../../../design/select.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type PlanPage, type Version } from './api.ts'
import { DayField } from './day-field.tsx'
import { t } from './words.ts'

type Props = { label: string; page: PlanPage; version: Version; open: boolean; onClose: () => void }
const MANNERS = ['hand', 'thumb', 'spoken'] as const

/** How she agreed: by hand, by thumb, or spoken after it was read to her; the last two with somebody who saw it. */
export function ClientSignature({ label, page, version, open, onClose }: Props) {
  const [manner, setManner] = useState<(typeof MANNERS)[number]>('hand')
  const [witnessId, setWitness] = useState('')
  const [signedOn, setDay] = useState<string | null>(page.today)
  const me = useMe()
  const sign = useCommand(api.plans.sign, {
    onDone: () => {
      toast(t('sign.done'))
      onClose()
    },
  })
  const run = () =>
    void sign.run({
      planId: version.planId,
      signer: 'client',
      manner,
      ...(manner !== 'hand' && witnessId && { witnessId }),
      ...(signedOn && { signedOn }),
    })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('sign.hers', { name: label })}
      actions={
        <Button kind="primary" busy={sign.busy} onClick={run}>
          {t('sign.record')}
        </Button>
      }
    >
      <div className="stack">
        <CommandRefusal of={sign} />
        <RadioCards
          legend={t('sign.manner')}
          name="manner"
          value={manner}
          onChange={setManner}
          options={MANNERS.map((m) => ({ value: m, label: t(`manner.${m}`), note: t(`manner_note.${m}`) }))}
        />
        {manner !== 'hand' && (
          <Select
            label={t('sign.who_saw')}
            value={witnessId}
            placeholder={t('choose')}
            options={page.people
              .filter((p) => p.personId !== me.account.id)
              .map((p) => ({ value: p.personId, label: p.callName }))}
            onChange={setWitness}
          />
        )}
        <DayField legend={t('sign.day')} day={signedOn} onChange={setDay} />
      </div>
    </Dialog>
  )
}
