import { useState } from 'react'
import { fullDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReasonDialog } from '../../../app/web/client/reason-dialog.tsx'
import { RefusedBecause } from '../../../app/web/client/refused-because.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Avatar } from '../../../design/avatar.tsx'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { boxesOf, type DateBoxes, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Icon } from '../../../design/icon.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import { type AnswerDraft, AnswerFields, answerFor, firstAnswer } from './answer-fields.tsx'
import { api, type Kind, type Page } from './api.ts'
import { sayRule, t } from './words.ts'

const KINDS = ['accept', 'wait', 'refer', 'refuse', 'emergency'] as const
type Body = { kind: Kind | null; reason: string; until: DateBoxes; answer: AnswerDraft }

/** The second of two people: what still stands in the way is said before the button is pressed. */
export function DecideForm({ page, proposedByMe }: { page: Page; proposedByMe: boolean }) {
  const me = useMe().account
  const name = usePersonName(personOf(page))
  const draft = useDraft<Body>(`decide/${page.caseId}`, {
    kind: page.proposal?.kind ?? null,
    reason: '',
    until: boxesOf(page.rules.lastWaitDay),
    answer: firstAnswer(page),
  })
  const [returning, setReturning] = useState(false)
  const [badDay, setBadDay] = useState(false)
  const command = useCommand(api.selection.decide, {
    onDone: ({ closed, missing }, input) => {
      void draft.discard()
      toast(closed ? t('after.closed') : missing.length > 0 ? t('after.not_closed') : t('decide.done'))
      if (page.letter && input.kind !== 'emergency')
        navigate(`/surat/baru?surat=balasan-seleksi&tentang=${page.letter.letterId}`)
    },
  })
  const { kind, reason, until, answer } = draft.body
  const missing = kind ? (page.blockers?.[kind] ?? []) : []
  const send = () => {
    const day = readDate(until)
    setBadDay(kind === 'wait' && day.kind !== 'date')
    if (!kind || (kind === 'wait' && day.kind !== 'date')) return
    void command.run({
      caseId: page.caseId,
      version: page.version,
      kind,
      reason,
      answer: answerFor(kind, answer),
      ...(kind === 'wait' && day.kind === 'date' && { until: day.iso }),
    })
  }
  return (
    <>
      <div className="two-form">
        <div className="row two-form__who">
          <Avatar size="small" name={me.callName} />
          <p>
            <b>{me.callName}</b>{' '}
            <span className="quiet small">
              {t('two.decides')} · {t('decide.places', { n: page.rules.freePlaces })}
            </span>
          </p>
        </div>
        <div className="stack card__body">
          {proposedByMe && <Banner kind="attention">{t('propose.cannot_decide')}</Banner>}
          <Segmented
            legend={t('decide.kind')}
            hideLegend
            name="decide"
            value={kind}
            onChange={(v) => draft.set({ kind: v })}
            options={KINDS.map((k) => ({ value: k, label: t(`kind.${k}`) }))}
          />
          {missing.length > 0 && (
            <div className="small">
              <p>{t('decide.missing')}</p>
              {missing.map((s) => (
                <p className="cell-note" key={s.code}>
                  <Icon name="alert-triangle" />
                  <span>{sayRule(s)}</span>
                </p>
              ))}
            </div>
          )}
          {kind === 'wait' && (
            <DateFields
              legend={t('decide.until')}
              hint={t('decide.until_hint', { day: fullDay(page.rules.lastWaitDay) })}
              value={until}
              onChange={(v) => draft.set({ until: v })}
              personal={false}
              error={badDay ? t('new.bad_date') : undefined}
            />
          )}
          {kind && (
            <AnswerFields
              kind={kind}
              value={answer}
              onChange={(part) => draft.set({ answer: { ...answer, ...part } })}
            />
          )}
          <TextArea
            label={t('decide.reason', { name })}
            value={reason}
            onChange={(v) => draft.set({ reason: v })}
            rows={2}
            error={command.issue('reason')}
            save={draft.save}
          />
          <RefusedBecause sayRule={sayRule} of={command} />
        </div>
      </div>
      <div className="decide__foot">
        <Button kind="primary" busy={command.busy} busyWord={t('saving')} onClick={send}>
          {t(page.letter && kind !== 'emergency' ? 'decide.do_letter' : 'decide.do')}
        </Button>
        <Button onClick={() => setReturning(true)}>{t('decide.return')}</Button>
      </div>
      {returning && (
        <ReasonDialog
          sayRule={sayRule}
          call={api.selection.returnProposal}
          input={{ caseId: page.caseId, version: page.version }}
          title={t('decide.return_title')}
          note={t('two.rule')}
          label={t('decide.return_note')}
          verb={t('decide.return')}
          onClose={() => setReturning(false)}
        />
      )}
    </>
  )
}
