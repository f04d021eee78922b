import { useState } from 'react'
import { longDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { Empty, EmptyState } from '../../../design/empty-state.tsx'
import { Link } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { StatTile, Tiles } from '../../../design/tiles.tsx'
import { improvementList } from '../lists/factors.ts'
import { STATES, type State } from '../rules.ts'
import { api, type Improvement, type Suggestion } from './api.ts'
import { ImproveDialog, ImproveOtherwiseDialog } from './improve-dialogs.tsx'
import { t } from './words.ts'

/** Tindakan perbaikan: what is done, whose it is, until when; and what reports suggested that nobody has taken up. */
export function Improvements() {
  const read = useRead(api.quality.improvements, {})
  const [adds, setAdds] = useState(false)
  const mayImprove = read.data?.mayImprove ?? false
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setAdds(true)}>
      {t('improve.add')}
    </Button>
  )
  return (
    <>
      <PageHead title={t('improvements.title')} note={t('improvements.note')} actions={mayImprove && add} />
      <ReadView read={read} lines={8}>
        {({ improvements, suggestions }) => (
          <div className="stack stack-5">
            {suggestions.length > 0 && <Suggestions of={suggestions} />}
            {improvements.length > 0 ? (
              <Shown of={improvements} />
            ) : mayImprove ? (
              <EmptyState title={t('improvements.none')} next={add}>
                {t('improvements.none_why')}
              </EmptyState>
            ) : (
              <Empty {...{ t, name: 'improvements.none', href: '/mutu' }} />
            )}
          </div>
        )}
      </ReadView>
      {adds && <ImproveOtherwiseDialog onClose={() => setAdds(false)} />}
    </>
  )
}

const LOOK = { running: 'doing', late: 'back', done: 'full' } as const satisfies Record<State, string>
export const Standing = ({ of }: { of: Pick<Improvement, 'state'> }) => (
  <StatusText kind={LOOK[of.state]}>{t(`state.${of.state}`)}</StatusText>
)

function Shown({ of }: { of: readonly Improvement[] }) {
  const [asked] = useSearchParam('keadaan')
  const state = STATES.find((s) => s === asked)
  return (
    <div className="stack">
      <Tiles>
        {STATES.map((code) => (
          <StatTile
            key={code}
            num={of.filter((i) => i.state === code).length}
            word={t(`state.${code}`)}
            href={state === code ? '/mutu/tindakan' : `/mutu/tindakan?keadaan=${code}`}
            on={state === code}
          />
        ))}
      </Tiles>
      <WholeList
        of={improvementList}
        t={t}
        caption={t('improvements.title')}
        rows={of.filter((i) => state === undefined || i.state === state)}
        rowKey={(i) => i.improvementId}
        href={(i) => `/mutu/tindakan/${i.improvementId}`}
        cells={{ state: (i) => <Standing of={i} /> }}
      />
    </div>
  )
}

/** P75: what an evaluation report found becomes something that somebody does until a day. */
function Suggestions({ of }: { of: readonly Suggestion[] }) {
  const [taken, setTaken] = useState<Suggestion | null>(null)
  return (
    <Section title={t('suggestions.title')} count={of.length}>
      <ul className="card lines">
        {of.map((s) => (
          <li key={`${s.reportId} ${s.no}`} className="card__body row row--wrap">
            <div className="grow stack stack-2">
              <p>{s.text}</p>
              <Facts
                of={[
                  <Link key="report" href={`/evaluasi/laporan/${s.reportId}`}>
                    {t('suggestions.report', { name: s.report })}
                  </Link>,
                  s.who,
                  s.until && longDay(s.until),
                ]}
              />
            </div>
            <Button small onClick={() => setTaken(s)}>
              {t('suggestions.take')} <span className="sr">{s.text}</span>
            </Button>
          </li>
        ))}
      </ul>
      {taken && (
        <ImproveDialog
          from={{ reportId: taken.reportId, no: taken.no }}
          suggestion={taken}
          onClose={() => setTaken(null)}
        />
      )}
    </Section>
  )
}
