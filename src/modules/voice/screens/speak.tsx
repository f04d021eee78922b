import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay } from '../../../app/web/client/days.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { voiceForm } from '../forms/voice.ts'
import { api } from './api.ts'
import { ReadAnswer } from './read-answer.tsx'
import { t } from './words.ts'

type Sent = { code: string; answerBy: string }

/** Kotak suara: the screen is handed to whoever speaks. Nothing of it is kept as a draft, and the code is shown once. */
export function Speak() {
  const [sent, setSent] = useState<Sent | null>(null)
  return (
    <div className="stack stack-5 measure">
      <PageHead title={t('speak.title')} note={t('speak.note')} />
      {sent ? <Code of={sent} onDone={() => setSent(null)} /> : <Ask onSent={setSent} />}
      {!sent && <ReadAnswer />}
      <p className="small quiet">{t('speak.outside')}</p>
    </div>
  )
}

function Ask({ onSent }: { onSent: (sent: Sent) => void }) {
  const form = useShortForm(voiceForm, t, emptyDraft(voiceForm, { today: '' }))
  const people = useRead(api.voice.colleagues, {}).data?.people ?? []
  const command = useCommand(api.voice.speak, { onDone: onSent })
  const f = form.fields(command)
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void command.run(form.input())
      }}
    >
      <Banner icon="lock">
        <p>
          <b>{t('speak.sealed')}</b>
        </p>
        <p className="small">{t('speak.sealed_why')}</p>
      </Banner>
      <CommandRefusal of={command} fields={form.placeOf} />
      <Field of={f.speaker} />
      <Field of={f.topic} as="pills" />
      <Field of={f.what} />
      <Field of={f.wish} />
      <Field
        of={f.aboutIds}
        as="pills"
        folded
        options={people.map((p) => ({ value: p.personId, label: p.callName }))}
      />
      <Field of={f.name} />
      <div>
        <Button kind="primary" type="submit" busy={command.busy}>
          {t('speak.send')}
        </Button>
      </div>
    </form>
  )
}

function Code({ of, onDone }: { of: Sent; onDone: () => void }) {
  return (
    <Section title={t('code.title')}>
      <Card body>
        <div className="stack">
          <p>{t('code.sent', { day: fullDay(of.answerBy) })}</p>
          <p className="t-page">
            <span className="code code--whole">{of.code}</span>
          </p>
          <p className="small">{t('code.why')}</p>
          <div>
            <Button kind="primary" onClick={onDone}>
              {t('code.done')}
            </Button>
          </div>
        </div>
      </Card>
    </Section>
  )
}
