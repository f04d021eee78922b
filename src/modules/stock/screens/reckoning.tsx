import { useState } from 'react'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { type BarLook, Bars } from '../../../design/charts/bars.tsx'
import { MiniTable } from '../../../design/mini-table.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { STEPS } from '../rules.ts'
import { api, type Order, type Reckoned } from './api.ts'
import { BuyDialog, ReceiveDialog } from './order-dialogs.tsx'
import { t } from './words.ts'

const LOOKS: Readonly<Record<(typeof STEPS)[number], BarLook>> = {
  ...{ handed_over: 'full', reserved: 'half', in_stock: 'half' },
  ...{ not_entered: 'rest', under_way: 'rest', not_bought: 'rest' },
}

/** Of each line of the budget: how many kits were planned, bought, came, were set aside and handed over, down to zero. */
export function Reckoning() {
  const { data } = useRead(api.stock.reckoning, {})
  const [open, setOpen] = useState<'buy' | Order | null>(null)
  if (!data) return null
  const close = () => setOpen(null)
  return (
    <Section title={t('reckon.title')}>
      <div className="stack">
        {data.mayBuy && data.budget.length > 0 && (
          <p className="no-print">
            <Button icon="plus" onClick={() => setOpen('buy')}>
              {t('buy.do')}
            </Button>
          </p>
        )}
        {data.lines.length === 0 ? (
          <p className="quiet">{t('reckon.none')}</p>
        ) : (
          <>
            <Picture lines={data.lines} />
            <Table lines={data.lines} />
          </>
        )}
        {data.without > 0 && <p className="small quiet">{t('reckon.without', { n: data.without })}</p>}
        <Orders orders={data.orders} onReceive={data.mayBuy ? setOpen : undefined} />
      </div>
      {open === 'buy' && <BuyDialog lines={data.budget} onClose={close} />}
      {open !== null && open !== 'buy' && <ReceiveDialog order={open} onClose={close} />}
    </Section>
  )
}

const named = (l: Reckoned) => t('reckon.line', { name: l.name, year: l.year })

const Picture = ({ lines }: { lines: Reckoned[] }) => (
  <Bars
    title={t('reckon.title')}
    hideTitle
    note={t('reckon.note')}
    head={[t('reckon.head.line'), t('reckon.head.number')]}
    long
    wordy
    rows={lines.map((l) => ({
      key: l.lineKey,
      label: named(l),
      parts: STEPS.map((key) => ({ key, value: Math.max(0, l.at[key]), look: LOOKS[key] })),
      said: t('reckon.said', { handed: l.at.handed_over, planned: l.planned }),
    }))}
  />
)

const Table = ({ lines }: { lines: Reckoned[] }) => (
  // biome-ignore lint/a11y/useSemanticElements: as in the data table
  <div role="group" className="table-box" tabIndex={0} aria-label={t('reckon.title')}>
    <MiniTable
      title={t('reckon.title')}
      head={[
        t('reckon.head.line'),
        t('reckon.planned'),
        ...STEPS.map((key) => t(`reckon.${key}`)),
        t('reckon.unreconciled'),
        t('reckon.head.money'),
      ]}
      rows={lines.map((l) => ({
        key: l.lineKey,
        cells: [
          named(l),
          l.planned,
          ...STEPS.map((key) => l.at[key]),
          l.unreconciled,
          t('reckon.money', { spent: formatRupiah(l.spentRupiah), planned: formatRupiah(l.plannedRupiah) }),
        ],
      }))}
    />
  </div>
)

function Orders({ orders, onReceive }: { orders: Order[]; onReceive: ((o: Order) => void) | undefined }) {
  if (orders.length === 0) return null
  return (
    <Section title={t('orders.title')} count={orders.length}>
      <Card body>
        <ul className="stack stack-2">
          {orders.map((o) => (
            <li key={o.orderId} className="row row--wrap">
              <div className="grow">
                <b>{t('reckon.line', { name: o.lineName, year: o.year })}</b>
                <p className="small quiet">
                  {[
                    o.track,
                    t('orders.line', {
                      count: o.count,
                      money: formatRupiah(o.totalRupiah),
                      day: shortDayYear(o.orderedOn),
                    }),
                    o.supplier,
                    o.receivedOn
                      ? t('orders.came', { count: o.receivedCount ?? 0, day: shortDayYear(o.receivedOn) })
                      : t('orders.waits'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              {onReceive && o.receivedOn === null && (
                <Button small onClick={() => onReceive(o)}>
                  {t('receive.do')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  )
}
