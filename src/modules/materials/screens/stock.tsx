import { useState } from 'react'
import { ListOut } from '../../../app/web/client/list-out.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { Tabs } from '../../../design/tabs.tsx'
import { StatTile, Tiles } from '../../../design/tiles.tsx'
import { materialList } from '../lists/materials.ts'
import { STORES } from '../rules.ts'
import { api, type Material } from './api.ts'
import { MaterialDialog } from './dialogs.tsx'
import { ForWork, forWork, useWorkInMind } from './for-work.tsx'
import { t } from './words.ts'

/** Bahan: what is left of each, what runs out first, what runs low. */
export function Stock() {
  const read = useRead(api.materials.stock, {})
  const mayKeep = useMay('materials.keep')
  const workId = useWorkInMind()
  const [adds, setAdds] = useState(false)
  const add = (
    <Button icon="plus" onClick={() => setAdds(true)}>
      {t('stock.add')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('stock.title')}
        note={t('stock.note')}
        actions={
          <>
            {mayKeep && add}
            <LinkButton icon="book" href="/bahan/belajar">
              {t('library.page')}
            </LinkButton>
          </>
        }
      />
      <div className="stack">
        <Tabs
          label={t('tabs.label')}
          current="/bahan"
          tabs={[
            { href: '/alat', label: t('tabs.kits') },
            { href: '/alat-kelas', label: t('tabs.machines') },
            { href: '/bahan', label: t('tabs.materials') },
          ]}
        />
        {workId && <ForWork workId={workId} />}
        <ReadView read={read} lines={8}>
          {({ materials }) =>
            materials.length === 0 ? (
              <EmptyState title={t('stock.empty')} next={mayKeep ? add : t('stock.empty_who')}>
                {t('stock.empty_why')}
              </EmptyState>
            ) : (
              <Shown all={materials} />
            )
          }
        </ReadView>
      </div>
      {adds && <MaterialDialog material={null} onClose={() => setAdds(false)} />}
    </>
  )
}

const VIEWS = {
  all: () => true,
  low: (m: Material) => m.standing === 'low' || m.standing === 'none',
  soon: (m: Material) => m.standing === 'soon',
  expired: (m: Material) => m.standing === 'expired',
} as const
const KEYS = ['all', 'low', 'soon', 'expired'] as const

function Shown({ all }: { all: Material[] }) {
  const [asked] = useSearchParam('lihat')
  const workId = useWorkInMind()
  const view = KEYS.find((k) => k === asked) ?? 'all'
  const rows = all.filter(VIEWS[view])
  const stores = STORES.filter((s) => all.some((m) => m.store === s))
  return (
    <div className="stack">
      <Tiles>
        {KEYS.map((key) => (
          <StatTile
            key={key}
            num={all.filter(VIEWS[key]).length}
            word={t(`tile.${key}`)}
            href={forWork(key === 'all' || key === view ? '/bahan' : `/bahan?lihat=${key}`, workId)}
            on={key === view}
          />
        ))}
      </Tiles>
      <div className="row row--wrap no-print">
        {stores.map((s) => (
          <LinkButton key={s} icon="checklist" href={`/bahan/opname/${s}`}>
            {t('stock.takings', { store: t(`store.${s}`) })}
          </LinkButton>
        ))}
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title={t('stock.none_here')}
          next={<LinkButton href={forWork('/bahan', workId)}>{t('stock.show_all')}</LinkButton>}
        />
      ) : (
        <WholeList
          of={materialList}
          t={t}
          caption={t('stock.title')}
          rows={rows}
          rowKey={(m) => m.materialId}
          out={<ListOut sheet={api.materials.listSheet} asked={{}} may="materials.take_out_list" />}
          cells={{
            name: (m) => <Link href={forWork(`/bahan/${m.materialId}`, workId)}>{m.name}</Link>,
            standing: (m) => <Standing of={m} />,
          }}
        />
      )}
    </div>
  )
}

export const Standing = ({ of }: { of: Pick<Material, 'standing'> }) => (
  <StatusText kind={of.standing === 'fine' ? 'full' : 'wait'}>{t.code('standing', of.standing)}</StatusText>
)
