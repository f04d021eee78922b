import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay, momentOf, shortDay } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card } from '../../../design/section.tsx'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { answerForm } from '../forms/voice.ts'
import { api, type Voice } from './api.ts'
import { policeWaits } from './open.ts'
import { t } from './words.ts'

/** Suara: what was said past the house, to whoever stands outside it; what waits stands first. */
export function Inbox() {
  const read = useRead(api.voice.inbox, {}, { fresh: true })
  return (
    <div className="stack stack-5 measure">
      <PageHead title={t('inbox.title')} note={t('inbox.note')} />
      <ReadView read={read}>
        {({ voices }) =>
          voices.length === 0 ? (
            <Empty {...{ t, name: 'inbox.none', href: '/beranda' }} />
          ) : (
            <div className="stack">
              {voices.map((v) => (
                <One key={v.voiceId} of={v} />
              ))}
            </div>
          )
        }
      </ReadView>
    </div>
  )
}

function One({ of }: { of: Voice }) {
  const [answers, setAnswers] = useState(false)
  const told = useCommand(api.voice.police)
  const police = policeWaits(of)
  return (
    <Card body>
      <div className="stack stack-3">
        <div className="row row--between row--top">
          <b>{t.code('topic', of.topic)}</b>
          <StatusText kind={of.answeredAt ? 'full' : of.isLate ? 'back' : 'wait'}>
            {of.answeredAt
              ? t('inbox.answered', { day: shortDay(of.answeredAt) })
              : t(of.isLate ? 'inbox.late' : 'inbox.until', { day: shortDay(of.answerBy) })}
          </StatusText>
        </div>
        <p className="small quiet">
          {t('inbox.said', {
            who: of.name ?? t.code('speaker', of.speaker),
            day: fullDay(of.saidOn),
          })}
        </p>
        {of.about.length > 0 && <p>{t('inbox.about', { names: of.about.join(', ') })}</p>}
        <p>{of.what}</p>
        {of.wish && (
          <p>
            <b>{t('inbox.wish')}</b> {of.wish}
          </p>
        )}
        {of.policeToldAt && (
          <StatusText kind="full">{t('inbox.police_told', { at: momentOf(of.policeToldAt) })}</StatusText>
        )}
        {police && (
          <p>
            <Flag danger icon="alert-triangle">
              {t('inbox.police_by', { at: momentOf(police) })}
            </Flag>
          </p>
        )}
        <CommandRefusal of={told} />
        <div className="row row--wrap">
          {!of.answeredAt && (
            <Button kind="primary" onClick={() => setAnswers(true)}>
              {t('inbox.answer')}
            </Button>
          )}
          {police && (
            <Button busy={told.busy} onClick={() => void told.run({ voiceId: of.voiceId })}>
              {t('inbox.police_do')}
            </Button>
          )}
        </div>
      </div>
      {answers && <Reply voiceId={of.voiceId} onClose={() => setAnswers(false)} />}
    </Card>
  )
}

function Reply({ voiceId, onClose }: { voiceId: string; onClose: () => void }) {
  const form = useShortForm(answerForm, t, emptyDraft(answerForm, { today: '' }))
  const command = useCommand(api.voice.answer, {
    onDone: () => {
      toast(t('inbox.sent'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('inbox.answer')}
      action={t('inbox.answer_do')}
      onSend={() => void command.run({ ...form.input(), voiceId })}
    />
  )
}
