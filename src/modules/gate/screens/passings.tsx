import { useState } from 'react'
import { clockOf } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { passForm } from '../forms/gate.ts'
import { api, type Today } from './api.ts'
import { t } from './words.ts'

/** Cards and labels by their number, never by a name. */
export function Passings({ of }: { of: Today }) {
  const [asks, setAsks] = useState(false)
  return (
    <Section title={t('pass.title')} count={of.passings.length}>
      <div className="stack">
        {of.passings.length > 0 && (
          <Calm>
            {of.passings.map((p) => (
              <CalmRow
                key={p.passingId}
                title={<span className="code">{p.number}</span>}
                note={t('pass.line', {
                  direction: t.code('direction', p.direction),
                  at: clockOf(p.at),
                })}
              />
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
