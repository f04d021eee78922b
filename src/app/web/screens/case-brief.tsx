import { api as assessed } from '../../../modules/assessments/screens/api.ts'
import { t } from '../../../modules/cases/screens/words.ts'
import { api as sessions } from '../../../modules/sessions/screens/api.ts'
import { t as session } from '../../../modules/sessions/screens/words.ts'
import { FirstStep } from '../../../modules/tasks/screens/case-next.tsx'
import { dayKey, shortDay, timeKey, timeSaid, todayKey } from '../client/days.ts'
import type { CasePart } from '../client/screen-route.ts'
import { useRead } from '../client/use-read.ts'

/** What comes next, when she was last spoken with, what she can: first on every screen. */
export const CaseBrief = ({ page }: Pick<CasePart, 'page'>) => (
  <section className="brief card" aria-label={t('brief.title')}>
    <FirstStep page={page} />
    <LastContact page={page} />
    {page.maySeeStory && <Strengths caseId={page.caseId} />}
  </section>
)

/** That nobody ever spoke with her is said only to whoever reads every talk; another sees a contact or nothing. */
function LastContact({ page: { caseId, maySeeStory } }: Pick<CasePart, 'page'>) {
  const { data } = useRead(sessions.sessions.ofCase, { caseId, most: 1 }, { fresh: true })
  if (!data) return <div />
  const [note] = data.notes
  if (!note && !maySeeStory) return null
  if (!note)
    return (
      <div>
        <h2>{t('brief.last')}</h2>
        <p className="quiet">{t('brief.never')}</p>
      </div>
    )
  const on = dayKey(note.happenedAt)
  const day = on === todayKey() ? t('timeline.today') : shortDay(on)
  const text = note.words?.discussed
  return (
    <div>
      <h2>{t('brief.last')}</h2>
      <p className="strong">
        {session.code('kind', note.kind)}, {day} {timeSaid(timeKey(note.happenedAt))}
      </p>
      <p className="small quiet brief__text">
        {[t('brief.by', { who: note.author, n: note.minutes }), text].filter(Boolean).join(' · ')}
      </p>
    </div>
  )
}

/** Strength before deficit: one line of what she can, and what she wants in her own words. */
function Strengths({ caseId }: { caseId: string }) {
  const { data } = useRead(assessed.assessments.strengths, { caseId })
  if (!data || (!data.lines?.length && !data.wishes)) return null
  return (
    <div>
      <h2>{t('brief.strengths')}</h2>
      <p className="brief__text">{data.lines?.join(', ')}</p>
      {data.wishes && <p className="strong brief__text">“{data.wishes.replaceAll(/[“”"]/g, '')}”</p>}
    </div>
  )
}
