import { useState } from 'react'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { Section } from '../../../design/section.tsx'
import { list } from '../../../kernel/list.ts'
import { api } from './api.ts'
import { t } from './words.ts'

const SPANS = ['7', '31', '92'] as const

const readList = list('audit.reads', {
  columns: {
    who: { kind: 'text', head: true, sort: true },
    files: { kind: 'count', sort: 'down' },
    opened: { kind: 'count', sort: 'down' },
    atNight: { kind: 'count', sort: 'down' },
    what: { kind: 'own' },
  },
})

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
              <WholeList
                {...{ of: readList, t, rows: people }}
                caption={t('reads.title')}
                rowKey={(p) => p.personId}
                cells={{
                  what: (p) =>
                    p.classes.map((c) => [t.code('class', c.class), c.files || ''].join(' ').trim()).join(', '),
                }}
              />
            )
          }
        </ReadView>
      </div>
    </Section>
  )
}
