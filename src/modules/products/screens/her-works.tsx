import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { StatTile, Tiles } from '../../../design/tiles.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { api } from './api.ts'
import { Shown } from './shelf.tsx'
import { t } from './words.ts'
import './products.css'

/** Karyanya: what she made, what it brought her, what an hour of her work leaves. */
export function HerWorks({ page }: CasePart) {
  const { caseId } = page
  const read = useRead(api.products.ofCase, { caseId })
  return (
    <ReadView read={read} lines={6}>
      {(her) =>
        her.works.length === 0 ? (
          <EmptyState title={t('her.none')} next={<LinkButton href="/karya">{t('shelf.title')}</LinkButton>}>
            {t('her.none_why')}
          </EmptyState>
        ) : (
          <div className="stack stack-5">
            <Tiles>
              <StatTile
                num={her.hourly === null ? '–' : formatRupiah(her.hourly)}
                word={t('her.hourly')}
                was={her.yardstick === null ? undefined : t('shelf.yardstick', { money: formatRupiah(her.yardstick) })}
                href="/karya"
              />
              <StatTile num={formatRupiah(her.sharedRupiah)} word={t('her.shared')} href={`/tabungan/${caseId}`} />
              <StatTile num={her.soldPieces} word={t('her.sold')} href="/karya" />
            </Tiles>
            <Bars
              title={t('her.by_work')}
              note={t('works.hourly')}
              head={[t('works.title'), t('works.hourly')]}
              wordy
              rows={her.works.map((w) => ({
                key: w.workId,
                label: w.title,
                parts: [
                  { key: 'hour', value: Math.max(0, w.hourly), look: w.isLow ? ('half' as const) : ('full' as const) },
                ],
                said: groupThousands(w.hourly),
                href: `/karya/${w.workId}`,
              }))}
            />
            <Shown works={her.works} />
          </div>
        )
      }
    </ReadView>
  )
}
