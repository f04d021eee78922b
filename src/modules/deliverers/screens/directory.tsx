import { useState } from 'react'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Link } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { delivererList } from '../lists/directory.ts'
import { api } from './api.ts'
import { DelivererDialog } from './deliverer-dialog.tsx'
import { t } from './words.ts'

/** Pengajar dari luar: what each gives, and whether both papers hold. */
export function Directory() {
  const read = useRead(api.deliverers.directory, {})
  const mayKeep = useMay('deliverers.keep')
  const [adds, setAdds] = useState(false)
  const add = (
    <Button icon="plus" onClick={() => setAdds(true)}>
      {t('directory.add')}
    </Button>
  )
  return (
    <>
      <PageHead title={t('directory.title')} note={t('directory.note')} actions={mayKeep && add} />
      <ReadView read={read} lines={6}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title={t('directory.empty')} next={mayKeep ? add : t('directory.empty_who')}>
              {t('directory.empty_why')}
            </EmptyState>
          ) : (
            <div className="stack stack-3">
              <Lacking names={rows.filter((r) => r.standing === 'missing').map((r) => r.name)} />
              <WholeList
                of={delivererList}
                t={t}
                caption={t('directory.title')}
                rows={rows}
                rowKey={(r) => r.delivererId}
                cells={{ name: (r) => <Link href={`/pengajar/${r.delivererId}`}>{r.name}</Link> }}
              />
            </div>
          )
        }
      </ReadView>
      {adds && <DelivererDialog deliverer={null} onClose={() => setAdds(false)} />}
    </>
  )
}

/** Who can not be planned with stands before everything else. */
function Lacking({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  return <Banner kind="attention">{t('directory.lacking', { names: names.join(', ') })}</Banner>
}
