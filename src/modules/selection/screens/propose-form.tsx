import { RefusedBecause } from '../../../app/web/client/refused-because.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { sayRule } from '../../screening/said.ts'
import { proposeForm } from '../forms/decision.ts'
import { AnswerFields, askedAnew, firstDecision } from './answer-fields.tsx'
import { api, type Page } from './api.ts'
import { t } from './words.ts'

/** The first of two people. What is typed is kept until it is sent. */
export function ProposeForm({ page }: { page: Page }) {
  const { until: _hers, ...first } = firstDecision(page)
  const form = useForm(proposeForm, t, `propose/${page.caseId}`, first)
  const send = useCommand(api.selection.propose, {
    onDone: () => {
      void form.discard()
      toast(t('propose.sent'))
    },
  })
  const { kind } = form.body
  const blocked = kind ? (page.blockers?.[kind] ?? []) : []
  const f = form.fields(send)
  return (
    <div className="card__body stack two-form">
      <Field of={askedAnew(f.kind, send)} />
      {!page.triagedAt && <p className="small quiet">{t('propose.safe_first')}</p>}
      {blocked.length > 0 && (
        <Banner kind="attention" live>
          <p>{t('propose.blocked')}</p>
          <ul>
            {blocked.map((one) => (
              <li key={one.code}>{sayRule(one)}</li>
            ))}
          </ul>
        </Banner>
      )}
      {kind && (
        <>
          <RefusedBecause sayRule={sayRule} of={send} />
          <AnswerFields f={f} isWaiting={kind === 'wait'} />
          <Field of={f.reason} save={form.save} />
          <Button
            kind="primary"
            busy={send.busy}
            busyWord={t('saving')}
            onClick={() => void send.run({ ...form.input(), caseId: page.caseId, version: page.version })}
          >
            {t('propose.do')}
          </Button>
        </>
      )}
    </div>
  )
}
