import { navigate, useSearchParam } from '../../../app/web/client/route.ts'
import { Card, Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { costOfOne } from '../absorbed.ts'
import type { Absorption } from './api.ts'
import { t } from './words.ts'

/** What one came to. Over a year without any it is a sentence. */
export function Costs({ of: a }: { of: Absorption }) {
  const [asked] = useSearchParam('kegiatan')
  const chosen = a.activities.find((r) => r.activity !== null && r.activity === asked)
  const money = (rupiah: number, many: number, word: string) => {
    const one = costOfOne(rupiah, many)
    return one === null ? t('cost.nobody', { what: word }) : formatRupiah(one)
  }
  const rows = [
    {
      key: 'day',
      word: t('cost.day'),
      said: money(a.paidRupiah, a.nights, t('cost.days')),
      of: t('cost.of', { money: formatRupiah(a.paidRupiah), many: groupThousands(a.nights), what: t('cost.days') }),
    },
    {
      key: 'class',
      word: t('cost.class'),
      said: money(chosen?.paidRupiah ?? a.paidRupiah, a.meetings, t('cost.classes')),
      of: t('cost.of', {
        money: formatRupiah(chosen?.paidRupiah ?? a.paidRupiah),
        many: groupThousands(a.meetings),
        what: t('cost.classes'),
      }),
    },
    {
      key: 'graduate',
      word: t('cost.graduate'),
      said: money(a.paidRupiah, a.graduates, t('cost.graduates')),
      of: t('cost.of', {
        money: formatRupiah(a.paidRupiah),
        many: groupThousands(a.graduates),
        what: t('cost.graduates'),
      }),
    },
  ]
  return (
    <Section title={t('cost.title')}>
      <Card body>
        <div className="stack stack-3">
          <Select
            label={t('cost.activity')}
            value={chosen?.activity ?? ''}
            onChange={(value) =>
              navigate(`/belanja/serapan?tahun=${a.year}${value ? `&kegiatan=${encodeURIComponent(value)}` : ''}`, {
                replace: true,
              })
            }
            options={[
              { value: '', label: t('cost.everything') },
              ...a.activities.flatMap((r) => (r.activity === null ? [] : [{ value: r.activity, label: r.activity }])),
            ]}
          />
          <dl className="told">
            {rows.map((r) => (
              <div key={r.key}>
                <dt>{r.word}</dt>
                <dd>
                  <b>{r.said}</b> <span className="small quiet">{r.of}</span>
                </dd>
              </div>
            ))}
          </dl>
          <p className="small quiet">{t('cost.sources')}</p>
        </div>
      </Card>
    </Section>
  )
}
