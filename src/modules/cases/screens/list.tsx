import { useState } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PersonName } from '../../../design/person-name.tsx'
import { Select } from '../../../design/select.tsx'
import { StagePathMini } from '../../../design/stage-path.tsx'
import { isStage, type Stage } from '../stages.ts'
import { api } from './api.ts'
import { numberOf } from './case-words.ts'
import { rules, t } from './words.ts'

// Casts: the codes of the answer are those of the contract; one of them stands for the key of its words

const STATES = ['current', 'candidate', 'waiting', 'open', 'aftercare', 'closed'] as const
type State = (typeof STATES)[number]
type After = { openedOn: string; caseId: string }

/** Penerima manfaat: find, filter, follow. Filters stand in the address, so that a number of Beranda opens its list. */
export function CaseList() {
  const [state, setState] = useSearchParam('status')
  const [stage, setStage] = useSearchParam('tahap')
  const [mine, setMine] = useSearchParam('saya')
  const mayRegister = useMay('referrals.register')
  const [pages, setPages] = useState<(After | null)[]>([null])
  const known = STATES.find((s) => s === state) ?? 'current'
  const filter = { state: known, ...(stage && isStage(stage) && { stage }), ...(mine && { mine: true }) }
  const change = (set: (v: string | null) => void) => (v: string) => {
    setPages([null])
    set(v === '' || v === 'current' ? null : v)
  }
  return (
    <>
      <PageHead
        title={t('list.title')}
        actions={
          mayRegister && (
            <LinkButton kind="primary" icon="plus" href="/rujukan/baru">
              {t('list.new')}
            </LinkButton>
          )
        }
      />
      <div className="row row--wrap list-filter">
        <Select
          label={t('list.stage')}
          hideLabel
          small
          value={known}
          onChange={change(setState)}
          options={STATES.map((s) => ({ value: s, label: t(`state.${s}`) }))}
        />
        <Segmented
          legend={t('list.all')}
          hideLegend
          name="mine"
          value={mine ? '1' : ''}
          onChange={change(setMine)}
          options={[
            { value: '', label: t('list.all') },
            { value: '1', label: t('list.mine') },
          ]}
        />
        {stage && (
          <Button small icon="x" onClick={() => change(setStage)('')}>
            {rules.code('stage', stage)}
          </Button>
        )}
      </div>
      {pages.map((after, i) => (
        <Page
          key={after?.caseId ?? 'first'}
          filter={filter}
          after={after}
          isLast={i === pages.length - 1}
          onMore={(next) => setPages([...pages, next])}
        />
      ))}
    </>
  )
}

type Filter = { state: State; stage?: Stage; mine?: boolean }

function Page({
  filter,
  after,
  isLast,
  onMore,
}: {
  filter: Filter
  after: After | null
  isLast: boolean
  onMore: (next: After) => void
}) {
  const read = useRead(api.cases.list, { ...filter, ...(after && { after }) }, { keep: true })
  return (
    <ReadView read={read} lines={8}>
      {({ items, next }) =>
        items.length === 0 && !after ? (
          <EmptyState title={t('list.empty')}>{t('list.empty_why')}</EmptyState>
        ) : (
          <>
            <DataTable
              caption={t('list.caption')}
              rows={items}
              rowKey={(c) => c.caseId}
              columns={[
                {
                  key: 'name',
                  label: t('list.name'),
                  head: true,
                  cell: (c) => (
                    <PersonName
                      person={personOf(c)}
                      href={`/penerima-manfaat/${c.caseId}`}
                      size="small"
                      facts={[
                        t(`state.${c.state as State}`),
                        c.risk === 'high' || c.risk === 'emergency' ? t(`risk.${c.risk}`) : null,
                      ]}
                    />
                  ),
                },
                {
                  key: 'stage',
                  label: t('list.stage'),
                  cell: (c) => (
                    <span className="stack stack-2">
                      <StagePathMini current={numberOf(c)} />
                      <span className="small">
                        {rules.code('stage', c.state === 'closed' || c.state === 'aftercare' ? 'closed' : c.stage)}
                      </span>
                    </span>
                  ),
                },
                {
                  key: 'register',
                  label: t('list.register'),
                  cell: (c) => <span className="num">{c.registerNo ?? '–'}</span>,
                },
                { key: 'worker', label: t('list.worker'), cell: (c) => c.responsible ?? '–' },
                { key: 'since', label: t('list.since'), cell: (c) => shortDay(c.openedOn) },
              ]}
            />
            {next && isLast && (
              <p>
                <Button wide onClick={() => onMore(next)}>
                  {t('list.more')}
                </Button>
              </p>
            )}
          </>
        )
      }
    </ReadView>
  )
}
