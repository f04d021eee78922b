import { Bars } from '../../../design/charts/bars.tsx'
import { MiniTable } from '../../../design/mini-table.tsx'
import { Section } from '../../../design/section.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import type { Money } from './api.ts'
import { t } from './words.ts'

/** What would go where before anybody presses: the picture, and each maker with her sum. */
export function ComesTo({ of }: { of: Money['comesTo'] }) {
  const makers = of.makers.reduce((n, m) => n + m.rupiah, 0)
  const parts = { material: of.material, maker: makers, fund: of.fund, region: of.region }
  return (
    <div className="cols cols--even">
      <Bars
        title={t('share.of', { money: formatRupiah(of.paid) })}
        head={[t('share.to'), t('share.rupiah')]}
        of={of.paid}
        wordy
        rows={(['material', 'maker', 'fund', 'region'] as const)
          .filter((p) => parts[p] > 0)
          .map((p) => ({
            key: p,
            label: t(`share.${p}`),
            parts: [{ key: 'sum', value: parts[p], look: 'full' as const }],
            said: groupThousands(parts[p]),
          }))}
      />
      <Section title={t('share.makers')} count={of.makers.length}>
        <MiniTable
          title={t('share.makers')}
          head={[t('works.makers'), t('share.from'), t('share.rupiah')]}
          rows={[
            ...of.makers.map((m) => ({
              key: m.caseId,
              cells: [m.label, m.works.join(', '), groupThousands(m.rupiah)],
            })),
            { key: 'sum', cells: [t('share.sum'), '', groupThousands(makers)] },
          ]}
        />
      </Section>
    </div>
  )
}

/** Every sum that will be written and to whom, down to the whole that the buyers paid. */
export function SharedOut({ of }: { of: Money['comesTo'] }) {
  const pots = (['material', 'fund', 'region'] as const).filter((p) => of[p] > 0)
  return (
    <MiniTable
      title={t('share.all')}
      head={[t('share.to'), t('share.from'), t('share.rupiah')]}
      rows={[
        ...of.makers.map((m) => ({ key: m.caseId, cells: [m.label, m.works.join(', '), groupThousands(m.rupiah)] })),
        ...pots.map((p) => ({ key: p, cells: [t(`share.${p}`), '', groupThousands(of[p])] })),
        { key: 'sum', cells: [t('share.sum'), '', groupThousands(of.paid)] },
      ]}
    />
  )
}
