import { useSyncExternalStore } from 'react'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Segmented } from '../../../design/choices.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { RollRow } from '../../../design/roll.tsx'
import { isMasked, onMask } from '../../../design/shared-screen.ts'
import { Flag } from '../../../design/status-text.tsx'
import type { GroupDraft } from '../forms/group.ts'
import type { Mark } from '../rules.ts'
import type { People } from './api.ts'
import { countsOf, markOf, ofTrack } from './group-draft.ts'
import { ExcuseOf, excusesOf } from './group-excuse.tsx'
import { t } from './words.ts'

type Props = {
  people: People
  body: GroupDraft
  onChange: (change: Partial<GroupDraft>) => void
  /** of a session of the timetable: its group is known */
  isPlanned: boolean
}

type Listed = Mark | 'not_listed'
const rowMark = (value: Listed) => ({ value, letter: t(`letter.${value}`), label: t(`mark.${value}`) })

/** The roll (W6): everybody is present until somebody says otherwise, so that one press is an exception. */
export function GroupPeople({ people, body, onChange, isPlanned }: Props) {
  const masked = useSyncExternalStore(onMask, isMasked)
  const tracks = useTracks()
  const counts = countsOf(body, people)
  const [often, rare] = [
    (['present', 'excused', 'sick', 'no_reason'] as const).map(rowMark),
    (['late', 'dispensation', 'not_listed'] as const).map(rowMark),
  ]
  return (
    <section className="stack stack-3" aria-label={t('group.people')}>
      {!isPlanned && (
        <Segmented
          legend={t('group.who')}
          name="track"
          value={body.track}
          onChange={(track) => onChange({ track })}
          options={[{ value: 'all', label: t('track.all') }, ...tracks.choices(body.track)]}
        />
      )}
      <p className="num">{t('group.sum', { there: counts.there, absent: counts.absent })}</p>
      <ul className="roll">
        {ofTrack(people, body.track).map((p) => {
          const name = calledOn(personOf(p), masked)
          const mark = markOf(body, p.caseId)
          const reason = body.reasons?.[p.caseId] ?? ''
          const excuses = excusesOf(mark)
          return (
            <RollRow<Listed>
              key={p.caseId}
              name={name}
              legend={t('group.mark_of', { name })}
              marks={often}
              rare={rare}
              usual="present"
              value={mark || 'not_listed'}
              note={
                (p.avoids.length > 0 || excuses.length > 0) && (
                  <>
                    {p.avoids.length > 0 && (
                      <Flag icon="hand-stop">{p.avoids.map((rule) => t(`avoids.${rule}`)).join(', ')}</Flag>
                    )}{' '}
                    {excuses.length > 0 && (reason ? t(`excuse.${reason}`) : t('group.excuse_hint'))}
                  </>
                )
              }
              more={
                excuses.length > 0 && (
                  <ExcuseOf
                    {...{ name, excuses }}
                    value={reason}
                    onChange={(excuse) => onChange({ reasons: { ...body.reasons, [p.caseId]: excuse } })}
                  />
                )
              }
              onChange={(mark) => onChange({ marks: { ...body.marks, [p.caseId]: mark === 'not_listed' ? '' : mark } })}
            />
          )
        })}
      </ul>
      <p className="roll__key">{t('group.key')}</p>
    </section>
  )
}
