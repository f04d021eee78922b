import { Ribbon, type RibbonLook } from '../../../design/charts/ribbon.tsx'
import { api as cases } from '../../../modules/cases/screens/api.ts'
import { STAGE_NUMBER } from '../../../modules/cases/screens/case-words.ts'
import { ruleWord } from '../../../modules/cases/screens/rule-words.ts'
import { t } from '../../../modules/cases/screens/words.ts'
import { api as conferences } from '../../../modules/conferences/screens/api.ts'
import { api as residence } from '../../../modules/residence/screens/api.ts'
import { api as sessions } from '../../../modules/sessions/screens/api.ts'
import { dayMonth, monthOf, todayKey } from '../client/days.ts'
import type { CasePart } from '../client/screen-route.ts'
import { useRead } from '../client/use-read.ts'
import { groupsOf, monthsOfStay, ribbonOf, type Stay } from './stay-ribbon.ts'

type Props = Pick<CasePart, 'page'>

/** Her whole stay on one line. What another may not read of her leaves its lane empty, and an empty lane is not drawn. */
export function CaseRibbon({ page }: Props) {
  const asked = { caseId: page.caseId }
  const path = useRead(cases.cases.stay, asked).data
  const days = useRead(sessions.sessions.days, asked).data
  const sittings = useRead(conferences.conferences.ofCase, asked).data
  const away = useRead(residence.residence.away, asked).data
  if (!path || !days || !sittings || !away || page.admittedOn === null) return null
  const isOver = page.closedOn !== null
  const stay: Stay = {
    from: page.admittedOn,
    until: page.closedOn ?? page.plannedEndOn,
    today: todayKey(),
    isOver,
    stages: path.stages,
    notes: days.days.flatMap((d) => (d.mark === null ? [d.on] : [])),
    groups: groupsOf(days.days),
    reviews: sittings.conferences.map((c) => c.heldOn).toSorted(),
    planned: sittings.conferences[0]?.nextReviewOn ?? null,
    away: away.away,
  }
  return <Drawn page={page} stay={stay} />
}

const LANES = [
  ['sessions', 'tick'],
  ['classes', 'fill'],
  ['away', 'span'],
  ['reviews', 'done'],
] as const satisfies readonly (readonly [string, RibbonLook])[]

function Drawn({ page, stay }: Props & { stay: Stay }) {
  const r = ribbonOf(stay)
  const lanes = LANES.flatMap(([key]) =>
    r[key].length === 0 ? [] : [{ key, word: t(`ribbon.${key}`), marks: r[key] }],
  )
  const looks = new Set(lanes.flatMap((l) => l.marks.map((m) => m.look)))
  const title =
    page.dayInHouse === null ? t('ribbon.title') : t('case.day', { n: page.dayInHouse, all: page.programmeDays })
  return (
    <div className="card card__body case-picture">
      <Ribbon
        title={title}
        note={t('ribbon.span', { from: dayMonth(stay.from), until: dayMonth(r.end) })}
        say={t('ribbon.say', { title })}
        days={r.days}
        today={r.today === null ? null : { at: r.today, word: t('ribbon.today', { day: dayMonth(stay.today) }) }}
        months={r.months.map((m) => ({ at: m.at, word: dayMonth(m.on).replace(/^\d+ /, '') }))}
        stages={r.stages.map(({ stage, ...s }) => ({ ...s, word: stage === '' ? '' : stageWord(stage) }))}
        lanes={lanes}
        legend={[...LANES.map(([key, look]) => ({ look, word: t(`ribbon.key.${key}`) })), PLANNED].filter((l) =>
          looks.has(l.look),
        )}
        table={{
          head: [t('ribbon.month'), t('ribbon.sessions'), t('ribbon.classes'), t('ribbon.away'), t('ribbon.reviews')],
          rows: monthsOfStay(stay).map((m) => ({
            key: m.month,
            cells: [
              monthOf(`${m.month}-01`),
              m.notes,
              m.counted === 0 ? '–' : t('ribbon.of', { n: m.attended, all: m.counted }),
              m.away.map((a) => `${dayMonth(a.from)}–${a.until ? dayMonth(a.until) : ''}`).join(', ') || '–',
              m.reviews.map(dayMonth).join(', ') || '–',
            ],
          })),
        }}
      />
    </div>
  )
}

const PLANNED = { look: 'planned' as const, word: t('ribbon.key.planned') }
const stageWord = (stage: string) => `${STAGE_NUMBER[stage] ?? ''} ${ruleWord('stage')(stage)}`
