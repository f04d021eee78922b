import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { addDays, dayHeading, dayMonth, fullDay, shortDay } from '../../../app/web/client/days.ts'
import { Called } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { CHORES } from '../rules.ts'
import { api, type Turn, type Week } from './api.ts'
import { ChangeDialog, RestDialog } from './dialogs.tsx'
import { WallSheet } from './wall-sheet.tsx'
import { t } from './words.ts'

/** Piket penghuni: one week, a day at a time; fair by itself, changed by whoever agrees, ticked, printed for the wall. */
export function ChoreRoster() {
  const [asked, setDay] = useSearchParam('hari')
  const read = useRead(api.cleaning.week, asked && /^\d{4}-\d\d-\d\d$/.test(asked) ? { onDay: asked } : {})
  const mayPlan = useMay('cleaning.plan')
  const [first = ''] = read.data?.days ?? []
  const [asks, setAsks] = useState<Turn | 'rest' | null>(null)
  const plan = useCommand(api.cleaning.plan, {
    changes: [api.cleaning.week],
    onDone: ({ made }) => toast(t('plan.done', { n: made })),
  })
  return (
    <div className="stack">
      <PageHead
        title={t('roster.title')}
        note={first && t('roster.week', { from: dayMonth(first), until: fullDay(addDays(first, 6)) })}
        actions={
          <>
            {mayPlan && first !== '' && (
              <Button
                kind={read.data?.turns.length === 0 ? 'primary' : undefined}
                busy={plan.busy}
                onClick={() => void plan.run({ onDay: first })}
              >
                {t('plan.do')}
              </Button>
            )}
            <PrintButton>{t('roster.print')}</PrintButton>
          </>
        }
      />
      <div className="no-print">
        <CommandRefusal of={plan} />
      </div>
      <div className="row row--wrap no-print">
        <Button onClick={() => setDay(addDays(first, -7))}>{t('roster.before')}</Button>
        <Button onClick={() => setDay(addDays(first, 7))}>{t('roster.after')}</Button>
      </div>
      <ReadView read={read} lines={8}>
        {(week) => (
          <>
            <WallSheet week={week} />
            <div className="stack stack-5 no-print">
              {week.turns.length === 0 && <p className="quiet">{t('roster.none')}</p>}
              {week.days.map((day) => (
                <Day key={day} {...{ day, week, mayPlan }} onChange={setAsks} />
              ))}
              <Fair week={week} />
              <Rests week={week} onAdd={() => setAsks('rest')} />
            </div>
            {asks === 'rest' && <RestDialog week={week} onClose={() => setAsks(null)} />}
            {asks && asks !== 'rest' && <ChangeDialog turn={asks} onClose={() => setAsks(null)} />}
          </>
        )}
      </ReadView>
    </div>
  )
}

type DayProps = { day: string; week: Week; mayPlan: boolean; onChange: (turn: Turn) => void }

function Day({ day, week, mayPlan, onChange }: DayProps) {
  const tick = useCommand(api.cleaning.tick, { changes: [api.cleaning.week] })
  const turns = CHORES.flatMap((chore) => week.turns.filter((x) => x.onDay === day && x.chore === chore))
  if (turns.length === 0) return null
  return (
    <Section title={dayHeading(day)}>
      <CommandRefusal of={tick} />
      <Calm>
        {turns.map((x) => (
          <CalmRow key={x.turnId} title={<Called of={x} />} note={t(`chore.${x.chore}`)}>
            {x.isOut && <StatusText kind="wait">{t('turn.out')}</StatusText>}
            {x.isDone && <StatusText kind="full">{t('turn.done')}</StatusText>}
            {mayPlan && day <= week.today && (
              <Button
                small
                kind={x.isDone ? 'plain' : undefined}
                busy={tick.busy}
                onClick={() => void tick.run({ turnId: x.turnId, isDone: !x.isDone })}
              >
                {t(x.isDone ? 'turn.untick' : 'turn.tick')}
                <span className="sr"> {x.label}</span>
              </Button>
            )}
            {mayPlan && !x.isDone && day >= week.today && (
              <Button small onClick={() => onChange(x)}>
                {t('turn.change')}
                <span className="sr"> {x.label}</span>
              </Button>
            )}
          </CalmRow>
        ))}
      </Calm>
    </Section>
  )
}

/** How often each had a turn in four weeks and this one, so that fair is seen. */
const Fair = ({ week }: { week: Week }) => (
  <Section title={t('fair.title')} count={week.women.length}>
    <Calm>
      {week.women.map((w) => (
        <CalmRow key={w.caseId} title={<Called of={w} />} note={t('fair.turns', { n: w.turns })} />
      ))}
    </Calm>
  </Section>
)

function Rests({ week, onAdd }: { week: Week; onAdd: () => void }) {
  const end = useCommand(api.cleaning.endRest, { changes: [api.cleaning.week] })
  return (
    <Section title={t('rest.title')} count={week.rests.length}>
      <div className="stack">
        <CommandRefusal of={end} />
        <p className="small quiet">{t('rest.rule')}</p>
        {week.rests.length > 0 && (
          <Calm>
            {week.rests.map((r) => (
              <CalmRow
                key={r.restId}
                title={<Called of={r} />}
                note={t('rest.days', { from: shortDay(r.fromOn), until: shortDay(r.untilOn) })}
              >
                <Button small kind="plain" busy={end.busy} onClick={() => void end.run({ restId: r.restId })}>
                  {t('rest.end')}
                  <span className="sr"> {r.label}</span>
                </Button>
              </CalmRow>
            ))}
          </Calm>
        )}
        <Button icon="plus" onClick={onAdd}>
          {t('rest.add')}
        </Button>
      </div>
    </Section>
  )
}
