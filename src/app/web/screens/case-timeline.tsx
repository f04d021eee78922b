import { useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import type { IconName } from '../../../design/icon-names.ts'
import { Timeline, type TimelineRow, type TimelineWeek } from '../../../design/timeline.tsx'
import { CHAPTERS } from '../../../kernel/event.ts'
import { mondayOf } from '../../../kernel/weeks.ts'
import { api } from '../../../modules/cases/screens/api.ts'
import type { TimelineItem } from '../../../modules/cases/screens/case-types.ts'
import { t } from '../../../modules/cases/screens/words.ts'
import type { AnyEvent } from '../../events.ts'
import { actedBy } from '../client/acted-by.ts'
import { addDays, dayMonth, shortDay, timeSaid, todayKey } from '../client/days.ts'
import { eventWord } from '../client/event-words.ts'
import { ReadView } from '../client/read-view.tsx'
import { useRead } from '../client/use-read.ts'
import { type Line, type Week, weeksOf } from './timeline-lines.ts'

const GROUPS = ['all', ...CHAPTERS] as const
type Group = (typeof GROUPS)[number]

/** Newest first, by weeks, when it happened; a restricted note stays as a row without its content. */
export function CaseTimeline({ caseId }: { caseId: string }) {
  const [group, setGroup] = useState<Group>('all')
  const [pages, setPages] = useState<(string | null)[]>([null])
  return (
    <section className="case__story stack stack-2" aria-label={t('timeline.title')}>
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
          onMore={(monday) => setPages([...pages, monday])}
        />
      ))}
    </section>
  )
}

type Props = {
  caseId: string
  group: Group
  before: string | null
  isLast: boolean
  onMore: (monday: string) => void
}

function TimelinePage({ caseId, group, before, isLast, onMore }: Props) {
  const read = useRead(api.cases.timeline, { caseId, group, ...(before && { before }) }, { keep: true })
  return (
    <ReadView read={read} lines={6}>
      {({ items, next }) =>
        items.length === 0 ? (
          <p className="quiet">{t('timeline.empty')}</p>
        ) : (
          <>
            <Timeline weeks={weeksOf(items, say).map(weekOf)} />
            {next && isLast && (
              <Button wide onClick={() => onMore(next)}>
                {t('timeline.more')}
              </Button>
            )}
          </>
        )
      }
    </ReadView>
  )
}

const say = (i: TimelineItem) => eventWord(i.kind, i.details)

function weekOf({ monday, lines, weekly }: Week<TimelineItem>): TimelineWeek {
  const span = `${dayMonth(monday)}–${dayMonth(addDays(monday, 6))}`
  return {
    id: monday,
    label: monday === mondayOf(todayKey()) ? t('timeline.this_week', { span }) : span,
    ...(weekly.length > 0 && {
      routine: {
        say: t('timeline.routine', { what: counted(weekly.map(say)) }),
        head: [t('timeline.day'), t('timeline.what'), t('timeline.by')],
        rows: weekly.map((i) => ({
          key: String(i.seq),
          cells: [
            [shortDay(i.on), clock(i)].filter(Boolean).join(' '),
            [say(i), i.text].filter(Boolean).join('\n'),
            actedBy(i.by, i.as),
          ],
        })),
      },
    }),
    rows: lines.map(rowOf),
  }
}

/** "4 bimbingan kelompok (hadir), 1 bimbingan kelompok (izin)" */
const counted = (sentences: readonly string[]): string =>
  [...Map.groupBy(sentences, (s) => s)]
    .map(([s, of]) => `${of.length} ${s.charAt(0).toLowerCase()}${s.slice(1)}`)
    .join(', ')

function rowOf({ lead, steps, times }: Line<TimelineItem>): TimelineRow {
  const { kind } = lead
  return {
    id: String(lead.seq),
    day: lead.on === todayKey() ? t('timeline.today') : shortDay(lead.on),
    time: clock(lead),
    icon: iconOf.get(kind.replace(/\..*/, '')) ?? 'history',
    title: often(lead, times),
    by: actedBy(lead.by, lead.as) || undefined,
    text: lead.isRestricted ? t('timeline.restricted') : (lead.text ?? undefined),
    late: lead.isLate ? t('timeline.late', { day: shortDay(lead.at) }) : undefined,
    kind: lead.isRestricted ? 'closed' : MARKS.includes(kind) ? 'mark' : undefined,
    steps: steps.map((s) =>
      [shortDay(s.of.on), clock(s.of), often(s.of, s.times), actedBy(s.of.by, s.of.as)].filter(Boolean).join(' · '),
    ),
  }
}

const often = (i: TimelineItem, n: number) => (n > 1 ? t('timeline.times', { what: say(i), n }) : say(i))
const clock = ({ time }: TimelineItem) => (time ? timeSaid(time) : '')

type ModuleOf<K> = K extends `${infer M}.${string}` ? M : never
/** Modules of whose events no case is told. */
type AboutNoCase =
  | 'audit'
  | 'auth'
  | 'agenda'
  | 'centres'
  | 'cleaning'
  | 'deliverers'
  | 'deputies'
  | 'feed'
  | 'fees'
  | 'gate'
  | 'invitations'
  | 'lists'
  | 'bulk_reading'
  | 'offers'
  | 'outbox'
  | 'proofs'
  | 'quality'
  | 'staff'
  | 'staff_files'
  | 'supervision'
  | 'survey'
  | 'templates'
  | 'tracks'
  | 'voice'
const ICONS: Readonly<Record<Exclude<ModuleOf<AnyEvent['kind']>, AboutNoCase>, IconName>> = {
  access: 'key',
  admission: 'id',
  aftercare: 'heart-handshake',
  attendance: 'school',
  backups: 'archive',
  assessments: 'clipboard-list',
  budget: 'cash',
  builder: 'chart-bar',
  extracts: 'file-export',
  downloads: 'download',
  whole_files: 'file-export',
  products: 'photo',
  exhibitions: 'photo',
  partners: 'building',
  cases: 'history',
  clients: 'id',
  closing: 'lock-open',
  complaints: 'inbox',
  conferences: 'messages',
  consents: 'id',
  contacts: 'id',
  custody: 'box',
  equipment: 'tools',
  materials: 'box',
  evaluations: 'certificate',
  flags: 'user-shield',
  groups: 'users-group',
  health: 'first-aid-kit',
  medication: 'pill',
  incidents: 'alert-triangle',
  house_rules: 'book',
  meals: 'tools-kitchen-2',
  household: 'book',
  inspections: 'bed',
  instruments: 'clipboard-list',
  kiosk: 'device-desktop',
  leave: 'door-exit',
  lending: 'key',
  letters: 'mail',
  livelihood: 'shopping-bag',
  needs: 'shopping-bag',
  night: 'moon',
  places: 'calendar',
  plans: 'flag-3',
  portfolio: 'camera',
  practicum: 'tools',
  privacy: 'user-shield',
  programme: 'school',
  referrals: 'inbox',
  releases: 'chart-bar',
  register: 'book',
  residence: 'bed',
  retention: 'archive',
  screening: 'inbox',
  selection: 'inbox',
  service_referrals: 'send',
  sessions: 'message-circle',
  signatures: 'signature',
  spending: 'receipt',
  stock: 'box',
  tasks: 'history',
  terminations: 'home-heart',
  training: 'tools',
}
const iconOf = new Map<string, IconName>(Object.entries(ICONS))
const MARKS: readonly string[] = [
  'cases.stage_moved',
  'cases.closed',
  'plans.approved',
  'selection.accepted',
  'admission.admitted',
] satisfies AnyEvent['kind'][]
