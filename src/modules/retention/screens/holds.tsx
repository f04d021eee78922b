import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay, momentOf } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Page } from './api.ts'
import { HoldDialog } from './dialogs.tsx'
import { t } from './words.ts'

/** What must not go, why, and until when. */
export function Holds({ of }: { of: Page['holds'] }) {
  const [asks, setAsks] = useState(false)
  const mayHold = useMay('retention.hold')
  const lift = useCommand(api.retention.lift, { onDone: () => toast(t('hold.lifted')) })
  return (
    <Section title={t('hold.title')} count={of.filter((h) => h.isOn).length}>
      <div className="stack stack-2">
        <CommandRefusal of={lift} />
        {of.length === 0 && <p className="quiet">{t('hold.none')}</p>}
        {of.length > 0 && (
          <Calm>
            {of.map((h) => (
              <CalmRow
                key={h.holdId}
                title={`${h.herNo} · ${t(`ground.${h.ground}`)}`}
                note={t(h.untilOn ? 'hold.until' : 'hold.open', {
                  by: h.by,
                  at: momentOf(h.placedAt),
                  day: h.untilOn ? fullDay(h.untilOn) : '',
                })}
              >
                {h.isOn && mayHold ? (
                  <Button small busy={lift.busy} onClick={() => void lift.run({ holdId: h.holdId })}>
                    {t('hold.lift')} <span className="sr">{h.herNo}</span>
                  </Button>
                ) : (
                  <StatusText kind="none">{t('hold.over')}</StatusText>
                )}
              </CalmRow>
            ))}
          </Calm>
        )}
        {mayHold && (
          <p>
            <Button icon="lock" onClick={() => setAsks(true)}>
              {t('hold.new')}
            </Button>
          </p>
        )}
      </div>
      {asks && <HoldDialog onClose={() => setAsks(false)} />}
    </Section>
  )
}
