import { useState } from 'react'
import { clockOf, dayHeading, dayKey, todayKey } from '../../../app/web/client/days.ts'
import { eventWord } from '../../../app/web/client/event-words.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import type { IconName } from '../../../design/icon-names.ts'
import { Timeline, type TimelineDay } from '../../../design/timeline.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

const GROUPS = ['all', 'session', 'class', 'incident', 'letter', 'stage'] as const
type Group = (typeof GROUPS)[number]

/** Newest first, under day headings; a restricted note stays as a row without its content. */
export function CaseTimeline({ caseId }: { caseId: string }) {
  const [group, setGroup] = useState<Group>('all')
  const [pages, setPages] = useState<(number | null)[]>([null])
  return (
    <section className="case__story stack" aria-label={t('timeline.title')}>
      <Segmented
        legend={t('timeline.filter')}
        hideLegend
        name="timeline"
        value={group}
        onChange={(v) => {
          setPages([null])
          setGroup(GROUPS.find((g) => g === v) ?? 'all')
        }}
        options={GROUPS.map((g) => ({ value: g, label: t(`filter.${g}`) }))}
      />
      {pages.map((before, i) => (
        <TimelinePage
          key={before ?? 'first'}
          caseId={caseId}
          group={group}
          before={before}
          isLast={i === pages.length - 1}
          onMore={(seq) => setPages([...pages, seq])}
        />
      ))}
    </section>
  )
}

type Props = { caseId: string; group: Group; before: number | null; isLast: boolean; onMore: (seq: number) => void }

function TimelinePage({ caseId, group, before, isLast, onMore }: Props) {
  const read = useRead(api.cases.timeline, { caseId, group, ...(before && { beforeSeq: before }) }, { keep: true })
  return (
    <ReadView read={read} lines={6}>
      {({ items, more }) => {
        const last = items.at(-1)
        if (items.length === 0) return before ? null : <p className="quiet">{t('timeline.empty')}</p>
        return (
          <>
            <Timeline days={daysOf(items)} />
            {more && isLast && last && (
              <Button wide onClick={() => onMore(last.seq)}>
                {t('timeline.more')}
              </Button>
            )}
          </>
        )
      }}
    </ReadView>
  )
}

type Item = {
  seq: number
  at: string
  kind: string
  by: string
  details: Record<string, unknown>
  text: string | null
  isRestricted: boolean
}

const ICONS: readonly [string, IconName][] = [
  ['sessions.group', 'users-group'],
  ['sessions.', 'message-circle'],
  ['letters.', 'mail'],
  ['plans.', 'flag-3'],
  ['conferences.', 'messages'],
  ['referrals.', 'inbox'],
  ['screening.', 'inbox'],
  ['selection.', 'inbox'],
  ['complaints.', 'inbox'],
  ['clients.', 'id'],
  ['consents.', 'id'],
  ['contacts.', 'id'],
  ['admission.', 'id'],
  ['residence.', 'bed'],
  ['custody.', 'box'],
  ['assessments.', 'clipboard-list'],
  ['instruments.', 'clipboard-list'],
  ['evaluations.', 'certificate'],
  ['terminations.', 'home-heart'],
  ['aftercare.', 'heart-handshake'],
  ['access.', 'key'],
]
const MARKS = ['cases.stage_moved', 'cases.moved', 'cases.closed', 'plans.approved', 'selection.accepted']

function daysOf(items: readonly Item[]): TimelineDay[] {
  const today = todayKey()
  const days = new Map<string, Item[]>()
  for (const i of items.filter((x) => x.kind !== 'cases.moved'))
    days.set(dayKey(i.at), [...(days.get(dayKey(i.at)) ?? []), i])
  return [...days].map(([key, events]) => ({
    id: key,
    label: key === today ? t('timeline.today') : dayHeading(key),
    ...(key === today && { note: dayHeading(key) }),
    events: events.map((e) => ({
      id: String(e.seq),
      time: clockOf(e.at),
      icon: ICONS.find(([prefix]) => e.kind.startsWith(prefix))?.[1] ?? 'history',
      title: eventWord(e.kind, e.details),
      by: e.by || undefined,
      text: e.isRestricted ? t('timeline.restricted') : (e.text ?? undefined),
      kind: e.isRestricted ? ('closed' as const) : MARKS.includes(e.kind) ? ('mark' as const) : undefined,
    })),
  }))
}
