import { dayMonthYear, monthName, todayKey } from '../../../app/web/client/days.ts'
import { type Milestone, Milestones } from '../../../design/charts/milestones.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { type CycleLook, type CyclePoint, cycleOf } from '../cycle.ts'
import { sumOf } from '../rules.ts'
import type { Plan } from './api.ts'
import { t } from './words.ts'

const LOOKS = {
  ...{ done: 'done', late: 'now', now: 'now' },
  ...{ ahead: 'ahead', not: 'not', unknown: 'not' },
} as const satisfies Record<CycleLook, Milestone['look']>

/** What is due when, who does it and whether it was done (domain.md 9.1): where whoever pays is a region, whose months these are. */
export function Cycle({ plan }: { plan: Plan }) {
  if (!plan.isRegional) return null
  return (
    <Section title={t('cycle.title', { year: plan.year })}>
      <Card body>
        <Milestones
          label={t('cycle.title', { year: plan.year })}
          of={cycleOf(plan.year, plan.versions, todayKey()).map((p) => ({
            key: p.step,
            title: t(`cycle_step.${p.step}`),
            when: (
              <>
                {spanOf(p)}
                <span>{t(`cycle_who.${p.step}`)}</span>
              </>
            ),
            said: <Said of={p} plan={plan} />,
            look: LOOKS[p.look],
          }))}
        />
      </Card>
    </Section>
  )
}

/** "Jan–Mar 2026", and with both years across the turn of one. */
function spanOf({ from, until }: CyclePoint): string {
  const [year, last] = [from.slice(0, 4), until.slice(0, 4)]
  const word = (month: string) => monthName(Number(month.slice(5)) - 1).slice(0, 3)
  return year === last
    ? t('cycle.span', { from: word(from), until: word(until), year })
    : t('cycle.span_years', { from: `${word(from)} ${year}`, until: `${word(until)} ${last}` })
}

function Said({ of: p, plan }: { of: CyclePoint; plan: Plan }) {
  if (p.look === 'late') return <Flag icon="alert-circle">{t('cycle.late')}</Flag>
  if (p.step === 'spent' && p.look !== 'ahead') return spentSaid(plan)
  if (p.doneOn !== null) return t('cycle.done', { day: dayMonthYear(p.doneOn) })
  if (p.look === 'now') return t('cycle.now')
  if (p.look === 'not') return t('cycle.not')
  return p.look === 'unknown' ? t('cycle.unknown') : null
}

/** How much of it was paid, of a plan that is in force. */
function spentSaid(plan: Plan): string {
  const paid = plan.lines.reduce((n, l) => n + (l.spent?.paidRupiah ?? 0), 0)
  const all = sumOf(plan.lines)
  if (plan.lines.every((l) => l.spent === null) || all === 0) return t('cycle.nothing_in_force')
  return t('cycle.spent', { percent: String(Math.round((1000 * paid) / all) / 10).replace('.', ',') })
}
