import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Actions, Card, Quote } from '../../../design/section.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { api } from './api.ts'
import { ASKED, type ConsentAnswer } from './intake-draft.ts'
import type { StepProps } from './intake-parts.ts'
import { t } from './words.ts'

const FORMS = ['oral_witnessed', 'signed', 'thumbprint'] as const

/** Step 2: read aloud, one question after the other. A "later" is an answer; she is received all the same. */
export function IntakeConsent({ draft, page, go }: StepProps) {
  const { body, set } = draft
  const me = useMe()
  const [tried, setTried] = useState(false)
  const save = useCommand(api.consents.record, {
    changes: [api.consents.ledger, api.admission.intake, api.clients.identity],
    onDone: ({ service }) => {
      toast(service === 'agree' || service === 'partly' ? t('consent.saved') : t('consent.saved_later'))
      go(3)
    },
  })
  const call = body.honorific
  const missing = [
    ...(body.answers.service ? [] : [{ id: 'ask-service', text: t('consent.need_service') }]),
    ...(body.form ? [] : [{ id: 'consent-form', text: t('consent.need_form') }]),
    ...(body.form === 'oral_witnessed' && body.witness.trim() === ''
      ? [{ id: 'consent-witness', text: t('consent.need_witness') }]
      : []),
  ]
  const submit = () => {
    setTried(true)
    if (missing.length > 0 || body.form === null) return
    const answers = ASKED.flatMap((purpose) =>
      body.answers[purpose] ? [{ purpose, answer: body.answers[purpose] }] : [],
    )
    void save.run({
      caseId: page.caseId,
      answers,
      form: body.form,
      language: body.language,
      explainedBy: me.account.id,
      ...(body.form === 'oral_witnessed' && { witness: body.witness }),
    })
  }
  return (
    <form
      className="stack stack-5 measure"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {tried && missing.length > 0 && <ErrorSummary problems={missing} />}
      <Card body>
        <p className="small quiet">{t('consent.aloud')}</p>
        {(['read.house', 'read.length', 'read.no', 'read.story'] as const).map((key) => (
          <Quote key={key}>{t(`consent.${key}`, { call, months: Math.round(page.programmeDays / 30) })}</Quote>
        ))}
      </Card>
      {ASKED.map((purpose) => (
        <Segmented<ConsentAnswer>
          key={purpose}
          id={`ask-${purpose}`}
          name={`ask-${purpose}`}
          legend={t(`consent.ask.${purpose}`, { call })}
          value={body.answers[purpose] ?? null}
          onChange={(answer) => set((d) => ({ ...d, answers: { ...d.answers, [purpose]: answer } }))}
          options={(purpose === 'service'
            ? (['agree', 'partly', 'postpone', 'refuse'] as const)
            : (['agree', 'postpone', 'refuse'] as const)
          ).map((a) => ({ value: a, label: t(`answer.${a}`) }))}
          error={tried && purpose === 'service' && !body.answers.service ? t('consent.need_service') : undefined}
        />
      ))}
      <Segmented
        id="consent-form"
        name="consent-form"
        legend={t('consent.form')}
        value={body.form}
        onChange={(form) => set({ form })}
        options={FORMS.map((f) => ({ value: f, label: t(`form.${f}`) }))}
        error={tried && !body.form ? t('consent.need_form') : undefined}
      />
      {body.form === 'oral_witnessed' && (
        <TextField
          id="consent-witness"
          label={t('consent.witness')}
          value={body.witness}
          onChange={(witness) => set({ witness })}
          personal
        />
      )}
      <TextField
        personal
        label={t('consent.language')}
        value={body.language}
        onChange={(language) => set({ language })}
      />
      <CommandRefusal of={save} />
      <Actions className="form-do">
        <p className="grow small quiet">{t('consent.explained_by', { name: me.account.callName })}</p>
        <Button onClick={() => go(3)}>{t('consent.skip')}</Button>
        <Button kind="primary" type="submit" busy={save.busy}>
          {t('consent.save')}
        </Button>
      </Actions>
    </form>
  )
}
