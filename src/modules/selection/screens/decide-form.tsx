import { useState } from 'react'
import { fullDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReasonDialog } from '../../../app/web/client/reason-dialog.tsx'
import { RefusedBecause } from '../../../app/web/client/refused-because.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Avatar } from '../../../design/avatar.tsx'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Icon } from '../../../design/icon.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { toast } from '../../../design/toast.tsx'
import { sayRule } from '../../screening/said.ts'
import { decideForm } from '../forms/decision.ts'
import { AnswerFields, askedAnew, firstDecision } from './answer-fields.tsx'
import { api, type Page } from './api.ts'
import { t } from './words.ts'

/** The second of two people: what still stands in the way is said before the button is pressed. */
export function DecideForm({ page, proposedByMe }: { page: Page; proposedByMe: boolean }) {
  const me = useMe().account
  const name = usePersonName(personOf(page))
  const form = useForm(decideForm, t, `decide/${page.caseId}`, {
    ...firstDecision(page),
    kind: page.proposal?.kind ?? '',
    until: page.rules.lastWaitDay,
  })
  const [returning, setReturning] = useState(false)
  const command = useCommand(api.selection.decide, {
    onDone: ({ closed, missing }, input) => {
      void form.discard()
      toast(closed ? t('after.closed') : missing.length > 0 ? t('after.not_closed') : t('decide.done'))
      if (page.letter && input.kind !== 'emergency')
        navigate(`/surat/baru?surat=balasan-seleksi&tentang=${page.letter.letterId}`)
    },
  })
  const { kind } = form.body
  const missing = kind ? (page.blockers?.[kind] ?? []) : []
  const f = form.fields(command)
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
          <Field of={askedAnew(f.kind, command)} label={t('decide.kind')} hideLabel />
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
          <Field
            of={f.until}
            hint={t('decide.until_hint', { day: fullDay(page.rules.lastWaitDay) })}
            optional={false}
          />
          {kind && <AnswerFields f={f} isWaiting={kind === 'wait'} />}
          <Field of={f.reason} label={t('decide.reason', { name })} save={form.save} />
          <RefusedBecause sayRule={sayRule} of={command} />
        </div>
      </div>
      <div className="decide__foot">
        <Button
          kind="primary"
          busy={command.busy}
          busyWord={t('saving')}
          onClick={() => void command.run({ ...form.input(), caseId: page.caseId, version: page.version })}
        >
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
          note={t('decide.return_what')}
          label={t('decide.return_note')}
          verb={t('decide.return')}
          onClose={() => setReturning(false)}
        />
      )}
    </>
  )
}
