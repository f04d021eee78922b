import { useState } from 'react'
import { dayMonthYear, shortDay, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RivalClash } from '../../../app/web/client/form-views.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useRival } from '../../../app/web/client/use-rival.ts'
import { Button } from '../../../design/button.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { pregnancyEndForm, pregnancyForm } from '../forms/pregnancy.ts'
import { api, type Pregnancy as Known } from './api.ts'
import { t } from './words.ts'

const CHANGES = [api.health.pregnancy, api.health.log]

/** When her child is due, and the six check-ups until then; for the nurse alone. */
export function Pregnancy({ caseId }: { caseId: string }) {
  const { data } = useRead(api.health.pregnancy, { caseId })
  const [asks, setAsks] = useState<'write' | 'end' | null>(null)
  if (!data?.isReadable || (!data.now && !data.mayWrite)) return null
  const { now, mayWrite } = data
  return (
    <Section title={t('pregnancy.title')}>
      <div className="stack stack-2">
        {now ? <Shown of={now} /> : <p className="quiet">{t('pregnancy.none')}</p>}
        {mayWrite && (
          <p className="row row--wrap">
            <Button icon={now ? 'pencil' : 'plus'} onClick={() => setAsks('write')}>
              {t(now ? 'pregnancy.change' : 'pregnancy.add')}
            </Button>
            {now && (
              <Button kind="plain" onClick={() => setAsks('end')}>
                {t('pregnancy.end')}
              </Button>
            )}
          </p>
        )}
        {now && <p className="small quiet">{t('pregnancy.note')}</p>}
      </div>
      {asks === 'write' && <Write {...{ caseId, now }} onClose={() => setAsks(null)} />}
      {asks === 'end' && <End caseId={caseId} onClose={() => setAsks(null)} />}
    </Section>
  )
}

function Shown({ of }: { of: Known }) {
  const { dueOn, reckoned, checkedAt, watch } = of.text
  const today = todayKey()
  return (
    <>
      <p>
        <b>{dueOn ? t('pregnancy.due', { day: dayMonthYear(dueOn), week: of.week }) : t('pregnancy.no_day')}</b>{' '}
        {reckoned && <span className="quiet">{t(`reckoned.${reckoned}`)}</span>}
      </p>
      {checkedAt && <p>{t('pregnancy.at', { place: checkedAt })}</p>}
      {watch && <p>{watch}</p>}
      <Calm>
        {of.checkUps.map((c) => (
          <CalmRow
            key={c.week}
            title={t('pregnancy.check', { week: c.week })}
            note={t('pregnancy.days', { from: shortDay(c.fromOn), until: shortDay(c.byOn) })}
          >
            {c.doneOn ? (
              <StatusText kind="full">{t('pregnancy.done', { day: shortDay(c.doneOn) })}</StatusText>
            ) : c.byOn < today ? (
              <StatusText kind="wait">{t('pregnancy.missed')}</StatusText>
            ) : (
              <StatusText kind="todo">{t('pregnancy.open')}</StatusText>
            )}
          </CalmRow>
        ))}
      </Calm>
    </>
  )
}

const draftOf = (now: Known) => toDraft(pregnancyForm, now.text)

function Write({ caseId, now, onClose }: { caseId: string; now: Known | null; onClose: () => void }) {
  const form = useShortForm(pregnancyForm, t, now ? draftOf(now) : emptyDraft(pregnancyForm, { today: '' }))
  const command = useCommand(api.health.savePregnancy, {
    changes: CHANGES,
    onDone: () => {
      toast(t('log.saved'))
      onClose()
    },
  })
  const rival = useRival(command, now?.version, draftOf, form.set)
  const send = (at = rival.version) => void command.run({ ...form.input(), caseId, version: at ?? 0 })
  return (
    <FormDialog
      {...{ form, onClose }}
      command={rival.command}
      title={t(now ? 'pregnancy.change' : 'pregnancy.add')}
      action={t('pregnancy.save')}
      onSend={() => send()}
      intro={<RivalClash of={pregnancyForm} yours={form.body} {...{ t, rival, send }} />}
    />
  )
}

function End({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useShortForm(pregnancyEndForm, t, emptyDraft(pregnancyEndForm, { today: '' }))
  const command = useCommand(api.health.endPregnancy, { changes: CHANGES, onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('pregnancy.end')}
      action={t('pregnancy.end')}
      onSend={() => void command.run({ ...form.input(), caseId })}
    />
  )
}
