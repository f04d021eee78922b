import { useState } from 'react'
import { clockOf } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { cameForm } from '../forms/gate.ts'
import { api, type Today } from './api.ts'
import type { Awaited } from './which.tsx'
import { t } from './words.ts'

/** Who was announced for today; whoever comes in stands in the book from then on. */
export function Expected({ of }: { of: Today }) {
  const [comes, setComes] = useState<Awaited | null>(null)
  return (
    <Section title={t('expected.title')} count={of.expected.length}>
      {of.expected.length === 0 && <p className="quiet">{t('expected.none')}</p>}
      {of.expected.length > 0 && (
        <Calm>
          {of.expected.map((e) => (
            <CalmRow
              key={e.expectedId}
              title={`${clockOf(e.at)} ${e.who ?? t.code('expected', e.kind)}`}
              note={t('expected.line', { kind: t.code('expected', e.kind), where: e.where ?? '–', by: e.by })}
            >
              {e.cameAt ? (
                <StatusText kind="full">{t('expected.in_at', { at: clockOf(e.cameAt) })}</StatusText>
              ) : (
                <Button onClick={() => setComes(e)}>
                  {t('expected.in')}
                  <span className="sr"> {e.who ?? t.code('expected', e.kind)}</span>
                </Button>
              )}
            </CalmRow>
          ))}
        </Calm>
      )}
      <p className="small quiet">{t('expected.rule')}</p>
      {comes && <Comes of={comes} onClose={() => setComes(null)} />}
    </Section>
  )
}

/** A visit is announced by a code: who it is says the visitor himself. Of anybody else what was announced is put in, to be mended. */
function Comes({ of, onClose }: { of: Awaited; onClose: () => void }) {
  const name = of.kind === 'visit' ? '' : (of.who ?? '')
  const form = useShortForm(cameForm, t, { ...emptyDraft(cameForm, { today: '' }), name })
  const command = useCommand(api.gate.came, {
    onDone: () => {
      toast(t('visit.noted'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('came.title', { who: of.who ?? t.code('expected', of.kind) })}
      action={t('came.save')}
      onSend={() => void command.run({ ...form.input(), expectedId: of.expectedId })}
    />
  )
}
