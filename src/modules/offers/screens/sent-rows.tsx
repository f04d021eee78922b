import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { nearDay } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Status } from './api.ts'
import { t } from './words.ts'

type Sent = Status['sent'][number]
export type SentRow = Pick<Sent, 'status' | 'sentOn' | 'decidedOn'> & {
  key: string
  title: string
  letter?: string | null
}

export const rowsOf = (sent: readonly Sent[]): SentRow[] =>
  sent.map(({ offerId, name, letterNumber, ...of }) => ({
    ...of,
    key: offerId,
    title: name ?? letterNumber ?? nearDay(of.sentOn),
    letter: letterNumber,
  }))

/** What an office sent, one line a candidate, and what was answered; with `takesBack` what nobody has registered yet is taken back. */
export function SentRows({ rows, takesBack = false }: { rows: readonly SentRow[]; takesBack?: boolean }) {
  const [back, setBack] = useState<SentRow | null>(null)
  return (
    <>
      <Calm>
        {rows.map((r) => (
          <CalmRow key={r.key} title={r.title} note={[r.letter, noteOf(r)].filter(Boolean).join(' · ')}>
            <span className="row row--wrap">
              <StatusText kind={r.status === 'sent' ? 'wait' : r.status === 'in_selection' ? 'doing' : 'full'}>
                {t(r.status === 'sent' ? 'sent.waits' : `status.${r.status}`)}
              </StatusText>
              {takesBack && r.status === 'sent' && (
                <Button small onClick={() => setBack(r)}>
                  {t('sent.withdraw')}
                </Button>
              )}
            </span>
          </CalmRow>
        ))}
      </Calm>
      {back && <Withdraw of={back} onClose={() => setBack(null)} />}
    </>
  )
}

function noteOf({ status, sentOn, decidedOn }: SentRow) {
  if (decidedOn) return t('home.answered_on', { day: nearDay(decidedOn) })
  return t(status === 'sent' ? 'home.sent_on' : 'home.received_on', { day: nearDay(sentOn) })
}

function Withdraw({ of, onClose }: { of: SentRow; onClose: () => void }) {
  const command = useCommand(api.offers.withdraw, {
    changes: [api.offers.status],
    onDone: () => {
      toast(t('sent.withdrawn'))
      onClose()
    },
  })
  return (
    <ConfirmDialog
      open
      title={t('sent.withdraw_title', { name: of.title })}
      confirm={t('sent.withdraw')}
      busy={command.busy}
      onConfirm={() => void command.run({ offerId: of.key })}
      onClose={onClose}
    >
      <CommandRefusal of={command} />
      {t('sent.withdraw_note')}
    </ConfirmDialog>
  )
}
