import { type ReactNode, useState } from 'react'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay, useMe } from '../../../app/web/client/session.ts'
import { useTopTitle } from '../../../app/web/client/top-title.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Avatar } from '../../../design/avatar.tsx'
import { Menu, MenuButton, type MenuItem, useMenu } from '../../../design/menu.tsx'
import { Facts, usePersonName } from '../../../design/person-name.tsx'
import { type Stage, StagePath } from '../../../design/stage-path.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { Tabs } from '../../../design/tabs.tsx'
import { toast } from '../../../design/toast.tsx'
import type { Stage as CaseStage } from '../stages.ts'
import { api } from './api.ts'
import { CaseGate } from './case-gate.tsx'
import type { CasePage } from './case-types.ts'
import { numberOf, STAGE_NUMBER } from './case-words.ts'
import { CaseWriting } from './case-writing.tsx'
import { FlagLines } from './flag-lines.tsx'
import { GoBack, Override } from './gate-dialogs.tsx'
import { Protect } from './protect.tsx'
import { rules } from './rule-words.ts'
import { t } from './words.ts'

// Casts: the codes of the answer are those of the contract; one of them stands for the key of its words

/** Address, name, and of what closes without the key of her story: the modules in which this person may still do something there. */
const TABS = [
  ['', 'timeline', []],
  ['/keluarga', 'family', ['consents', 'contacts', 'admission']],
  ['/kesehatan', 'health', []],
  ['/layanan', 'services', ['serviceReferrals']],
  ['/asesmen', 'assessment', ['assessments', 'instruments']],
  ['/rencana', 'plan', ['plans']],
  ['/latihan', 'training', ['training']],
  ['/usaha', 'livelihood', ['livelihood']],
  ['/evaluasi', 'evaluation', ['evaluations']],
  ['/titipan', 'custody', []],
  ['/kios', 'kiosk', ['kiosk']],
  ['/selesai', 'termination', ['terminations']],
  ['/akses', 'readers', []],
] as const
export type CaseTab = (typeof TABS)[number][1]

/** Head, path with its gate, and tabs: the same on every part of a case. `children` gets what the head has read. */
export function CaseFrame({
  caseId,
  tab,
  more,
  children,
}: {
  caseId: string
  tab: CaseTab
  /** what else can be done with this case, behind "Tindakan lain" */
  more: (page: CasePage) => readonly MenuItem[]
  children: (page: CasePage) => ReactNode
}) {
  const read = useRead(api.cases.page, { caseId })
  const { actions } = useMe()
  return (
    <ReadView read={read} lines={8}>
      {(page) => (
        <>
          <HeadAndPath page={page} more={more(page)} />
          <Tabs
            label={t('case.tabs')}
            current={`/penerima-manfaat/${caseId}${TABS.find((x) => x[1] === tab)?.[0] ?? ''}`}
            tabs={TABS.filter((x) => x[1] === tab || opens(x, page, actions)).map(([path, word]) => ({
              href: `/penerima-manfaat/${caseId}${path}`,
              label: t(`tab.${word}`),
            }))}
          />
          <div className="case-part">{children(page)}</div>
        </>
      )}
    </ReadView>
  )
}

/** Would she find more there than that it is closed to her? */
const opens = ([, word, of]: (typeof TABS)[number], page: CasePage, actions: readonly string[]): boolean => {
  if (of.length === 0) return true
  const own = actions.filter((a) => of.some((module) => a.startsWith(`${module}.`)))
  if (own.length === 0) return false // not even to read it
  if (word === 'kiosk') return page.maySeeStory && page.mayWork // her worker's alone
  return page.maySeeStory || page.maySeeIdentity || own.some((a) => !a.endsWith('.read'))
}

/** Her name and her path stay in sight together; what the path opens stands under them. */
function HeadAndPath({ page, more }: { page: CasePage; more: readonly MenuItem[] }) {
  const [open, setOpen] = useState<Stage | null>(null)
  return (
    <>
      <Head page={page} more={more}>
        <StagePath
          current={numberOf(page)}
          walked={STAGE_NUMBER[page.stage]}
          ended={page.state === 'closed' ? t('state.closed') : undefined}
          open={open}
          onOpen={setOpen}
          panelId="syarat"
        />
      </Head>
      <Path page={page} open={open} setOpen={setOpen} />
    </>
  )
}

function Head({ page, more, children }: { page: CasePage; more: readonly MenuItem[]; children: ReactNode }) {
  const person = personOf(page)
  const name = usePersonName(person)
  useTopTitle(name)
  const tracks = useTracks()
  const menu = useMenu<CasePage>()
  const [opened, setOpened] = useSearchParam('buka')
  const mayProtect = useMay('cases.protect') && page.maySeeStory && page.mayWork
  const items: MenuItem[] = [...more]
  if (mayProtect)
    items.push({
      label: page.isProtected ? t('protect.off') : t('protect.on'),
      icon: 'shield-lock',
      onPick: () => setOpened(page.isProtected ? 'akhiri-lindungi' : 'lindungi'),
    })
  return (
    <header className="case-head">
      <div className="case-head__who">
        <Avatar name={person.name} shielded={person.shielded} size="small" />
        <h1>{name}</h1>
        <Facts
          of={[
            page.birthYear ? t('case.born', { year: page.birthYear }) : null,
            t(`presence.${page.presence}`),
            page.registerNo,
            page.track ? t('case.track', { track: tracks.spoken(page.track) }) : null,
            page.responsible ? t('case.worker', { name: page.responsible }) : t('case.no_worker'),
            page.episode > 1 ? t('case.episode', { n: page.episode }) : null,
          ]}
        />
        {(page.isProtected || page.flags.length > 0 || page.risk === 'high' || page.risk === 'emergency') && (
          <ul className="flags">
            <FlagLines caseId={page.caseId} flags={page.flags} />
            {page.isProtected && (
              <li>
                <Flag icon="shield-lock">{t('case.protected')}</Flag>
              </li>
            )}
            {(page.risk === 'high' || page.risk === 'emergency') && (
              <li>
                <Flag icon="alert-triangle" danger>
                  {t(`risk.${page.risk}`)}
                </Flag>
              </li>
            )}
          </ul>
        )}
        <div className="case-head__do">
          <CaseWriting page={page} />
          {items.length > 0 && <MenuButton small menu={menu} of={page} label={t('case.more')} icon="dots" />}
        </div>
      </div>
      {children}
      <Menu menu={menu} items={() => items} />
      {mayProtect && (opened === 'lindungi' || opened === 'akhiri-lindungi') && (
        <Protect key={opened} page={page} on={opened === 'lindungi'} onClose={() => setOpened(null)} />
      )}
    </header>
  )
}

type PathProps = { page: CasePage; open: Stage | null; setOpen: (open: Stage | null) => void }

function Path({ page, open, setOpen }: PathProps) {
  const [opened, setOpened] = useSearchParam('buka')
  const [mayExcept, mayMove] = [useMay('cases.override_gate'), useMay('cases.move')]
  const close = () => setOpened(null)
  const moved = (to: CaseStage) => {
    toast(t('gate.moved', { to: rules.code('stage', to) }))
    setOpen(null) // what it listed is behind her now
  }
  return (
    <section className="path" aria-label={t('case.path')}>
      {open !== null && (
        <CaseGate page={page} stage={open} onClose={() => setOpen(null)} onMoved={moved} onDialog={setOpened} />
      )}
      {mayExcept && opened === 'pengecualian' && <Override page={page} onClose={close} />}
      {mayMove && opened === 'kembali' && <GoBack page={page} onClose={close} onMoved={moved} />}
    </section>
  )
}
