import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { passForm } from '../forms/gate.ts'
import { api, type Today } from './api.ts'
import { t } from './words.ts'

/** Cards and labels by their number, never by a name. */
export function Passings({ of }: { of: Today }) {
  const [asks, setAsks] = useState(false)
  const takeBack = useCommand(api.gate.takeBackPass, { onDone: () => toast(t('visits.taken_back')) })
  return (
    <Section title={t('pass.title')} count={of.passings.length}>
      <div className="stack">
        <CommandRefusal of={takeBack} />
        {of.passings.length > 0 && (
          <Calm>
            {of.passings.map((p) => (
              <CalmRow
                key={p.passingId}
                title={<span className="code">{p.number}</span>}
                note={t(p.takenBackAt ? 'pass.taken_back' : 'pass.line', {
                  direction: t.code('direction', p.direction),
                  at: clockOf(p.at),
                })}
              >
                {p.mayTakeBack && (
                  <Button
                    small
                    kind="plain"
                    busy={takeBack.busy}
                    aria-label={t('pass.take_back', { number: p.number })}
                    onClick={() => void takeBack.run({ passingId: p.passingId })}
                  >
                    {t('visits.take_back')}
                  </Button>
                )}
              </CalmRow>
            ))}
          </Calm>
        )}
        <Button kind="tint" icon="plus" onClick={() => setAsks(true)}>
          {t('pass.add')}
        </Button>
        <p className="small quiet">{t('pass.rule')}</p>
      </div>
      {asks && <Pass onClose={() => setAsks(false)} />}
    </Section>
  )
}

function Pass({ onClose }: { onClose: () => void }) {
  const form = useShortForm(passForm, t, emptyDraft(passForm, { today: '' }))
  const command = useCommand(api.gate.pass, { onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('pass.add')}
      action={t('pass.save')}
      onSend={() => void command.run(form.input())}
    />
  )
}
