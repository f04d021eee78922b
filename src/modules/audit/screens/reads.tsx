import { useState } from 'react'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Segmented } from '../../../design/choices.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

const SPANS = ['7', '31', '92'] as const

/** Who opened how much: numbers to look at, never a list of what somebody read about whom. */
export function Reads() {
  const [days, setDays] = useState<(typeof SPANS)[number]>('7')
  const read = useRead(api.audit.reads, { days: Number(days) }, { keep: true })
  return (
    <Section title={t('reads.title')} className="no-print">
      <div className="stack stack-3">
        <Segmented
          legend={t('reads.days')}
          name="reads-days"
          options={SPANS.map((s) => ({ value: s, label: t(`reads.${s}`) }))}
          value={days}
          onChange={setDays}
        />
        <ReadView read={read} lines={4}>
          {({ people }) =>
            people.length === 0 ? (
              <p className="quiet">{t('reads.empty')}</p>
            ) : (
              <DataTable
                caption={t('reads.title')}
                rows={people}
                rowKey={(p) => p.personId}
                columns={[
                  { key: 'who', label: t('reads.who'), head: true, cell: (p) => p.who },
                  { key: 'files', label: t('reads.files'), cell: (p) => p.files },
                  { key: 'opened', label: t('reads.opened'), cell: (p) => p.opened },
                  { key: 'night', label: t('reads.night'), cell: (p) => p.atNight },
                  {
                    key: 'what',
                    label: t('reads.what'),
                    cell: (p) => p.classes.map((c) => `${t.code('class', c.class)} ${c.files}`).join(', '),
                  },
                ]}
              />
            )
          }
        </ReadView>
      </div>
    </Section>
  )
}
