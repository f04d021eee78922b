import './unsent.css'
import { useSyncExternalStore } from 'react'
import { clockOf, shortDay } from '../../../app/web/client/days.ts'
import { isReached, onReach } from '../../../app/web/client/reach.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMe } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { Icon } from '../../../design/icon.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { type Entry, isOverdue, waiting } from '../rules.ts'
import { api } from './api.ts'
import { AsideCard } from './aside-card.tsx'
import { sendWaiting } from './device/keep.ts'
import { entriesSeen, onEntries } from './device/store.ts'
import { t } from './words.ts'

const ICONS = {
  session_note: 'message-circle',
  attendance_marks: 'checklist',
  incident: 'alert-triangle',
  photo: 'photo',
} as const

/** Belum terkirim: what lies sealed on this phone, what was sent, and what the server would not take (drawing 34). */
export function Unsent() {
  const me = useMe()
  const reached = useSyncExternalStore(onReach, isReached)
  const entries = useSyncExternalStore(onEntries, entriesSeen)
  const read = useRead(api.outbox.asides, {})
  const mine = waiting(entries, me.account.id)
  const sent = entries.filter((entry) => entry.owner === me.account.id && entry.sentAt !== null)
  const asides = read.data?.asides ?? []
  if (me.device !== 'personal' && asides.length === 0) return <Empty page {...{ t, name: 'pc', href: '/beranda' }} />
  if (mine.length + sent.length + asides.length === 0)
    return <ReadView read={read}>{() => <Empty page {...{ t, name: 'list.none', href: '/beranda' }} />}</ReadView>
  return (
    <div className="stack stack-5 measure">
      <PageHead title={t('list.title')} note={t('seal')} />
      {mine.length > 0 && <Net reached={reached} />}
      {asides.length > 0 && (
        <Section title={t('list.check')} count={asides.length}>
          <div className="stack stack-3">
            {asides.map((aside) => (
              <AsideCard key={aside.entryId} of={aside} />
            ))}
          </div>
        </Section>
      )}
      {mine.length > 0 && <Lines title={t('list.waiting')} of={mine} sending={reached} />}
      {sent.length > 0 && <Lines title={t('list.sent')} of={sent} sending={false} />}
      <details className="unsent__more">
        <summary>{t('list.why')}</summary>
        <p>{t('list.why_text')}</p>
      </details>
    </div>
  )
}

/** Where the entries are on their way, as a picture and in words; that the server is away the bar above says already. */
function Net({ reached }: { reached: boolean }) {
  return (
    <div className="stack stack-3">
      {reached ? (
        <div className="unsent__net" role="status">
          <Icon name="refresh" />
          <p>
            <b>{t('net.back')}</b>
            <br />
            {t('net.back_text')}
          </p>
        </div>
      ) : (
        <p>{t('net.away_text')}</p>
      )}
      <ol className="unsent__path small" aria-label={t('steps.label')}>
        <li className={reached ? 'on' : 'now'}>{t('steps.device')}</li>
        <li className={reached ? 'now' : undefined}>{t('steps.sending')}</li>
        <li>{t('steps.sent')}</li>
      </ol>
    </div>
  )
}

function Lines({ title, of, sending }: { title: string; of: readonly Entry[]; sending: boolean }) {
  return (
    <Section title={title} count={of.length}>
      <Card>
        <ul className="lines rows">
          {of.map((entry) => (
            <Line key={entry.id} of={entry} sending={sending} />
          ))}
        </ul>
      </Card>
    </Section>
  )
}

function Line({ of: entry, sending }: { of: Entry; sending: boolean }) {
  const isOld = entry.box !== null && isOverdue(entry, Date.now())
  const state = entry.sentAt ? 'sent' : sending && !isOld ? 'sending' : 'device'
  return (
    <li>
      <span className="unsent__i">
        <Icon name={ICONS[entry.kind]} />
      </span>
      <div className="grow">
        <b>{t(`kind.${entry.kind}`)}</b>
        <br />
        <span className="small quiet">
          {t('written', { day: shortDay(entry.writtenAt), at: clockOf(entry.writtenAt), code: entry.code })}
        </span>
        <SaveState state={state} at={entry.sentAt ? clockOf(entry.sentAt) : undefined} />
        {isOld && (
          <>
            <p className="small">{t('old.text')}</p>
            <Button small onClick={() => void sendWaiting(entry.id)}>
              {t('old.send')}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}
