import { useState } from 'react'
import { monthOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card } from '../../../design/section.tsx'
import { measureList } from '../lists/measures.ts'
import type { State } from '../rules.ts'
import { api, type MeasureLine } from './api.ts'
import { NoteDialog } from './measure-dialogs.tsx'
import { t } from './words.ts'
import './house-rules.css'

/** Tindakan: what waits for a step first, then what holds today, then what is over. */
export function Measures() {
  const read = useRead(api.houseRules.measures, {})
  const [notes, setNotes] = useState(false)
  const mayNote = useMay('houseRules.note')
  const count = (...states: State[]) => read.data?.measures.filter((m) => states.includes(m.state)).length ?? 0
  return (
    <>
      <PageHead
        title={t('measures.title')}
        note={read.data && t('measures.note', { waits: count(...WAITS), holds: count('in_force') })}
        actions={
          mayNote && (
            <Button icon="plus" onClick={() => setNotes(true)}>
              {t('note.open')}
            </Button>
          )
        }
      />
      <ReadView read={read} lines={8}>
        {({ measures }) => (
          <div className="stack stack-5">
            {measures.length === 0 ? (
              <Empty {...{ t, name: 'measures.empty', href: '/tata-tertib' }} />
            ) : (
              <WholeList
                of={measureList}
                t={t}
                caption={t('measures.title')}
                rows={measures.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))}
                rowKey={(m) => m.measureId}
                href={(m) => `/tindakan/${m.measureId}`}
                cells={{ state: (m: MeasureLine) => <Standing state={m.state} /> }}
              />
            )}
            <Counts />
          </div>
        )}
      </ReadView>
      {notes && <NoteDialog onClose={() => setNotes(false)} />}
    </>
  )
}

const WAITS: readonly State[] = ['objected', 'noted', 'heard', 'decided']
const ORDER: readonly State[] = [...WAITS, 'in_force', 'over', 'lifted', 'nothing']

const Standing = ({ state }: { state: State }) => (
  <span className={WAITS.includes(state) ? 'measure-state is-waiting' : 'measure-state'}>{t(`state.${state}`)}</span>
)

/** Month by month for whoever leads, and how often she was right. */
function Counts() {
  const may = useMay('houseRules.count')
  return may ? <Counted /> : null
}

function Counted() {
  const { data } = useRead(api.houseRules.counts, {})
  if (!data) return null
  return (
    <Card>
      <div className="card__body">
        <Bars
          title={t('counts.title')}
          note={t('counts.note')}
          head={[t('counts.month'), t('counts.number')]}
          rows={data.months.map((m) => ({
            key: m.month,
            label: monthOf(`${m.month}-15`),
            parts: [
              { key: 'stands', value: m.measures - m.upheld, look: 'full' as const },
              { key: 'upheld', value: m.upheld, look: 'half' as const },
              { key: 'nothing', value: m.nothing, look: 'rest' as const },
            ],
            said: t('counts.said', { measures: m.measures, nothing: m.nothing, upheld: m.upheld }),
          }))}
        />
      </div>
    </Card>
  )
}
