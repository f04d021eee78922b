import { useState } from 'react'
import { addDays, clockOf, dayMonth, fullDay, longDay, shortDay, todayKey } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate, useSearchParam } from '../../../app/web/client/route.ts'
import { useMay, useMe } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton, PrintHead } from '../../../design/print.tsx'
import { DayAgenda, type WeekDay, WeekGrid } from '../../../design/week-grid.tsx'
import { mondayOf } from '../../../kernel/weeks.ts'
import { giversOf } from '../rules.ts'
import { api, type Session, type WeekRead } from './api.ts'
import { SessionDialog, type Start } from './session-dialog.tsx'
import { useWhom, WhomSelect } from './week-for.tsx'
import { lackingOf, type Press, rowsOf } from './week-rows.ts'
import { WeekSteps } from './week-steps.tsx'
import { t } from './words.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Jadwal: the week of the house, as a table on wide screens and on paper, day by day on the phone. */
export function Week() {
  const [asked, setDay] = useSearchParam('hari')
  const day = asked && DAY.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : todayKey()
  const monday = mondayOf(day)
  const mayPlan = useMay('programme.plan')
  const [start, setStart] = useState<Start | null>(null)
  const read = useRead(api.programme.week, { onDay: monday }, { keep: true })
  const { account } = useMe()
  const whom = useWhom()
  const said = whom.chosen(read.data)?.label
  const title = t('week.title', { from: dayMonth(monday), until: fullDay(addDays(monday, 5)) })
  const now = new Date()
  return (
    <div className="week-paper">
      <PrintHead
        open
        title={t('week.paper', {
          week: said ? `${said}, ${title}` : title,
          state: t(`paper.${read.data?.state ?? 'draft'}`),
        })}
        place={account.centre.name}
        by={account.name}
        at={`${longDay(now)} ${clockOf(now)}`}
      />
      <PageHead
        className="no-print"
        title={title}
        actions={
          <>
            <IconButton icon="chevron-left" label={t('week.before')} onClick={() => setDay(addDays(day, -7))} />
            <IconButton icon="chevron-right" label={t('week.after')} onClick={() => setDay(addDays(day, 7))} />
            {mayPlan && read.data?.state !== 'proposed' && (
              <Button icon="plus" onClick={() => setStart({ onDay: day })}>
                {t('week.add')}
              </Button>
            )}
          </>
        }
      />
      <ReadView read={read} lines={8}>
        {(week) => (
          <Shown
            week={week}
            whom={whom}
            day={day}
            onDay={setDay}
            onOpen={mayPlan && week.state !== 'proposed' ? (session) => setStart({ session }) : undefined}
            onFree={
              mayPlan && week.state !== 'proposed'
                ? (onDay, starts) => setStart({ onDay, starts: starts.replace('.', ':') })
                : undefined
            }
          />
        )}
      </ReadView>
      {start && <SessionDialog start={start} onClose={() => setStart(null)} />}
    </div>
  )
}

type ShownProps = {
  week: WeekRead
  whom: ReturnType<typeof useWhom>
  day: string
  onDay: (day: string) => void
  onOpen: ((session: Session) => void) | undefined
  onFree: ((day: string, starts: string) => void) | undefined
}

function Shown({ week, whom, day, onDay, onOpen, onFree }: ShownProps) {
  const isUsed = (onDay: string) => week.sessions.some((s) => s.onDay === onDay)
  const days = week.days
    .filter((d, n) => n < 6 || isUsed(d.onDay))
    .map((d): WeekDay => {
      const [name = '', ...date] = shortDay(d.onDay).split(' ')
      const off = d.holiday ? t('week.holiday', { name: d.holiday }) : undefined
      return { key: d.onDay, name, date: date.join(' '), off, isToday: d.onDay === todayKey() }
    })
  const { id } = useMe().account
  const [mayRoll, mayDirectory] = [useMay('groups.save'), useMay('deliverers.read')]
  const mayInvite = useMay('invitations.invite')
  /** Whoever plans changes a session; whoever gives it opens its roll. */
  const press: Press = (s) => {
    if (onOpen) return { run: () => onOpen(s) }
    const isMine = mayRoll && giversOf(s).includes(id) && s.meantFor !== 'some' && s.onDay <= todayKey()
    return isMine ? { run: () => navigate(`/presensi/${s.sessionId}`), said: t('week.roll') } : null
  }
  const rows = rowsOf(
    whom.of(week),
    days.map((d) => d.key),
    press,
  )
  const clashing = week.sessions.filter((s) => s.clashes.length > 0).length
  return (
    <div className="stack">
      <WeekSteps week={week} />
      <div className="stack no-print">
        {clashing > 0 && <Banner kind="attention">{t('week.clashing', { count: clashing })}</Banner>}
        {week.withoutAlternative.length > 0 && (
          <Banner
            action={
              <LinkButton small href="/jadwal/ruang">
                {t('week.faiths')}
              </LinkButton>
            }
          >
            {t('week.without_alternative', { what: lackingOf(week) })}
          </Banner>
        )}
        {week.notReady.map((g) => (
          <Banner
            key={g.groupId}
            action={
              <LinkButton small href={`/kelompok/${g.groupId}`}>
                {t('ready.look')}
              </LinkButton>
            }
          >
            {t('ready.lacks', { name: g.name, what: g.missing.map((need) => t(`need.${need}`)).join(', ') })}
          </Banner>
        ))}
        <div className="row">
          <WhomSelect week={week} whom={whom} />
        </div>
      </div>
      <DayAgenda
        label={t('week.days')}
        {...{ days, rows, day, onDay }}
        empty={<p className="empty">{onOpen ? t('week.free_day') : t('week.free_day_who')}</p>}
      />
      <WeekGrid
        caption={t('week.caption')}
        corner={t('week.hour')}
        {...{ days, rows }}
        free={
          onFree && {
            label: (d, row) => t('week.add_at', { day: `${d.name} ${d.date}`, at: row.starts }),
            onFree,
          }
        }
      />
      {week.sessions.length === 0 && <p className="week-on-pc">{onOpen ? t('week.empty') : t('week.not_published')}</p>}
      <div className="week-foot no-print">
        <p className="small quiet">{t('week.no_names')}</p>
        <LinkButton small href="/kelompok">
          {t('groups.title')}
        </LinkButton>
        <LinkButton small href="/jadwal/ruang">
          {t('resources.title')}
        </LinkButton>
        {mayDirectory && (
          <LinkButton small href="/pengajar">
            {t('week.deliverers')}
          </LinkButton>
        )}
        {mayInvite && (
          <LinkButton small href="/undangan">
            {t('week.invitations')}
          </LinkButton>
        )}
        <LinkButton small icon="calendar-plus" href="/kalender">
          {t('week.feed')}
        </LinkButton>
        <span className="only-pc">
          <PrintButton>{t('week.print')}</PrintButton>
        </span>
      </div>
      <p className="print-only">{t('week.on_paper')}</p>
    </div>
  )
}
