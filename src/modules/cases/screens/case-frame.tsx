import { type ReactNode, useState } from 'react'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useTopTitle } from '../../../app/web/client/top-title.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Avatar } from '../../../design/avatar.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Menu, MenuButton, useMenu } from '../../../design/menu.tsx'
import { Facts, usePersonName } from '../../../design/person-name.tsx'
import { type Stage, StagePath } from '../../../design/stage-path.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { Tabs } from '../../../design/tabs.tsx'
import { api } from './api.ts'
import { CaseGate } from './case-gate.tsx'
import type { CasePage } from './case-types.ts'
import { numberOf, personOf } from './days.ts'
import { Protect } from './protect.tsx'
import { t } from './words.ts'

// Casts: the codes of the answer are those of the contract; one of them stands for the key of its words

const TABS = [
  ['', 'timeline'],
  ['/keluarga', 'family'],
  ['/asesmen', 'assessment'],
  ['/rencana', 'plan'],
  ['/evaluasi', 'evaluation'],
  ['/selesai', 'termination'],
  ['/akses', 'readers'],
] as const
export type CaseTab = (typeof TABS)[number][1]

/** Head, path with its gate, and tabs: the same on every part of a case. `children` gets what the head has read. */
export function CaseFrame({
  caseId,
  tab,
  children,
}: {
  caseId: string
  tab: CaseTab
  children: (page: CasePage) => ReactNode
}) {
  const read = useRead(api.cases.page, { caseId })
  return (
    <ReadView read={read} lines={8}>
      {(page) => (
        <>
          <Head page={page} />
          <Path page={page} />
          <Tabs
            label={t('case.tabs')}
            current={`/penerima-manfaat/${caseId}${TABS.find((x) => x[1] === tab)?.[0] ?? ''}`}
            tabs={TABS.map(([path, word]) => ({ href: `/penerima-manfaat/${caseId}${path}`, label: t(`tab.${word}`) }))}
          />
          <div className="case-part">{children(page)}</div>
        </>
      )}
    </ReadView>
  )
}

function Head({ page }: { page: CasePage }) {
  const person = personOf(page)
  const name = usePersonName(person)
  useTopTitle(name)
  const menu = useMenu<CasePage>()
  const [protecting, setProtecting] = useState(false)
  const mayProtect = useMay('cases.protect')
  const age = page.birthYear ? new Date().getFullYear() - page.birthYear : null
  return (
    <header className="case-head">
      <Avatar name={person.name} shielded={person.shielded} size="large" />
      <div className="grow">
        <h1>{name}</h1>
        <Facts
          of={[
            age ? t('case.age', { n: age }) : null,
            t(`presence.${page.presence as 'in_house'}`),
            page.registerNo,
            page.track ? t(`track.${page.track as 'sewing'}`) : null,
            page.responsible ? t('case.worker', { name: page.responsible }) : t('case.no_worker'),
            page.episode > 1 ? t('case.episode', { n: page.episode }) : null,
          ]}
        />
        {(page.isProtected || page.risk === 'high' || page.risk === 'emergency') && (
          <ul className="flags">
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
      </div>
      <div className="case-head__do">
        <LinkButton kind="tint" icon="plus" href={`/catat?orang=${page.caseId}`}>
          {t('case.note')}
        </LinkButton>
        <LinkButton icon="mail" href={`/surat/baru?case=${page.caseId}`}>
          {t('case.letter')}
        </LinkButton>
        {mayProtect && page.maySeeStory && <MenuButton menu={menu} of={page} label={t('case.more')} icon="dots" />}
      </div>
      <Menu
        menu={menu}
        items={(p) => [
          {
            label: p.isProtected ? t('protect.off') : t('protect.on'),
            icon: 'shield-lock',
            onPick: () => setProtecting(true),
          },
        ]}
      />
      <Protect page={page} open={protecting} onClose={() => setProtecting(false)} />
    </header>
  )
}

function Path({ page }: { page: CasePage }) {
  const [open, setOpen] = useState<Stage | null>(null)
  const current = numberOf(page)
  return (
    <section className="path" aria-label={t('case.path')}>
      <StagePath current={current} open={open} onOpen={setOpen} panelId="syarat" />
      {page.dayInHouse !== null && (
        <p className="small quiet path__day">{t('case.day', { n: page.dayInHouse, all: page.programmeDays })}</p>
      )}
      {open !== null && <CaseGate page={page} stage={open} onClose={() => setOpen(null)} />}
    </section>
  )
}
