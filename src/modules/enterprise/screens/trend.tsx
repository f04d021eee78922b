import { shortDayYear } from '../../../app/web/client/days.ts'
import { Columns } from '../../../design/charts/columns.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { decimal } from '../../../design/grouped.ts'
import { Card, Section } from '../../../design/section.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import type { Business, Month } from './api.ts'
import { whenOf } from './when.ts'
import { t } from './words.ts'

const monthWord = (m: Month) => (m.month === null ? shortDayYear(m.on) : t('month_short', { n: m.month }))
const thousands = (rupiah: number) => groupThousands(Math.round(rupiah / 1000))

/** What came in after she left, month by month, beside the poverty line of her household on that day. Every number stands in the table. */
export function Trend({ her: { months } }: { her: Business }) {
  const last = months.at(-1)
  return (
    <Section title={t('trend.title')} count={t('trend.contacts', { n: months.length })}>
      <div id="tren" className="stack stack-3">
        <Card body>
          <Columns
            title={t('trend.picture')}
            note={t('trend.note')}
            columns={months.map((m) => ({
              key: m.contactId,
              label: monthWord(m),
              said: thousands(m.ownRupiah + m.othersRupiah),
              parts: [
                { key: 'own', value: m.ownRupiah, look: 'full' },
                { key: 'others', value: m.othersRupiah, look: 'half' },
              ],
            }))}
            legend={[
              { look: 'full', word: t('trend.own') },
              { look: 'half', word: t('trend.others') },
            ]}
            yard={{
              word: t('trend.line'),
              values: months.map((m) => (m.povertyLine ? m.povertyLine.rupiah * m.people : null)),
            }}
            table={{
              head: [t('trend.when'), t('trend.net'), t('trend.others'), t('trend.head')],
              rows: months.map((m) => ({
                key: m.contactId,
                cells: [
                  monthWord(m),
                  ...[m.ownRupiah, m.othersRupiah, m.perCapitaRupiah].map((r) => groupThousands(r)),
                ],
              })),
            }}
          />
          {last?.minimumWage && last.wageRatioPermille !== null && (
            <p className="small quiet">
              {t('trend.wage', {
                rupiah: formatRupiah(last.minimumWage.rupiah),
                from: last.minimumWage.from.slice(0, 7),
                percent: decimal(last.wageRatioPermille / 10, 1),
              })}
            </p>
          )}
        </Card>
        <DataTable
          caption={t('trend.each')}
          rows={months}
          rowKey={(m) => m.contactId}
          columns={[
            {
              key: 'when',
              label: t('trend.when'),
              cell: (m) => `${whenOf(m.month)} · ${shortDayYear(m.on)}`,
              head: true,
            },
            ...MONEY.map(([key, word]) => ({
              key,
              label: t(word),
              cell: (m: Month) => groupThousands(m[key]),
              right: true,
            })),
            {
              key: 'line',
              label: t('trend.line_head'),
              cell: (m) =>
                m.povertyLine ? `${groupThousands(m.povertyLine.rupiah)} (${m.povertyLine.from.slice(0, 7)})` : '–',
              right: true,
            },
          ]}
        />
      </div>
    </Section>
  )
}

const MONEY = [
  ['salesRupiah', 'trend.sales'],
  ['materialRupiah', 'trend.material'],
  ['otherCostRupiah', 'trend.other'],
  ['ownRupiah', 'trend.net'],
  ['othersRupiah', 'trend.others'],
  ['perCapitaRupiah', 'trend.head'],
] as const
