import { dayMonth } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Heat, heatLevel } from '../../../design/charts/heat.tsx'
import { CLASSES } from '../../../kernel/contract.ts'
import { list } from '../../../kernel/list.ts'
import { api } from './api.ts'
import { t } from './words.ts'

const readerList = list('audit.readers', {
  columns: {
    at: { kind: 'moment', sort: 'down' },
    who: { kind: 'text', head: true, sort: true },
    class: { kind: 'code', codes: CLASSES, group: 'readers.class', sort: true },
    times: { kind: 'count' },
  },
})

/** Who has read this file, on which day, which part of it, and how often. */
export function Readers({ page: { caseId } }: CasePart) {
  const read = useRead(api.audit.readersOfCase, { caseId })
  return (
    <div className="stack">
      <p className="quiet">{t('readers.why')}</p>
      <ReadView read={read}>
        {({ reads, weeks }) =>
          reads.length === 0 ? (
            <p>{t('readers.empty')}</p>
          ) : (
            <>
              <Heat
                title={t('readers.weeks')}
                note={t('readers.weeks_why')}
                corner={t('readers.who')}
                columns={weeks.mondays.map((on) => ({ key: on, label: dayMonth(on) }))}
                rows={weeks.people.map(({ who, days }) => ({
                  key: who,
                  label: who,
                  cells: days.map((n) => (n === 0 ? null : { text: String(n), level: heatLevel(n, 7) })),
                }))}
              />
              <WholeList
                {...{ of: readerList, t }}
                rows={reads.map((r, i) => ({ ...r, key: `${r.at} ${i}` }))}
                caption={t('readers.title')}
                rowKey={(r) => r.key}
              />
            </>
          )
        }
      </ReadView>
    </div>
  )
}
