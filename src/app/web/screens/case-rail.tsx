import type { ReactNode } from 'react'
import { Heat, type HeatCell } from '../../../design/charts/heat.tsx'
import { Ladders } from '../../../design/charts/ladder.tsx'
import { LEVELS, type Level } from '../../../design/goal-planks.tsx'
import { Icon } from '../../../design/icon.tsx'
import { Link } from '../../../design/link.tsx'
import { mondayOf } from '../../../kernel/weeks.ts'
import { t } from '../../../modules/cases/screens/words.ts'
import { api as contacts } from '../../../modules/contacts/screens/api.ts'
import { attendanceOf, type Mark } from '../../../modules/groups/rules.ts'
import { t as group } from '../../../modules/groups/screens/words.ts'
import { api as letters } from '../../../modules/letters/screens/api.ts'
import { stateWords } from '../../../modules/letters/screens/state-words.ts'
import { t as letterWord } from '../../../modules/letters/screens/words.ts'
import { rules as planWord } from '../../../modules/plans/screens/words.ts'
import { api as sessions } from '../../../modules/sessions/screens/api.ts'
import { addDays, dayMonth, shortDay, todayKey } from '../client/days.ts'
import type { CasePart } from '../client/screen-route.ts'
import { useMay } from '../client/session.ts'
import { useRead } from '../client/use-read.ts'
import { countsOf, groupsOf } from './stay-ribbon.ts'

type Props = Pick<CasePart, 'page'>

/** Beside the timeline: goals then and now, people, attendance, letters. Each block only for whoever may read it. */
export function CaseRail({ page }: Props) {
  const maySafety = useMay('contacts.keep') && page.maySeeStory
  const mayLetters = useMay('letters.read')
  return (
    <>
      {page.maySeeStory && <Goals caseId={page.caseId} />}
      {maySafety && <People caseId={page.caseId} />}
      <Attendance caseId={page.caseId} />
      {mayLetters && <Letters caseId={page.caseId} />}
    </>
  )
}

type PartProps = { title: string; className?: string; children: ReactNode }
const Part = ({ title, className, children }: PartProps) => (
  <section className={className}>
    <h2>{title}</h2>
    {children}
  </section>
)

const levelOf = (n: number | null): Level | null => LEVELS.find((l) => l === n) ?? null

function Goals({ caseId }: { caseId: string }) {
  const { data } = useRead(sessions.sessions.goals, { caseId })
  if (!data || data.goals.length === 0) return null
  const said = (level: Level) => planWord(`level.${level}`).toLowerCase()
  return (
    <Part title={t('rail.goals')} className="rail__goals">
      <Ladders
        label={t('rail.goals')}
        goals={data.goals.map((g) => {
          const [first, now] = [levelOf(g.startLevel), levelOf(g.level)]
          return {
            key: g.goalId,
            quote: g.herWords.replaceAll(/[“”"]/g, ''),
            href: `/penerima-manfaat/${caseId}/rencana`,
            first: first === null ? null : { at: first, said: t('rail.goal_first', { level: said(first) }) },
            now:
              now === null
                ? null
                : {
                    at: now,
                    said: t('rail.goal_now', { level: said(now) }),
                  },
          }
        })}
      />
    </Part>
  )
}

/** Who may be reached, and who must never know: the second is marked by a sign and a word, not by a colour. */
function People({ caseId }: { caseId: string }) {
  const { data } = useRead(contacts.contacts.list, { caseId })
  if (!data || data.safe.length + data.never.length === 0) return null
  return (
    <Part title={t('rail.people')}>
      <ul className="ties">
        {data.safe.map((c) => (
          <li key={c.contactId}>
            <Icon name="heart-handshake" />
            <span>
              {c.name}, {c.relation}
              <span className="small quiet">
                {c.maySay ? t('rail.may_say', { text: c.maySay }) : t('rail.say_nothing')}
              </span>
            </span>
          </li>
        ))}
        {data.never.map((n) => (
          <li key={n.noContactId} className="ties__no">
            <Icon name="hand-stop" />
            <span>
              <b>{n.name}</b>, {n.relation}
              <span className="small">{n.whatToDo ?? t('rail.never')}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="small">
        <Link href={`/penerima-manfaat/${caseId}/keluarga`}>{t('rail.people_all')}</Link>
      </p>
    </Part>
  )
}

const WEEKS = 4
const WEEKDAYS = [0, 1, 2, 3, 4, 5] as const

/** Four weeks of group sessions, a letter a day; how she was there is said whole to those who hear the page. */
function Attendance({ caseId }: { caseId: string }) {
  const { data } = useRead(sessions.sessions.days, { caseId })
  const mondays = Array.from({ length: WEEKS }, (_, i) => addDays(mondayOf(todayKey()), 7 * (i + 1 - WEEKS)))
  const recent = groupsOf(data?.days ?? []).filter((g) => g.on >= (mondays[0] ?? ''))
  if (recent.length === 0) return null
  const { attended, counted } = attendanceOf(countsOf(recent))
  return (
    <Part title={t('rail.attendance')}>
      <Heat
        small
        hideTitle
        title={t('rail.attendance')}
        corner={t('rail.week')}
        columns={WEEKDAYS.map((n) => ({ key: String(n), label: shortDay(addDays(mondays[0] ?? '', n)).slice(0, 3) }))}
        rows={mondays.map((monday) => ({
          key: monday,
          label: dayMonth(monday),
          cells: WEEKDAYS.map((n) => cellOf(recent.filter((g) => g.on === addDays(monday, n)))),
        }))}
      />
      <p className="small quiet">{t('rail.attended', { n: attended, all: counted })}</p>
    </Part>
  )
}

const PRESENT: readonly Mark[] = ['present', 'late', 'dispensation']
const cellOf = (of: readonly { mark: Mark }[]): HeatCell | null =>
  of.length === 0
    ? null
    : {
        text: of.map((g) => t(`mark.${g.mark}`)).join(''),
        say: of.map((g) => group.code('mark', g.mark)).join(', '),
        level: of.every((g) => PRESENT.includes(g.mark)) ? 4 : 'mark',
      }

function Letters({ caseId }: { caseId: string }) {
  const { data } = useRead(letters.letters.ofCase, { caseId })
  if (!data || data.items.length === 0) return null
  return (
    <Part title={t('rail.letters')}>
      <ul className="next">
        {data.items.slice(0, 4).map((l) => (
          <li key={l.letterId}>
            <Link href={`/surat/${l.letterId}`}>{letterWord.code('paper', l.paper)}</Link>
            <span className="small quiet">{[l.number, stateWords(l)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
