import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf, shortDay } from '../../../app/web/client/days.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Incident } from './api.ts'
import { Deliver, MakeLetter } from './letter-dialogs.tsx'
import { t } from './words.ts'

/** The report as a letter: made here, printed, and ended by the receipt that comes back. */
export function Letters({ of }: { of: Incident }) {
  const [makes, setMakes] = useState(false)
  const [delivers, setDelivers] = useState<string | null>(null)
  const mayMake = useMay('incidents.watch')
  const { incidentId, closedAt } = of
  const get = useCommand(api.incidents.file, { changes: [], onDone: saveFile })
  const open = (noteId: string) => void get.run({ incidentId, noteId })
  return (
    <Section title={t('letters.title')} count={of.letters.length}>
      <div className="stack">
        <CommandRefusal of={get} />
        {of.letters.length > 0 && (
          <Calm>
            {of.letters.map((l) => (
              <CalmRow
                key={l.letterId}
                title={`${l.number} · ${t.code('whom', l.to)}`}
                note={t('letters.line', { addressee: l.addressee, day: shortDay(l.on) })}
              >
                <Button small icon="printer" busy={get.busy} onClick={() => open(l.letterId)}>
                  {t('letters.open')}
                </Button>
                {l.deliveredAt && (
                  <StatusText kind="full">{t('letters.delivered', { at: momentOf(l.deliveredAt) })}</StatusText>
                )}
                {!l.deliveredAt && !closedAt && (
                  <Button small kind="primary" onClick={() => setDelivers(l.letterId)}>
                    {t('deliver.do')}
                  </Button>
                )}
                {l.receiptId && (
                  <Button small icon="scan" busy={get.busy} onClick={() => open(l.receiptId ?? '')}>
                    {t('letters.receipt')}
                  </Button>
                )}
              </CalmRow>
            ))}
          </Calm>
        )}
        {mayMake && (
          <Button small kind="tint" icon="mail" onClick={() => setMakes(true)}>
            {t('letters.make')}
          </Button>
        )}
        {makes && <MakeLetter of={of} onClose={() => setMakes(false)} />}
        {delivers && <Deliver {...{ incidentId }} letterId={delivers} onClose={() => setDelivers(null)} />}
      </div>
    </Section>
  )
}

/** Somebody leads since it happened: a colleague who holds its words gives them to her. */
export function PassOn({ of }: { of: Incident }) {
  const give = useCommand(api.incidents.passOn, { onDone: () => toast(t('pass.done')) })
  if (of.lacking.length === 0) return null
  return (
    <Banner
      icon="key"
      action={
        <Button busy={give.busy} onClick={() => void give.run({ incidentId: of.incidentId })}>
          {t('pass.do')}
        </Button>
      }
    >
      <p>{t('pass.why', { names: of.lacking.map((l) => l.callName).join(', ') })}</p>
      <CommandRefusal of={give} />
    </Banner>
  )
}
