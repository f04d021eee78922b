import { useState } from 'react'
import { clockOf, topDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { api } from './api.ts'
import { AREAS } from './areas.ts'
import { type EventWords, t } from './words.ts'

const ALL = 'all'

/** What was done last, by code; page by page into the past. */
export function Entries({ wordOf }: { wordOf: EventWords }) {
  const [area, setArea] = useState<(typeof AREAS)[number] | typeof ALL>(ALL)
  const [before, setBefore] = useState<number>()
  const read = useRead(
    api.audit.entries,
    { ...(area !== ALL && { area }), ...(before !== undefined && { beforeSeq: before }) },
    { keep: true },
  )
  return (
    <Section title={t('entries.title')} className="no-print">
      <div className="stack stack-3">
        <Select
          label={t('entries.area')}
          value={area}
          onChange={(next) => {
            setArea(next)
            setBefore(undefined)
          }}
          options={[
            { value: ALL, label: t('entries.all') },
            ...AREAS.map((a) => ({ value: a, label: t(`area.${a}`) })),
          ]}
        />
        <ReadView read={read} lines={8}>
          {({ items, more }) => (
            <div className="stack stack-3">
              {items.length === 0 ? (
                <p className="quiet">{t('entries.empty')}</p>
              ) : (
                <DataTable
                  caption={t('entries.title')}
                  rows={items}
                  rowKey={(e) => String(e.seq)}
                  columns={[
                    {
                      key: 'kind',
                      label: t('entries.kind'),
                      head: true,
                      cell: (e) => (
                        <>
                          {wordOf(e.kind, e.details)}
                          {e.oneHand && <p className="small">{t('entries.one_hand')}</p>}
                        </>
                      ),
                    },
                    { key: 'who', label: t('entries.who'), cell: (e) => e.who ?? t('entries.system') },
                    { key: 'about', label: t('entries.about'), cell: (e) => e.label ?? '–' },
                    { key: 'at', label: t('entries.at'), cell: (e) => `${topDay(e.at)} ${clockOf(e.at)}` },
                    { key: 'seq', label: t('entries.seq'), cell: (e) => <span className="num">{e.seq}</span> },
                  ]}
                />
              )}
              <div className="row row--wrap">
                {more && <Button onClick={() => setBefore(items.at(-1)?.seq)}>{t('entries.more')}</Button>}
                {before !== undefined && <Button onClick={() => setBefore(undefined)}>{t('entries.first')}</Button>}
              </div>
            </div>
          )}
        </ReadView>
      </div>
    </Section>
  )
}
