import { useState } from 'react'
import { longDay, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useMe } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PrintButton, PrintHead } from '../../../design/print.tsx'
import { Section } from '../../../design/section.tsx'
import { api, type Hers, type OfUnit, type Subject } from './api.ts'
import { PhotoDialog } from './photo-dialog.tsx'
import { Certificates, Shown } from './shown.tsx'
import { UnitCard } from './unit-card.tsx'
import './portfolio.css'
import { t } from './words.ts'

/** Portofolio: what she learned and can show, on one page and on paper. It carries no category and no story. */
export function PortfolioPage({ page }: CasePart) {
  const read = useRead(api.portfolio.ofCase, { caseId: page.caseId })
  return (
    <ReadView read={read} lines={8}>
      {(her) => <Page caseId={page.caseId} her={her} />}
    </ReadView>
  )
}

function Page({ caseId, her }: { caseId: string; her: Hers }) {
  const { account } = useMe()
  const [of, setOf] = useState<readonly Subject[] | null>(null)
  const all = subjectsOf(her)
  if (all.length === 0 && her.lsp.length === 0 && !her.practicum)
    return (
      <EmptyState
        title={t('page.empty')}
        next={<LinkButton href={`/penerima-manfaat/${caseId}/latihan`}>{t('page.to_practice')}</LinkButton>}
      >
        {t('page.empty_why')}
      </EmptyState>
    )
  const add = her.mayAdd ? setOf : undefined
  const units = her.units.filter((u) => all.some((s) => s.unitId === u.unitId))
  return (
    <div className="stack stack-5 portfolio">
      <PrintHead title={t('page.title')} by={account.name} at={longDay(new Date().toISOString())} />
      <Section title={t('page.title')} count={t('page.photos', { n: her.photos.length })}>
        <div className="stack">
          <Shown of={her} />
          <div className="row row--wrap no-print">
            {add && all.length > 0 && (
              <Button kind="primary" icon="camera" onClick={() => add(all)}>
                {t('photo.add')}
              </Button>
            )}
            <PrintButton>{t('page.print')}</PrintButton>
          </div>
          {her.keptBack > 0 && <Banner kind="info">{t('photo.kept_back', { n: her.keptBack })}</Banner>}
        </div>
      </Section>
      {units.length > 0 && (
        <Section title={t('units.title')} count={units.length}>
          <div className="stack">
            {units.map((unit) => (
              <UnitCard
                key={unit.unitId}
                {...{ unit, her }}
                subjects={all.filter((s) => s.unitId === unit.unitId)}
                onAdd={add}
              />
            ))}
          </div>
        </Section>
      )}
      <Certificates of={her} />
      {of && <PhotoDialog {...{ caseId, mayShowFace: her.mayShowFace }} subjects={of} onClose={() => setOf(null)} />}
    </div>
  )
}

/** Ratings first, since a result is what a photo is asked for; then what was practised. */
function subjectsOf(her: Hers): OfUnit[] {
  const ratings = her.ratings.map(({ ratingId, unitId, on, round, made }) => ({
    ...{ of: 'rating' as const, subjectId: ratingId, unitId, on },
    label: t('subject.rating', { round: t(`round.${round}`), day: shortDay(on), made }),
  }))
  const entries = her.entries.map(({ entryId, unitId, on, made }) => ({
    ...{ of: 'practice' as const, subjectId: entryId, unitId, on },
    label: t('subject.practice', { day: shortDay(on), made }),
  }))
  return [...ratings, ...entries]
}
