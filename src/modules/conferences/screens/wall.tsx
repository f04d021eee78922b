import { shortDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { stageWordOf } from '../../../app/web/client/stage-word.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { GoalPlanksMini, LEVELS, levelWord } from '../../../design/goal-planks.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { type Agenda, api, type DueCase } from './api.ts'
import { decisionsAt, decisionWord } from './decision-word.ts'
import { useRecord } from './record-draft.ts'
import { t } from './words.ts'
import './wall.css'

/**
 * The wall of the conference: one woman, by code or initials and register number, in letters that the last row reads (domain.md
 * 4.6). Counts, never words of a note; what is about health, danger or her home is spoken. Only the decision is written here, into
 * the draft of whoever keeps the minutes.
 */
export function ConferenceWall() {
  const caseId = useRouteParam('caseId')
  const read = useRead(api.conferences.agenda, { caseId })
  return (
    <section className="wall" aria-label={t('wall.title')}>
      <ReadView read={read} lines={8}>
        {(agenda) => (
          <>
            <Head agenda={agenda} />
            <Since agenda={agenda} />
            {agenda.goals !== null && agenda.goals.length > 0 && <Goals goals={agenda.goals} />}
            {agenda.mayRecord && <Decision key={caseId} agenda={agenda} />}
          </>
        )}
      </ReadView>
      <Ways caseId={caseId} />
    </section>
  )
}

function Head({ agenda }: { agenda: Agenda }) {
  return (
    <header className="wall__head">
      <h1 tabIndex={-1}>{calledOn(personOf(agenda), true)}</h1>
      <p>
        {[agenda.registerNo, stageWordOf(agenda.stage), agenda.dayInHouse && t('agenda.day', { n: agenda.dayInHouse })]
          .filter(Boolean)
          .join(' · ')}
        <br />
        {t(`kind.${agenda.kind}`)}
      </p>
    </header>
  )
}

function Since({ agenda }: { agenda: Agenda }) {
  const { work, tasks, previous, since } = agenda
  const { groups, weeksMissing } = work
  const facts: (readonly [string | number | null, string])[] = [
    [work.notesTotal, t('wall.notes')],
    [groups.held > 0 ? `${groups.attended}/${groups.held}` : null, t('wall.groups')],
    [weeksMissing, t('wall.weeks')],
    [tasks.done, t('wall.tasks')],
    [tasks.added, t('wall.tasks_new')],
  ]
  return (
    <section>
      <h2>
        {previous ? t('agenda.since', { day: shortDay(since) }) : t('agenda.since_arrival', { day: shortDay(since) })}
      </h2>
      <ul className="wall__facts">
        {facts.map(([num, word]) =>
          num === null ? null : (
            <li key={word}>
              <b>{num}</b> {word}
            </li>
          ),
        )}
      </ul>
      {previous && (
        <p>{t('agenda.previous', { kind: t(`kind.${previous.kind}`), decision: decisionWord(previous) })}</p>
      )}
    </section>
  )
}

/** How far each goal has come; what it is stands in her own words, and those are said aloud. */
function Goals({ goals }: { goals: NonNullable<Agenda['goals']> }) {
  const at = (n: number | null) => LEVELS.find((l) => l === n) ?? null
  const word = (n: number | null) => {
    const level = at(n)
    return level === null ? t('goal.new') : levelWord(level)
  }
  const said = (g: { before: number | null; now: number | null }) =>
    g.now === null && g.before !== null
      ? t('goal.unrated', { before: word(g.before) })
      : t('goal.moved', { before: word(g.before), now: word(g.now) })
  return (
    <section>
      <h2>{t('agenda.goals')}</h2>
      <ol className="wall__goals">
        {goals.map((g, i) => (
          <li key={g.goalId}>
            {t('wall.goal', { n: i + 1 })} <GoalPlanksMini at={at(g.now ?? g.before)} word={said(g)} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Decision({ agenda }: { agenda: Agenda }) {
  const draft = useRecord(agenda)
  const { kind } = draft.body
  const f = draft.fields()
  const possible = decisionsAt(kind, f.decision.options)
  return (
    <section>
      <h2>{t('forms.record.decision')}</h2>
      <Field of={f.decision} as="pills" hideLabel options={possible} />
      <p className="quiet">
        {t('wall.draft')} {draft.save && <SaveState {...draft.save} />}
      </p>
    </section>
  )
}

/** The women of the list one after the other, and out again. */
function Ways({ caseId }: { caseId: string }) {
  const cases = (useRead(api.conferences.due, { mine: false }).data?.cases ?? []).filter(isDue)
  const here = cases.findIndex((c) => c.caseId === caseId)
  const go = (c: DueCase | undefined) => c && `/pembahasan/${c.caseId}/layar`
  const [before, after] = [go(cases[here - 1]), go(here < 0 ? cases[0] : cases[here + 1])]
  return (
    <nav className="wall__ways no-print" aria-label={t('wall.title')}>
      {before && (
        <LinkButton icon="arrow-left" href={before}>
          {t('wall.before')}
        </LinkButton>
      )}
      {after && (
        <LinkButton icon="arrow-right" href={after}>
          {t('wall.after')}
        </LinkButton>
      )}
      <LinkButton icon="x" href={`/pembahasan/${caseId}`}>
        {t('wall.out')}
      </LinkButton>
    </nav>
  )
}

const isDue = (c: DueCase) => c.next !== null && c.urgency !== 'later'
