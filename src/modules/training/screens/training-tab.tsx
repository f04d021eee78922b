import { useState } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { api, type HerRead } from './api.ts'
import { FeedbackDialog } from './feedback-dialog.tsx'
import { UnitMarks } from './unit-marks.tsx'
import { t } from './words.ts'

type Entry = HerRead['entries'][number]

/** The part "Latihan" of a case: how far she is, unit by unit, what she practised and what was said to her. */
export function TrainingTab({ page }: CasePart) {
  const { caseId } = page
  const read = useRead(api.training.ofCase, { caseId })
  return (
    <ReadView read={read} lines={8}>
      {(her) =>
        her.units.length === 0 && her.entries.length === 0 ? (
          <EmptyState
            title={t(her.track ? 'class.no_units' : 'her.no_track')}
            next={<LinkButton href="/nilai">{t('classes.title')}</LinkButton>}
          >
            {t(her.track ? 'units.empty_why' : 'her.no_track_why')}
          </EmptyState>
        ) : (
          <Shown caseId={caseId} her={her} />
        )
      }
    </ReadView>
  )
}

function Shown({ caseId, her }: { caseId: string; her: HerRead }) {
  const [on, setOn] = useState<Entry | null>(null)
  const { progress } = her
  const mayCertify = useMay('training.certify')
  return (
    <div className="stack stack-5">
      <Section title={t('progress.title')} count={t('progress.said', { n: progress.practised, of: progress.whole })}>
        <div className="card card__body">
          <Bars
            title={t('progress.title')}
            hideTitle
            sentences
            head={[t('progress.unit_name'), t('progress.hours')]}
            rows={her.units.map((u) => {
              const done = progress.each.find((e) => e.unitId === u.unitId)?.practised ?? 0
              return {
                key: u.unitId,
                label: u.title,
                parts: [
                  { key: 'practised', value: Math.min(done, u.lessonHours), look: 'full' as const },
                  { key: 'rest', value: Math.max(0, u.lessonHours - done), look: 'rest' as const },
                ],
                said: t('progress.short', { n: done, of: u.lessonHours }),
              }
            })}
          />
        </div>
        <div className="row row--wrap">
          <LinkButton icon="camera" href={`/penerima-manfaat/${caseId}/portofolio`}>
            {t('her.portfolio')}
          </LinkButton>
          <LinkButton href={`/penerima-manfaat/${caseId}/praktik-usaha`}>{t('her.business')}</LinkButton>
          <LinkButton href={`/penerima-manfaat/${caseId}/karya`}>{t('her.works')}</LinkButton>
          <LinkButton href={`/penerima-manfaat/${caseId}/sertifikasi`}>{t('lsp.title')}</LinkButton>
          {her.ratings.length > 0 && <PrintForm caseId={caseId} code="f27" of="narrative" />}
          {mayCertify && her.entries.length > 0 && (
            <LinkButton icon="printer" href={`/surat/baru?case=${caseId}&surat=sertifikat`}>
              {t('her.certificate')}
            </LinkButton>
          )}
        </div>
      </Section>
      <UnitMarks caseId={caseId} her={her} />
      <Section title={t('her.entries')} count={her.entries.length}>
        {her.entries.length === 0 ? (
          <EmptyState title={t('her.none')} next={<LinkButton href="/nilai">{t('classes.title')}</LinkButton>}>
            {t('class.no_lessons_why')}
          </EmptyState>
        ) : (
          <ul className="card lines">
            {her.entries.map((e) => (
              <li key={e.entryId} className="card__body stack stack-2">
                <b>{e.made}</b>
                <Facts of={[shortDay(e.on), e.unit, t('class.minutes', { n: e.minutes }), e.by]} />
                {e.feedback && <p className="measure">{t('her.said', { by: e.feedback.by, said: e.feedback.said })}</p>}
                {her.maySay && (
                  <div>
                    <Button small onClick={() => setOn(e)}>
                      {t(e.feedback ? 'feedback.change' : 'feedback.add')}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {on && <FeedbackDialog caseId={caseId} entry={on} onClose={() => setOn(null)} />}
    </div>
  )
}
