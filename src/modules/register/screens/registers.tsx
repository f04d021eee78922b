import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { FileDrop } from '../../../design/file-drop.tsx'
import { grouped } from '../../../design/grouped.ts'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import { Section } from '../../../design/section.tsx'
import { KINDS } from '../../old-sheets/kinds.ts'
import { api, type Head, hrefOf, type Kind } from './api.ts'
import { t } from './words.ts'

const ACCEPT = '.xlsx,.csv,.xls,.xlsb,.xlsm'
const MOST = 10_000_000

/** Daftar lama: a file of the past is chosen, and those that came before go on. */
export function Registers() {
  const registers = useRead(api.register.list, {})
  const mayImport = useMay('register.import')
  return (
    <>
      <PageHead
        title={t('reg.title')}
        actions={
          <div className="row">
            <LinkButton href="/pengaturan/daftar-lama/alat">{t('reg.to_kits')}</LinkButton>
            <LinkButton href="/pengaturan/daftar-lama/surat">{t('reg.to_letters')}</LinkButton>
          </div>
        }
      />
      <div className="stack stack-5">
        <p>{t('reg.lead')}</p>
        {mayImport && <Choose />}
        <ReadView read={registers} lines={3}>
          {({ registers: all }) => (
            <>
              <Some title={t('reg.drafts')} some={all.filter((r) => r.state !== 'done')} />
              <Some title={t('reg.done')} some={all.filter((r) => r.state === 'done')} />
            </>
          )}
        </ReadView>
      </div>
    </>
  )
}

type Came = { kind: Kind; name: string; fileBase64: string }

function Choose() {
  const [kind, setKind] = useState<Kind>('women')
  const [came, setCame] = useState<Came | null>(null)
  const read = useCommand(api.register.read, { onDone: ({ registerId }) => navigate(hrefOf(registerId)) })
  const take = async ([file]: File[]) => {
    if (!file) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    const sent = { kind, name: file.name.slice(0, 160), fileBase64: toBase64(bytes) }
    setCame(sent)
    await read.run(sent)
  }
  const before = read.refusal?.code === 'same_file' ? read.refusal.body.params : undefined
  const params = before && { day: shortDay(String(before['day'])), who: String(before['who']) }
  return (
    <Section title={t('reg.new')}>
      <div className="stack">
        <RadioCards
          name="kind"
          legend={t('reg.kind')}
          value={kind}
          onChange={setKind}
          options={KINDS.map((k) => ({ value: k, label: t(`kind.${k}`), note: t(`kind_note.${k}`) }))}
        />
        {params && came ? (
          <Banner
            kind="attention"
            live
            action={
              <LinkButton small href={hrefOf(String(before['registerId']))}>
                {t('reg.same_open')}
              </LinkButton>
            }
          >
            <p>{t('refusal.same_file', params)}</p>
            <Button small kind="plain" onClick={() => void read.run({ ...came, again: true })}>
              {t('reg.same_again')}
            </Button>
          </Banner>
        ) : (
          <CommandRefusal of={read} />
        )}
        {read.busy ? (
          <Banner live>{t('reg.reading')}</Banner>
        ) : (
          <FileDrop label={t('reg.pick')} accept={ACCEPT} maxBytes={MOST} onFiles={(files) => void take(files)} />
        )}
      </div>
    </Section>
  )
}

function Some({ title, some }: { title: string; some: readonly Head[] }) {
  if (some.length === 0) return null
  return (
    <Section title={title} count={some.length}>
      <ul className="card lines imp-lists">
        {some.map((r) => (
          <li key={r.registerId} className="todo">
            <div className="grow">
              <p>{r.fileName}</p>
              <p className="small quiet">
                {[
                  t(`kind.${r.kind}`),
                  ...standing(r),
                  t('reg.brought', { who: r.broughtBy, day: shortDay(r.broughtAt) }),
                ].join(' · ')}
              </p>
            </div>
            <LinkButton small href={hrefOf(r.registerId)}>
              {t(r.state === 'done' ? 'open' : 'reg.go_on')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const standing = (r: Head): string[] => {
  if (r.state === 'done') return [t('reg.entered', { n: grouped(r.saved), aside: grouped(r.setAside) })]
  if (r.state === 'saving') return [t('reg.half', { n: grouped(r.saved), all: grouped(r.toSave) })]
  return [
    t('reg.rows', { n: grouped(r.counts.read) }),
    ...(r.openQuestions > 0 ? [t('reg.open', { n: grouped(r.openQuestions) })] : []),
  ]
}

/** In slices: a large file would not fit into the arguments of one call. */
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
