import { useState } from 'react'
import { addDays, todayKey } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { serviceList } from '../lists/services.ts'
import { MOU_BEFORE_DAYS } from '../rules.ts'
import { api, type Service } from './api.ts'
import { ServiceDialog } from './service-dialog.tsx'
import { t } from './words.ts'

/** Layanan: where a woman can be sent, how it is reached, and until when the agreement with it holds. */
export function Directory() {
  const read = useRead(api.serviceReferrals.directory, {})
  const mayKeep = useMay('serviceReferrals.keep')
  // the task of an agreement leads here with the service in its address, and to its agreement
  const [chosen, setChosen] = useSearchParam('layanan')
  const [part, setPart] = useSearchParam('buka')
  const [adds, setAdds] = useState(false)
  const one = read.data?.services.find((s) => s.serviceId === chosen)
  return (
    <>
      <PageHead
        title={t('directory.title')}
        note={t('directory.note')}
        actions={
          mayKeep && (
            <Button icon="plus" kind="primary" onClick={() => setAdds(true)}>
              {t('directory.add')}
            </Button>
          )
        }
      />
      <ReadView read={read} lines={8}>
        {({ services }) =>
          services.length === 0 ? (
            <Empty {...{ t, name: 'directory.none', href: '/rujukan-layanan' }} />
          ) : (
            <div className="stack stack-3">
              <Ending services={services} />
              <WholeList
                of={serviceList}
                t={t}
                caption={t('directory.title')}
                rows={services}
                rowKey={(s) => s.serviceId}
                cells={{
                  name: (s) => (
                    <>
                      <Button kind="plain" onClick={() => setChosen(s.serviceId)}>
                        {s.name}
                      </Button>
                      {s.endedOn && <span className="small quiet"> {t('directory.ended')}</span>}
                    </>
                  ),
                }}
              />
            </div>
          )
        }
      </ReadView>
      {(adds || one) && (
        <ServiceDialog
          key={one?.serviceId ?? ''}
          service={one}
          atAgreement={part === 'kesepakatan'}
          onClose={() => {
            setAdds(false)
            setChosen(null)
            setPart(null)
          }}
        />
      )}
    </>
  )
}

/** Agreements that end soon, or have ended, before everything else. */
function Ending({ services }: { services: readonly Service[] }) {
  const soon = addDays(todayKey(), MOU_BEFORE_DAYS)
  const ending = services.filter((s) => s.mouUntil !== null && s.mouUntil <= soon && s.endedOn === null)
  if (ending.length === 0) return null
  return <Banner kind="attention">{t('directory.ending', { names: ending.map((s) => s.name).join(', ') })}</Banner>
}
