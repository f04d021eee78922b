import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf, fullDay, momentOf, shortDay, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { answerForm, openForm } from '../forms/kiosk.ts'
import { api, type House } from './api.ts'
import { spokenHours } from './spoken-hours.ts'
import { Talk } from './talk.tsx'
import { t } from './words.ts'

/** Kios, for the house: who wants to talk, what lies in the box, which screens are open. */
export function HouseOfKiosk() {
  const read = useRead(api.kiosk.house, {}, { fresh: true })
  const [mayOpen, mayAnswer] = [useMay('kiosk.open'), useMay('kiosk.answer')]
  const mayRead = useMay('ratings.read')
  return (
    <div className="stack stack-5 measure">
      <PageHead
        title={t('house.title')}
        note={t('house.note')}
        actions={mayRead && <LinkButton href="/pendapat-kelas">{t('house.ratings')}</LinkButton>}
      />
      <ReadView read={read}>
        {({ talks, box, screens, elsewhere, isDay }) => (
          <>
            {talks.map((talk) => (
              <Talk
                key={talk.talkId}
                talkId={talk.talkId}
                said={t('house.talk', { name: talk.label, at: momentOf(talk.askedAt) })}
              />
            ))}
            {mayOpen && <Screens of={screens} isDay={isDay} />}
            {mayAnswer && (
              <Section title={t('box.title')} count={box.filter((one) => !one.answeredAt).length + elsewhere.length}>
                <div className="stack">
                  {elsewhere.map((one, at) => (
                    <Elsewhere key={at} of={one} />
                  ))}
                  {box.length + elsewhere.length === 0 && <p className="quiet">{t('house.box_none')}</p>}
                  {box.map((one) => (
                    <One key={one.itemId} of={one} />
                  ))}
                </div>
              </Section>
            )}
          </>
        )}
      </ReadView>
    </div>
  )
}

/** Its hours are said before anybody is refused by them; at night there is nothing to press. */
function Screens({ of, isDay }: { of: House['screens']; isDay: boolean }) {
  const [opens, setOpens] = useState(false)
  const close = useCommand(api.kiosk.close, { onDone: () => toast(t('house.closed')) })
  return (
    <Section title={t('house.screens')}>
      <Card body>
        <div className="stack stack-3">
          <CommandRefusal of={close} />
          {of.length === 0 && <p>{t('house.screens_none')}</p>}
          {of.map((s) => (
            <div className="row row--between row--wrap" key={s.screenId}>
              <p>
                <b>{t(`place.${s.place}`)}</b>{' '}
                <span className="quiet">
                  {t('house.open', { who: s.openedBy, from: clockOf(s.openedAt), until: clockOf(s.endsAt) })}
                </span>
              </p>
              <Button small busy={close.busy} onClick={() => void close.run({ screenId: s.screenId })}>
                {t('house.close')}
              </Button>
            </div>
          ))}
          <p className="quiet">{t('kiosk.hours', spokenHours())}</p>
          {isDay ? (
            <div>
              <Button kind="primary" icon="device-desktop" onClick={() => setOpens(true)}>
                {t('house.open_do')}
              </Button>
            </div>
          ) : (
            <p>{t('house.night', spokenHours())}</p>
          )}
        </div>
      </Card>
      {opens && <OpenHere onClose={() => setOpens(false)} />}
    </Section>
  )
}

/** From here on this device belongs to the women; whoever opened it is signed out on it, so the page begins anew. */
function OpenHere({ onClose }: { onClose: () => void }) {
  const form = useShortForm(openForm, t, emptyDraft(openForm, { today: todayKey() }))
  const command = useCommand(api.kiosk.open, { changes: [], onDone: () => location.replace('/kios') })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('house.open_do')}
      action={t('house.open_now')}
      onSend={() => void command.run(form.input())}
      intro={<p>{t('house.open_note')}</p>}
    />
  )
}

/** It was sealed before she led: what is due, and whom she asks. */
const Elsewhere = ({ of }: { of: House['elsewhere'][number] }) => (
  <Card body>
    <div className="row row--between row--top">
      <b>{t(`kind.${of.kind}`)}</b>
      <StatusText kind="wait">{of.dueOn ? t('house.due', { day: shortDay(of.dueOn) }) : t('house.waits')}</StatusText>
    </div>
    <p>
      {of.readers.length > 0
        ? t('house.elsewhere', { names: of.readers.join(', '), day: fullDay(of.putOn) })
        : t('house.nobody_left', { day: fullDay(of.putOn) })}
    </p>
  </Card>
)

function One({ of }: { of: House['box'][number] }) {
  const [answers, setAnswers] = useState(false)
  return (
    <Card body>
      <div className="stack stack-3">
        <div className="row row--between row--top">
          <b>{t(`kind.${of.kind}`)}</b>
          <StatusText kind={of.answeredAt ? 'full' : 'wait'}>
            {of.answeredAt ? t('house.answered', { day: shortDay(of.answeredAt) }) : t('house.waits')}
          </StatusText>
        </div>
        <p className="small quiet">{t('house.from', { who: of.name ?? t('house.nobody'), day: fullDay(of.putOn) })}</p>
        <p>{of.words}</p>
        {!of.answeredAt && (
          <div>
            <Button kind="primary" onClick={() => setAnswers(true)}>
              {t('house.answer')}
            </Button>
          </div>
        )}
      </div>
      {answers && <Reply itemId={of.itemId} onClose={() => setAnswers(false)} />}
    </Card>
  )
}

function Reply({ itemId, onClose }: { itemId: string; onClose: () => void }) {
  const form = useShortForm(answerForm, t, emptyDraft(answerForm, { today: todayKey() }))
  const command = useCommand(api.kiosk.answer, {
    onDone: () => {
      toast(t('house.sent'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('house.answer')}
      action={t('house.answer_do')}
      onSend={() => void command.run({ ...form.input(), itemId })}
    />
  )
}
