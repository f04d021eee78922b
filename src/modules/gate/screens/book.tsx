import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { visitForm } from '../forms/gate.ts'
import { api } from './api.ts'
import { Expected } from './expected.tsx'
import { Passings } from './passings.tsx'
import { Things } from './things.tsx'
import { Long, Visits } from './visits.tsx'
import { type Awaited, stillAwaited, Which } from './which.tsx'
import { t } from './words.ts'

/** Gerbang: the sentence that is always the same, the visitor who stands there, who is expected, what passed; before all of it who should have gone. */
export function GateBook() {
  const read = useRead(api.gate.today, {}, { fresh: true })
  return (
    <div className="stack stack-5 measure">
      <PageHead title={t('book.title')} actions={<LinkButton href="/gerbang/buku">{t('earlier.open')}</LinkButton>} />
      <Banner icon="shield-lock">
        <p className="small">{t('book.always')}</p>
        <p>
          <b>{t('book.sentence')}</b>
        </p>
      </Banner>
      {read.data && <Long of={read.data} />}
      <Visitor awaited={stillAwaited(read.data)} again={() => void read.refetch()} />
      <ReadView read={read}>
        {(today) => (
          <>
            <Expected of={today} />
            <Passings of={today} />
            <Things of={today.things} />
            <Visits of={today} again={() => void read.refetch()} />
          </>
        )}
      </ReadView>
    </div>
  )
}

/** Somebody without a name, or in front of whom nobody is expected, is sent as he is. */
function Visitor({ awaited, again }: { awaited: readonly Awaited[]; again: () => void }) {
  const first = emptyDraft(visitForm, { today: '' })
  const form = useShortForm(visitForm, t, first)
  const command = useCommand(api.gate.note, {
    onDone: () => {
      form.set(first)
      toast(t('visit.noted'))
    },
  })
  const f = form.fields(command)
  const [asks, setAsks] = useState(false)
  const name = form.body.name.trim()
  const send = (isLetIn: boolean, expectedId?: string | null) => {
    setAsks(false)
    void command.run({ ...form.input(), isLetIn, expectedId }).then((noted) => noted ?? again())
  }
  return (
    <Section title={t('visit.title')}>
      <Card body>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            send(false)
          }}
        >
          <CommandRefusal of={command} fields={form.placeOf} />
          <Field of={f.name} />
          <Field of={f.contact} />
          <Field of={f.purpose} as="pills" />
          <Field of={f.whom} />
          <Field of={f.items} />
          <Field of={f.idSeen} />
          <div className="row row--wrap">
            <Button kind="primary" type="submit" busy={command.busy}>
              {t('visit.out')}
            </Button>
            <Button busy={command.busy} onClick={() => (name && awaited.length > 0 ? setAsks(true) : send(true))}>
              {t('visit.in')}
            </Button>
          </div>
        </form>
        {asks && (
          <Which
            {...{ name, awaited }}
            onChoose={(expectedId) => send(true, expectedId)}
            onClose={() => setAsks(false)}
          />
        )}
      </Card>
    </Section>
  )
}
