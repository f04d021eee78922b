import { useState } from 'react'
import { ListOut } from '../../../app/web/client/list-out.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Link } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Tabs } from '../../../design/tabs.tsx'
import { StatTile, Tiles } from '../../../design/tiles.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { toolkitList } from '../lists/toolkits.ts'
import { TOOLKIT_STATES, valueOf } from '../rules.ts'
import { toolWords } from '../said.ts'
import { AddKit } from './add-kit.tsx'
import { api, type Kit } from './api.ts'
import { Reckoning } from './reckoning.tsx'
import { t } from './words.ts'

/** Alat: the kits of the centre, from stock to the woman whose they become (F35). */
export function Kits() {
  const read = useRead(api.stock.toolkits, {})
  const mayKeep = useMay('stock.keep')
  const mayReckon = useMay('stock.reckon')
  const [adding, setAdding] = useState(false)
  return (
    <>
      <PageHead
        title={t('kits.title')}
        note={t('kits.note')}
        actions={
          mayKeep && (
            <Button icon="plus" onClick={() => setAdding(true)}>
              {t('kits.add')}
            </Button>
          )
        }
      />
      <div className="stack">
        <Tabs
          label={t('tabs.label')}
          current="/alat"
          tabs={[
            { href: '/alat', label: t('tabs.kits') },
            { href: '/alat-kelas', label: t('tabs.machines') },
            { href: '/bahan', label: t('tabs.materials') },
          ]}
        />
        <div className="stack stack-5">
          <ReadView read={read} lines={8}>
            {({ toolkits }) =>
              toolkits.length === 0 ? (
                <EmptyState
                  title={t('kits.empty')}
                  next={
                    mayKeep ? <Button onClick={() => setAdding(true)}>{t('kits.add')}</Button> : t('home.no_kits_who')
                  }
                >
                  {t('kits.empty_why')}
                </EmptyState>
              ) : (
                <Shown kits={toolkits} />
              )
            }
          </ReadView>
          {mayReckon && <Reckoning />}
        </div>
      </div>
      {adding && <AddKit onClose={() => setAdding(false)} />}
    </>
  )
}

function Shown({ kits }: { kits: Kit[] }) {
  const [state] = useSearchParam('keadaan')
  const tracks = useTracks()
  const rows = kits
    .filter((k) => state === null || k.state === state)
    .map((k) => ({ ...k, track: tracks.nameOf(k.track), minuteNo: k.minute?.number ?? '', lookedAt: '' }))
  return (
    <div className="stack">
      <Tiles>
        {TOOLKIT_STATES.map((code) => {
          const own = kits.filter((k) => k.state === code)
          return (
            <StatTile
              key={code}
              num={own.length}
              word={t.code('state', code)}
              was={own.length > 0 ? formatRupiah(own.reduce((sum, k) => sum + k.valueRupiah, 0)) : undefined}
              href={state === code ? '/alat' : `/alat?keadaan=${code}`}
              on={state === code}
            />
          )
        })}
      </Tiles>
      <WholeList
        of={toolkitList}
        t={t}
        caption={t('kits.title')}
        rows={rows}
        rowKey={(k) => k.toolkitId}
        without={kits.some(isFollowed) ? undefined : ['after']}
        out={<ListOut sheet={api.stock.listSheet} asked={{}} may="stock.take_out_list" />}
        cells={{
          valueRupiah: (k) => <span className="num">{groupThousands(k.valueRupiah)}</span>,
          who: (k) => (k.who && k.caseId ? <Link href={`/penerima-manfaat/${k.caseId}/selesai`}>{k.who}</Link> : '–'),
          items: (k) => <Items kit={k} />,
          after: (k) => (isFollowed(k) ? <After kit={k} /> : '–'),
        }}
      />
    </div>
  )
}

/** What came after the hand-over: its minute, and how the kit was found in month 1, 3, 6 and 12. */
function After({ kit: { minute, looks } }: { kit: Kit }) {
  return (
    <div>
      {minute && <Link href={`/surat/${minute.letterId}`}>{minute.number ?? t('kits.minute')}</Link>}
      {looks.length > 0 && (
        <ul className="small">
          {looks.map((l) => (
            <li key={l.month}>{t('kits.look', { month: l.month, status: toolWords.code('tool', l.status) })}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Something of it is known that this reader may know. */
const isFollowed = (k: Kit) => k.minute !== null || k.looks.length > 0

function Items({ kit }: { kit: Kit }) {
  return (
    <details>
      <summary>{t('kits.count', { count: kit.items.length })}</summary>
      <ul className="small">
        {kit.items.map((i, at) => (
          <li key={at}>
            {[i.name, i.brand].filter(Boolean).join(', ')}
            {i.serial && <span className="code"> {i.serial}</span>} · {i.quantity} {i.unit},{' '}
            {formatRupiah(valueOf([i]))}
          </li>
        ))}
      </ul>
    </details>
  )
}
