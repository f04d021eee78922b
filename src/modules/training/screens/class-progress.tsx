import { useSyncExternalStore } from 'react'
import { personOf } from '../../../app/web/client/person-of.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { Heat, heatLevel } from '../../../design/charts/heat.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { isMasked, onMask } from '../../../design/shared-screen.ts'
import type { ClassRead } from './api.ts'
import { t } from './words.ts'

/** How far each woman is: one bar of the whole track, and below it woman by unit. Both are their own tables. */
export function ClassProgress({ of }: { of: ClassRead }) {
  const masked = useSyncExternalStore(onMask, isMasked)
  const units = of.units.filter((u) => u.isInUse)
  const title = t('progress.title')
  return (
    <Section title={title} count={t('progress.note')}>
      <div className="stack">
        <div className="card card__body">
          <Bars
            title={title}
            hideTitle
            head={[t('progress.who'), t('progress.hours')]}
            of={Math.max(1, ...of.women.map((w) => w.progress.whole))}
            rows={of.women.map((w) => ({
              key: w.caseId,
              label: calledOn(personOf(w), masked),
              href: `/penerima-manfaat/${w.caseId}/latihan`,
              parts: [
                { key: 'practised', value: w.progress.practised, look: 'full' },
                { key: 'rest', value: w.progress.whole - w.progress.practised, look: 'rest' },
              ],
              said: t('progress.short', { n: w.progress.practised, of: w.progress.whole }),
            }))}
          />
        </div>
        <div className="card card__body">
          <Heat
            title={t('progress.by_unit')}
            note={t('progress.by_unit_note')}
            corner={t('progress.who')}
            columns={units.map((u) => ({
              key: u.unitId,
              label: t('progress.unit', { n: u.position, hours: u.lessonHours }),
              say: u.title,
            }))}
            rows={of.women.map((w) => ({
              key: w.caseId,
              label: calledOn(personOf(w), masked),
              cells: units.map((u) => {
                const done = w.progress.each.find((e) => e.unitId === u.unitId)?.practised ?? 0
                return { text: String(done), level: heatLevel(Math.min(done, u.lessonHours), u.lessonHours) }
              }),
            }))}
          />
          <ul className="small quiet">
            {units.map((u) => (
              <li key={u.unitId}>{t('progress.key', { n: u.position, title: u.title })}</li>
            ))}
          </ul>
        </div>
      </div>
    </Section>
  )
}
