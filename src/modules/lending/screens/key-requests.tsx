import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { declineForm } from '../forms/ask.ts'
import { type Asked, api } from './api.ts'
import { answerWord } from './key-access.tsx'
import { t } from './words.ts'

/** What is asked of whoever holds a key: given or declined here, with who asks, for whom, and what for. */
export function KeyRequests() {
  const read = useRead(api.lending.requests, {})
  return (
    <div className="stack stack-5 measure">
      <PageHead title={t('requests.title')} note={t('requests.why')} />
      <ReadView read={read}>
        {({ requests }) => {
          const open = requests.filter((r) => !r.answer)
          const answered = requests.filter((r) => r.answer)
          return (
            <>
              {open.length === 0 && <Empty {...{ t, name: 'requests.none', href: '/penerima-manfaat' }} />}
              {open.map((r) => (
                <Request key={r.requestId} of={r} />
              ))}
              {answered.length > 0 && (
                <Section title={t('requests.answered')}>
                  <Card>
                    <ul className="lines rows">
                      {answered.map((r) => (
                        <li key={r.requestId}>
                          <span className="grow">
                            <Her of={r} /> · {t.code('what', r.class)} · {r.reader}
                            <br />
                            <span className="small quiet">{answerWord(r)}</span>
                          </span>
                        </li>
                      ))}
                    </ul>
                  </Card>
                </Section>
              )}
            </>
          )
        }}
      </ReadView>
    </div>
  )
}

const Her = ({ of: r }: { of: Asked }) => <Link href={`/penerima-manfaat/${r.caseId}/kesehatan`}>{r.label ?? '–'}</Link>

function Request({ of: r }: { of: Asked }) {
  const [declines, setDeclines] = useState(false)
  const give = useCommand(api.lending.grant, { onDone: () => toast(t('requests.given', { reader: r.reader })) })
  return (
    <Card body>
      <div className="stack stack-3">
        <p>
          <b>
            <Her of={r} />
          </b>{' '}
          · {t.code('what', r.class)}
          <br />
          {t(r.askedBy === r.reader ? 'requests.for_self' : 'requests.for', {
            who: r.askedBy,
            reader: r.reader,
            purpose: t.code('purpose', r.purpose),
          })}
        </p>
        <CommandRefusal of={give} />
        <div className="row row--wrap">
          {r.class === 'health' ? (
            <Button kind="primary" busy={give.busy} onClick={() => void give.run({ requestId: r.requestId })}>
              {t('requests.give')}
            </Button>
          ) : (
            <LinkButton kind="primary" href={`/penerima-manfaat/${r.caseId}/asesmen`}>
              {t('requests.write')}
            </LinkButton>
          )}
          <Button onClick={() => setDeclines(true)}>{t('requests.decline')}</Button>
        </div>
      </div>
      {declines && <Decline requestId={r.requestId} onClose={() => setDeclines(false)} />}
    </Card>
  )
}

function Decline({ requestId, onClose }: { requestId: string; onClose: () => void }) {
  const form = useShortForm(declineForm, t, emptyDraft(declineForm, { today: '' }))
  const command = useCommand(api.lending.decline, {
    onDone: () => {
      toast(t('requests.declined'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('requests.decline')}
      action={t('requests.decline')}
      onSend={() => void command.run({ ...form.input(), requestId })}
    />
  )
}
