import { useState } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { rubricOf } from '../rules.ts'
import { api, type ClassRead } from './api.ts'
import { ClassProgress } from './class-progress.tsx'
import { ClassRating } from './class-rating.tsx'
import { NoCriteria } from './no-criteria.tsx'
import { PracticeDialog } from './practice-dialog.tsx'
import { t } from './words.ts'

/** One class: what it practised last, and how far each woman is. */
export function ClassPage() {
  const groupId = useRouteParam('classId')
  const read = useRead(api.training.ofClass, { groupId })
  return (
    <ReadView read={read} lines={8}>
      {(of) => <Shown of={of} />}
    </ReadView>
  )
}

function Shown({ of }: { of: ClassRead }) {
  const mayPractise = useMay('training.practise')
  const tracks = useTracks()
  const row = tracks.find(of.track)
  const rubric = row ? rubricOf(row) : null
  const mayEnrol = useMay('programme.enrol')
  const [open, setOpen] = useState<'practice' | 'rating' | null>(null)
  const usable = of.units.some((u) => u.isInUse)
  const log = mayPractise && usable && of.women.length > 0 && (
    <Button kind="primary" icon="plus" onClick={() => setOpen('practice')}>
      {t('practice.add')}
    </Button>
  )
  return (
    <>
      <PageHead title={of.name} note={t('class.note', { track: tracks.spoken(of.track) })} actions={log} />
      {!usable ? (
        <EmptyState title={t('class.no_units')} next={<LinkButton href="/nilai/unit">{t('units.title')}</LinkButton>}>
          {t('units.empty_why')}
        </EmptyState>
      ) : of.women.length === 0 ? (
        <EmptyState
          title={t('class.no_women')}
          next={
            mayEnrol ? (
              <LinkButton href={`/kelompok/${of.groupId}`}>{t('class.enrol')}</LinkButton>
            ) : (
              t('class.no_women_who')
            )
          }
        >
          {t('class.no_women_why')}
        </EmptyState>
      ) : (
        <div className="stack stack-5">
          <ClassProgress of={of} />
          {mayPractise &&
            (rubric ? (
              <div>
                <Button onClick={() => setOpen('rating')}>{t('roll.open')}</Button>
              </div>
            ) : (
              row && <NoCriteria />
            ))}
          <Section title={t('class.lessons')} count={of.lessons.length}>
            {of.lessons.length === 0 ? (
              <EmptyState title={t('class.no_lessons')} next={log || t('class.no_lessons_who')}>
                {t('class.no_lessons_why')}
              </EmptyState>
            ) : (
              <ul className="card lines">
                {of.lessons.map((l) => (
                  <li key={l.lessonId} className="card__body">
                    <b>{l.made}</b>
                    <Facts
                      of={[
                        shortDay(l.on),
                        l.unit,
                        t('class.minutes', { n: l.minutes }),
                        t('classes.women', { count: l.women }),
                      ]}
                    />
                  </li>
                ))}
              </ul>
            )}
          </Section>
        </div>
      )}
      {open === 'practice' && <PracticeDialog of={of} onClose={() => setOpen(null)} />}
      {open === 'rating' && rubric && <ClassRating {...{ of, rubric }} onClose={() => setOpen(null)} />}
    </>
  )
}
