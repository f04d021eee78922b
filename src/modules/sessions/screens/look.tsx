import { useState } from 'react'
import { dayMonth, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { lookForm } from '../forms/look.ts'
import { api, type Looks } from './api.ts'
import { t } from './words.ts'

/** Whether what a mediation agreed on is kept, and the way to say so. */
export function LooksAtAgreement({ noteId, looks, mayLook }: Looks & { noteId: string }) {
  const [isOpen, setOpen] = useState(false)
  if (looks.length === 0 && !mayLook) return null
  return (
    <Section title={t('look.list')} count={looks.length}>
      <Card body>
        <div className="stack">
          {looks.length > 0 && (
            <ul className="lines">
              {looks.map((l) => (
                <li key={l.lookId}>
                  {t('look.line', { day: dayMonth(l.on), outcome: t(`look.${l.outcome}`), who: l.by })}
                </li>
              ))}
            </ul>
          )}
          {mayLook && (
            <div className="row">
              <Button onClick={() => setOpen(true)}>{t('look.title')}</Button>
            </div>
          )}
        </div>
      </Card>
      {isOpen && <LookDialog noteId={noteId} onClose={() => setOpen(false)} />}
    </Section>
  )
}

function LookDialog({ noteId, onClose }: { noteId: string; onClose: () => void }) {
  const form = useShortForm(lookForm, t, emptyDraft(lookForm, { today: todayKey() }))
  const command = useCommand(api.sessions.look, {
    changes: [api.sessions.read, api.tasks.ofCase],
    onDone: () => {
      toast(t('look.saved'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('look.title')}
      action={t('look.save')}
      onSend={() => void command.run({ ...form.input(), noteId })}
      intro={<p className="quiet">{t('look.effect')}</p>}
    />
  )
}
