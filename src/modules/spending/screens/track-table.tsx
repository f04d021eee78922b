import { MiniTable } from '../../../design/mini-table.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { costOfOne } from '../absorbed.ts'
import type { Absorption } from './api.ts'
import { t } from './words.ts'

/** What each class came to: on lines of its own, and its share of what no line gives to a track. */
export function TrackTable({ of: a }: { of: Absorption }) {
  if (a.tracks.length === 0) return null
  const isTied = a.tracks.some((r) => r.ownRupiah !== 0)
  return (
    <Section title={t('tracks.title')}>
      <Card body>
        <div className="stack stack-3">
          {/* biome-ignore lint/a11y/useSemanticElements: as in the data table */}
          <div role="group" className="table-box" tabIndex={0} aria-label={t('tracks.title')}>
            <MiniTable
              money
              title={t('tracks.title')}
              head={(['what', 'own', 'shared', 'total', 'nights', 'each'] as const).map((k) => t(`tracks.${k}`))}
              rows={a.tracks.map((r) => {
                const total = r.ownRupiah + r.sharedRupiah
                const each = costOfOne(total, r.nights)
                return {
                  key: r.track ?? '-',
                  cells: [
                    r.name ?? t('tracks.none'),
                    ...[r.ownRupiah, r.sharedRupiah, total, r.nights].map(groupThousands),
                    each === null ? '–' : formatRupiah(each),
                  ],
                }
              })}
            />
          </div>
          <p className="small quiet">{t(isTied ? 'tracks.why' : 'tracks.why_none')}</p>
        </div>
      </Card>
    </Section>
  )
}
