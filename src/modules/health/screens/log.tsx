import { useState } from 'react'
import { dayMonthYear, shortDay, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { screenSay, wordsOf } from '../../../app/web/client/say.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm, useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Fields } from '../../../design/form-field.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { ToldList } from '../../../design/told-list.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { rowsOf } from '../../../kernel/form-words.ts'
import { limitForm, logForm } from '../forms/log.ts'
import { lastOfEach, mustReferNow } from '../rules.ts'
import { api, type Entry, type Limit } from './api.ts'
import { Doses } from './doses.tsx'
import { Pregnancy } from './pregnancy.tsx'
import { t } from './words.ts'

/** Under her screening: the log, the newest first, and what she avoids. */
export function HealthLog({ caseId }: { caseId: string }) {
  const read = useRead(api.health.log, { caseId })
  const [adds, setAdds] = useState(false)
  return (
    <ReadView read={read} lines={4}>
      {({ isReadable, mayWrite, entries, limits }) => (
        <div className="stack stack-5">
          <Limits {...{ caseId, limits, mayWrite }} />
          {isReadable && <Pregnancy caseId={caseId} />}
          {isReadable && (
            <Section title={t('log.title')} count={entries.length}>
              <div className="stack stack-3">
                {mayWrite && (
                  <p className="row">
                    <Button icon="plus" kind="primary" onClick={() => setAdds(true)}>
                      {t('log.add')}
                    </Button>
                    {entries.length > 0 && <PrintForm caseId={caseId} code="f24" of="health" />}
                  </p>
                )}
                {entries.length === 0 && <p className="quiet">{t('log.none')}</p>}
                <Entries of={entries} />
              </div>
            </Section>
          )}
          <Doses {...{ caseId, mayWrite }} />
          {adds && <AddEntry caseId={caseId} onClose={() => setAdds(false)} />}
        </div>
      )}
    </ReadView>
  )
}

function Entries({ of }: { of: readonly Entry[] }) {
  const last = lastOfEach(of)
  return of.map((e) => <OneEntry key={e.entryId} entry={e} isLast={last.includes(e)} />)
}

const APART = ['kind', 'on', 'standing']

function OneEntry({ entry: e, isLast }: { entry: Entry; isLast: boolean }) {
  const said = rowsOf(logForm, toDraft(logForm, e.text), screenSay(wordsOf(t))).filter(
    (row) => row.text !== '' && !APART.includes(row.key),
  )
  return (
    <Card>
      {isLast && e.standing === 'refer' && <ReferNow caseId={e.caseId} />}
      <div className="card__body stack stack-2">
        <p>
          <b>{t(`log.${e.kind}`)}</b> ·{' '}
          {e.standing === 'refer' ? (
            <Flag danger icon="alert-triangle">
              {t('standing.refer')}
            </Flag>
          ) : (
            t(`standing.${e.standing}`)
          )}
          {e.againOn && ` · ${shortDay(e.againOn)}`}
        </p>
        <ToldList of={said.map((row) => [row.label, row.text])} />
        <p className="small quiet">{t('log.by', { day: dayMonthYear(e.seenOn), who: e.by })}</p>
      </div>
    </Card>
  )
}

/** A sign of danger says what to do and leads there (domain.md 7.6). */
const ReferNow = ({ caseId }: { caseId: string }) => (
  <Banner
    kind="danger"
    live
    action={
      <LinkButton kind="primary" href={`/penerima-manfaat/${caseId}/layanan?rujuk=sekarang`}>
        {t('log.refer')}
      </LinkButton>
    }
  >
    <b>{t('refer_now')}</b> {t('refer_now_why')}
  </Banner>
)

function AddEntry({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useForm(logForm, t, `kesehatan/${caseId}/keluhan`, emptyDraft(logForm, { today: todayKey() }))
  const command = useCommand(api.health.saveEntry, {
    onDone: async () => {
      await form.discard()
      toast(t('log.saved'))
      onClose()
    },
  })
  const { dangers, temperature } = form.body
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('log.add')}
      action={t('log.save')}
      onSend={() => void command.run({ ...form.input(), caseId })}
      intro={mustReferNow({ dangers, temperature }) && <ReferNow caseId={caseId} />}
    >
      <Fields of={form.fields(command)} />
    </FormDialog>
  )
}

type LimitsProps = { caseId: string; limits: readonly Limit[]; mayWrite: boolean }

function Limits({ caseId, limits, mayWrite }: LimitsProps) {
  const [adds, setAdds] = useState(false)
  const end = useCommand(api.health.endLimit, { onDone: () => toast(t('limits.saved')) })
  if (limits.length === 0 && !mayWrite) return null
  return (
    <Section title={t('limits.title')} count={limits.length}>
      <div className="stack stack-2">
        <Calm>
          {limits.map((l) => (
            <CalmRow
              key={l.limitId}
              title={<Flag icon="hand-stop">{t(`limit.${l.rule}`)}</Flag>}
              note={t('limits.until', { day: shortDay(l.untilOn) })}
            >
              {mayWrite && (
                <Button small busy={end.busy} onClick={() => void end.run({ limitId: l.limitId })}>
                  {t('limits.end')}
                </Button>
              )}
            </CalmRow>
          ))}
        </Calm>
        {mayWrite && (
          <p className="row row--wrap">
            <Button icon="hand-stop" onClick={() => setAdds(true)}>
              {t('limits.add')}
            </Button>
          </p>
        )}
        <p className="small quiet">{t('limits.note')}</p>
        {adds && <AddLimit caseId={caseId} onClose={() => setAdds(false)} />}
      </div>
    </Section>
  )
}

function AddLimit({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useShortForm(limitForm, t, emptyDraft(limitForm, { today: todayKey() }))
  const command = useCommand(api.health.setLimit, {
    onDone: () => {
      toast(t('limits.saved'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('limits.add')}
      action={t('limits.save')}
      onSend={() => void command.run({ ...form.input(), caseId })}
      intro={<p className="quiet">{t('limits.note')}</p>}
    />
  )
}
