import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Select } from '../../../design/select.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { CONSENT_FORMS, PURPOSES, type Purpose } from '../rules.ts'
import { api, type CasePage, type ConsentAnswer } from './api.ts'
import { t } from './words.ts'

/** One question more: a purpose, her answer, and how she gave it. */
export function ConsentDialog({ page, onClose }: { page: CasePage; onClose: () => void }) {
  const me = useMe()
  const [purpose, setPurpose] = useState<Purpose>('service')
  const [answer, setAnswer] = useState<ConsentAnswer | null>(null)
  const [form, setForm] = useState<(typeof CONSENT_FORMS)[number]>('oral_witnessed')
  const [texts, setTexts] = useState({ witness: '', recipient: '', language: 'Indonesia', questions: '' })
  const save = useCommand(api.consents.record, {
    onDone: () => {
      toast(t('consent.saved'))
      onClose()
    },
  })
  const text = (key: 'witness' | 'recipient' | 'language') => (
    <TextField
      label={t(`consent.${key}`)}
      value={texts[key]}
      onChange={(value) => setTexts({ ...texts, [key]: value })}
      personal
    />
  )
  const send = () => {
    if (answer === null) return
    const { witness, recipient, language, questions } = texts
    void save.run({
      caseId: page.caseId,
      answers: [{ purpose, answer, ...(purpose === 'disclosure' && recipient.trim() && { recipient }) }],
      form,
      language,
      explainedBy: me.account.id,
      ...(form === 'oral_witnessed' && witness.trim() && { witness }),
      ...(questions.trim() && { questions }),
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('consent.add')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.busy} onClick={send}>
            {t('consent.save_answer')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal of={save} />
        <Select
          label={t('consent.purpose')}
          value={purpose}
          onChange={setPurpose}
          options={PURPOSES.map((p) => ({ value: p, label: t(`purpose.${p}`) }))}
        />
        {purpose === 'disclosure' && text('recipient')}
        <Segmented
          name="jawaban"
          legend={t('consent.answer')}
          value={answer}
          onChange={setAnswer}
          options={(['agree', 'partly', 'postpone', 'refuse'] as const).map((a) => ({
            value: a,
            label: t(`answer.${a}`),
          }))}
        />
        <Segmented
          name="cara"
          legend={t('consent.form')}
          value={form}
          onChange={setForm}
          options={CONSENT_FORMS.map((f) => ({ value: f, label: t(`form.${f}`) }))}
        />
        {form === 'oral_witnessed' && text('witness')}
        {text('language')}
        <TextArea
          label={t('consent.questions')}
          value={texts.questions}
          onChange={(questions) => setTexts({ ...texts, questions })}
          rows={2}
          optional
        />
      </div>
    </Dialog>
  )
}
