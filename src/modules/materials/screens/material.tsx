import { useState } from 'react'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { FLOWS } from '../rules.ts'
import { api, type Lot, type OneMaterial } from './api.ts'
import { IssueDialog, LossDialog, MaterialDialog, ReceiveDialog } from './dialogs.tsx'
import { Entries } from './entries.tsx'
import { ForWork, useWorkInMind } from './for-work.tsx'
import { Standing } from './stock.tsx'
import { t } from './words.ts'

/** One material: what is left, lot by lot; where it went; its ledger. */
export function OneMaterialPage() {
  const materialId = useRouteParam('materialId')
  const read = useRead(api.materials.material, { materialId })
  return (
    <ReadView read={read} lines={8}>
      {(m) => <Shown of={m} />}
    </ReadView>
  )
}

function Shown({ of }: { of: OneMaterial }) {
  const workId = useWorkInMind()
  // from the page of a work one comes to issue, and to nothing else
  const [open, setOpen] = useState<'issue' | 'receive' | 'change' | null>(
    workId && of.mayGive && of.left > 0 ? 'issue' : null,
  )
  const close = () => setOpen(null)
  return (
    <>
      <PageHead
        title={of.name}
        note={
          <>
            {t('material.left', { n: groupThousands(of.left), unit: of.unit })}
            {of.worthRupiah > 0 && <>, {t('material.worth', { money: formatRupiah(of.worthRupiah) })}</>}
          </>
        }
        actions={
          <>
            {of.mayGive && of.left > 0 && (
              <Button kind="primary" onClick={() => setOpen('issue')}>
                {t('material.issue')}
              </Button>
            )}
            {of.mayKeep && <Button onClick={() => setOpen('receive')}>{t('material.receive')}</Button>}
            {of.mayKeep && <Button onClick={() => setOpen('change')}>{t('material.change')}</Button>}
          </>
        }
      />
      <div className="stack stack-5">
        {workId && <ForWork workId={workId} />}
        <p>
          <Standing of={of} />
        </p>
        <Lots of={of} />
        {of.entries.length > 0 && (
          <div className="cols cols--even">
            <Flows of={of} />
            <div className="stack">
              <Sums title={t('classes.title')} rows={of.classes} unit={of.unit} />
              <Sums title={t('women.title')} rows={of.women} unit={of.unit} />
              <Sums title={t('works.title')} rows={of.works} unit={of.unit} />
            </div>
          </div>
        )}
        <Entries of={of} />
      </div>
      {open === 'issue' && <IssueDialog {...{ of, workId }} onClose={close} />}
      {open === 'receive' && <ReceiveDialog {...{ of }} onClose={close} />}
      {open === 'change' && <MaterialDialog material={of} onClose={close} />}
    </>
  )
}

/** Lots in the order in which they go out. */
function Lots({ of }: { of: OneMaterial }) {
  const [lost, setLost] = useState<Lot | null>(null)
  return (
    <Section title={t('lots.title')} count={of.lots.length || undefined}>
      {of.lots.length === 0 ? (
        <p className="quiet">{t('lots.none')}</p>
      ) : (
        <Card body>
          <ul className="stack stack-2">
            {of.lots.map((l) => (
              <li key={l.lotId} className="row row--wrap">
                <div className="grow">
                  <b>
                    {groupThousands(l.leftCount)} {of.unit}
                  </b>
                  <p className="small quiet">
                    {[
                      t('lots.line', { day: shortDayYear(l.receivedOn) }),
                      l.expiresOn && !l.isExpired && t('lots.until', { day: shortDayYear(l.expiresOn) }),
                      l.priceRupiah > 0 && t('lots.price', { money: formatRupiah(l.priceRupiah), unit: of.unit }),
                      l.source,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                  {l.isExpired && l.expiresOn && (
                    <StatusText kind="wait">{t('lots.over', { day: shortDayYear(l.expiresOn) })}</StatusText>
                  )}
                </div>
                {of.mayKeep && (
                  <Button small onClick={() => setLost(l)}>
                    {t('material.loss')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {lost && <LossDialog {...{ of }} lot={lost} onClose={() => setLost(null)} />}
    </Section>
  )
}

/** What came in and where it went: together they are zero. */
const Flows = ({ of }: { of: OneMaterial }) => (
  <Bars
    title={t('flows.title')}
    note={t('flows.adds_up')}
    head={[t('flows.head'), t('flows.number')]}
    wordy
    rows={FLOWS.map((key) => ({
      key,
      label: t(`flows.${key}`),
      parts: [
        { key: 'n', value: Math.max(0, of.flows[key]), look: key === 'left' ? ('half' as const) : ('full' as const) },
      ],
      said: `${groupThousands(of.flows[key])} ${of.unit}`,
    }))}
  />
)

type SumsProps = { title: string; rows: OneMaterial['classes']; unit: string }
function Sums({ title, rows, unit }: SumsProps) {
  if (rows.length === 0) return null
  return (
    <Bars
      title={title}
      head={[t('sums.who'), t('flows.number')]}
      wordy
      rows={rows.map(({ to, quantity }) => ({
        key: to,
        label: to,
        parts: [{ key: 'n', value: Math.max(0, quantity), look: 'full' as const }],
        said: `${groupThousands(quantity)} ${unit}`,
      }))}
    />
  )
}
