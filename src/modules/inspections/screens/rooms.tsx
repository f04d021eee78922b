import { useState } from 'react'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { roomList } from '../lists/inspections.ts'
import { api, placeName, type Rooms } from './api.ts'
import { ItemsDialog } from './items-dialog.tsx'
import { t } from './words.ts'

/** Periksa kamar: every room and part of the house, when it was looked at last, and what still waits to be mended. */
export function InspectedRooms() {
  const read = useRead(api.inspections.rooms, {})
  const [writes, setWrites] = useState(false)
  const maySet = useMay('inspections.set')
  return (
    <ReadView read={read} lines={8}>
      {(now) => (
        <>
          <PageHead
            title={t('rooms.title')}
            note={t('rooms.note', { open: now.places.reduce((sum, p) => sum + (p.open ?? 0), 0) })}
            actions={
              <>
                <LinkButton href="/periksa-kamar/buku">{t('book.title')}</LinkButton>
                {maySet && (
                  <Button icon="pencil" onClick={() => setWrites(true)}>
                    {t('items.write')}
                  </Button>
                )}
              </>
            }
          />
          {now.version === 0 ? (
            <EmptyState
              title={t('items.empty')}
              next={maySet ? <Button onClick={() => setWrites(true)}>{t('items.write')}</Button> : t('items.empty_who')}
            >
              {t('items.empty_why')}
            </EmptyState>
          ) : (
            <Places now={now} />
          )}
          {writes && <ItemsDialog now={now} onClose={() => setWrites(false)} />}
        </>
      )}
    </ReadView>
  )
}

const Places = ({ now }: { now: Rooms }) => (
  <WholeList
    of={roomList}
    t={t}
    caption={t('rooms.title')}
    rows={now.places}
    rowKey={(p) => p.key}
    cells={{ name: (p: Rooms['places'][number]) => <Link href={`/periksa-kamar/ruang/${p.key}`}>{placeName(p)}</Link> }}
  />
)
