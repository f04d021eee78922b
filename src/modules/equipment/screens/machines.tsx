import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { ListOut } from '../../../app/web/client/list-out.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { Tabs } from '../../../design/tabs.tsx'
import { StatTile, Tiles } from '../../../design/tiles.tsx'
import { machineList } from '../lists/machines.ts'
import { api, type Machine } from './api.ts'
import { CodeDialog, scanLabel } from './code-dialog.tsx'
import { MachineDialog } from './machine-dialog.tsx'
import { t } from './words.ts'

/** Alat kelas: what stands where, in which condition, to whom it is lent, when it is looked after. */
export function Machines() {
  const read = useRead(api.equipment.machines, {})
  const mayKeep = useMay('equipment.keep')
  const [asked, setAsked] = useSearchParam('pindai')
  const [open, setOpen] = useState<'add' | 'code' | null>(asked ? 'code' : null)
  const add = (
    <Button icon="plus" onClick={() => setOpen('add')}>
      {t('machines.add')}
    </Button>
  )
  const close = () => {
    setOpen(null)
    if (asked) setAsked(null)
  }
  return (
    <>
      <PageHead
        title={t('machines.title')}
        note={t('machines.note')}
        actions={
          <>
            <Button icon="qrcode" onClick={() => scanLabel(() => setOpen('code'))}>
              {t('code.open')}
            </Button>
            {mayKeep && add}
            {mayKeep && (read.data?.machines.length ?? 0) > 0 && <Labels />}
            <LinkButton icon="checklist" href="/alat-kelas/opname">
              {t(read.data?.openTakingId ? 'machines.taking_open' : 'machines.taking')}
            </LinkButton>
          </>
        }
      />
      <div className="stack">
        <Tabs
          label={t('tabs.label')}
          current="/alat-kelas"
          tabs={[
            { href: '/alat', label: t('tabs.kits') },
            { href: '/alat-kelas', label: t('tabs.machines') },
            { href: '/bahan', label: t('tabs.materials') },
          ]}
        />
        <ReadView read={read} lines={8}>
          {({ machines, writtenOff }) =>
            machines.length + writtenOff.length === 0 ? (
              <EmptyState title={t('machines.empty')} next={mayKeep ? add : t('machines.empty_who')}>
                {t('machines.empty_why')}
              </EmptyState>
            ) : (
              <div className="stack stack-5">
                <Shown all={machines} />
                <Gone machines={writtenOff} />
              </div>
            )
          }
        </ReadView>
      </div>
      {open === 'add' && <MachineDialog machine={null} onClose={close} />}
      {open === 'code' && <CodeDialog looksAtOnce={asked !== null} onClose={close} />}
    </>
  )
}

/** Labels of all machines of the book, on one sheet after the other. */
function Labels() {
  const print = useCommand(api.equipment.labels, { changes: [], onDone: saveFile })
  return (
    <>
      <Button icon="printer" busy={print.busy} onClick={() => void print.run({ machineIds: [] })}>
        {t('labels.print')}
      </Button>
      <CommandRefusal of={print} />
    </>
  )
}

/** What a tile counts, by its name in the address. */
const VIEWS = {
  all: () => true,
  attention: (m: Machine) => m.condition !== 'good',
  lent: (m: Machine) => m.lentUntil !== null,
  upkeep: (m: Machine) => m.upkeep === 'soon' || m.upkeep === 'late',
} as const
type View = keyof typeof VIEWS
const KEYS = ['all', 'attention', 'lent', 'upkeep'] as const

function Shown({ all }: { all: Machine[] }) {
  const [asked] = useSearchParam('lihat')
  const view: View = KEYS.find((k) => k === asked) ?? 'all'
  const rows = all.filter(VIEWS[view])
  return (
    <div className="stack">
      <Tiles>
        {KEYS.map((key) => (
          <StatTile
            key={key}
            num={all.filter(VIEWS[key]).length}
            word={t(`tile.${key}`)}
            href={key === 'all' || key === view ? '/alat-kelas' : `/alat-kelas?lihat=${key}`}
            on={key === view}
          />
        ))}
      </Tiles>
      {rows.length === 0 ? (
        <EmptyState
          title={t('machines.none_here')}
          next={<LinkButton href="/alat-kelas">{t('machines.show_all')}</LinkButton>}
        />
      ) : (
        <WholeList
          of={machineList}
          t={t}
          caption={t('machines.title')}
          rows={rows}
          rowKey={(m) => m.machineId}
          out={<ListOut sheet={api.equipment.listSheet} asked={{}} may="equipment.take_out_list" />}
          cells={{
            name: (m) => (
              <>
                <Link href={`/alat-kelas/${m.machineId}`}>{m.name}</Link>
                <div className="small code">{m.label}</div>
              </>
            ),
            serial: (m) => (m.serial ? <span className="code">{m.serial}</span> : '–'),
            condition: (m) => <Condition of={m} />,
            loan: (m) => <Loan of={m} />,
            nextOn: (m) => <Upkeep of={m} />,
          }}
        />
      )}
    </div>
  )
}

export const Condition = ({ of }: { of: Pick<Machine, 'condition'> }) => (
  <StatusText kind={of.condition === 'good' ? 'full' : of.condition === 'written_off' ? 'none' : 'wait'}>
    {t.code('condition', of.condition)}
  </StatusText>
)

function Loan({ of }: { of: Machine }) {
  if (of.lentUntil === null) return <span className="quiet">{t('machines.not_lent')}</span>
  const day = shortDay(of.lentUntil)
  return <>{of.lentTo ? t('machines.lent_to', { who: of.lentTo, day }) : t('machines.lent_until', { day })}</>
}

function Upkeep({ of }: { of: Machine }) {
  if (of.nextOn === null) return <>–</>
  const day = shortDay(of.nextOn)
  return of.upkeep === 'late' ? <StatusText kind="wait">{t('machines.late', { day })}</StatusText> : day
}

function Gone({ machines }: { machines: Machine[] }) {
  if (machines.length === 0) return null
  return (
    <Section title={t('gone.title')} count={machines.length}>
      <ul className="small">
        {machines.map((m) => (
          <li key={m.machineId}>
            <Link href={`/alat-kelas/${m.machineId}`}>{m.name}</Link> <span className="code">{m.label}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
