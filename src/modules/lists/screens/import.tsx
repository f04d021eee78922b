import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { navigate, useSearchParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { FileDrop } from '../../../design/file-drop.tsx'
import { grouped } from '../../../design/grouped.ts'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { listWords } from '../../sheets/say-problem.ts'
import { api } from './api.ts'
import { ImportList, type Save } from './import-list.tsx'
import { ImportSteps } from './import-steps.tsx'
import { Reading } from './reading.tsx'
import { t } from './words.ts'

speakRefusals(listWords, 'lists')

const ACCEPT = '.xlsx,.csv,.xls,.xlsb,.xlsm'
const MOST = 10_000_000

/** Impor daftar (screen 41): a file, its columns, its rows, and only then what `save` makes of them. */
export function Import({ save }: { save: Save }) {
  const [listId] = useSearchParam('daftar')
  return listId ? <ImportList key={listId} listId={listId} save={save} /> : <Choose />
}

function Choose() {
  const lists = useRead(api.lists.list, {})
  const read = useCommand(api.lists.read, {
    onDone: ({ listId }) => navigate(`/rujukan/impor?daftar=${listId}`),
  })
  const [came, setCame] = useState<{ name: string; fileBase64: string } | null>(null)
  const take = async (files: File[]) => {
    const [file] = files
    if (!file) return
    const sent = { name: file.name.slice(0, 160), fileBase64: toBase64(new Uint8Array(await file.arrayBuffer())) }
    setCame(sent)
    await read.run(sent)
  }
  const before = read.refusal?.code === 'same_file' ? read.refusal.body.params : undefined
  return (
    <>
      <PageHead title={t('imp.title')} />
      <ImportSteps now={1} />
      <div className="stack stack-5">
        <p>{t('imp.lead')}</p>
        {before && came ? (
          <Banner
            kind="attention"
            live
            action={
              <LinkButton small href={`/rujukan/impor?daftar=${before['listId']}`}>
                {t('imp.same_open')}
              </LinkButton>
            }
          >
            <p>{read.sentence}</p>
            <Button small kind="plain" onClick={() => void read.run({ ...came, again: true })}>
              {t('imp.same_again')}
            </Button>
          </Banner>
        ) : (
          <CommandRefusal of={read} />
        )}
        {read.busy ? (
          <Reading />
        ) : (
          <FileDrop label={t('imp.pick')} accept={ACCEPT} maxBytes={MOST} onFiles={(files) => void take(files)} />
        )}
        <ReadView read={lists} lines={3}>
          {({ lists: all }) => (
            <>
              <Lists title={t('imp.drafts')} lists={all.filter((l) => l.state === 'draft' || l.state === 'saving')} />
              <Lists title={t('imp.past')} lists={all.filter((l) => l.state === 'confirmed')} />
            </>
          )}
        </ReadView>
      </div>
    </>
  )
}

type Head = {
  listId: string
  fileName: string
  broughtBy: string
  broughtAt: string
  counts: { read: number }
  openQuestions: number
  toSave: number
  saved: number
  state: string
}

function Lists({ title, lists }: { title: string; lists: readonly Head[] }) {
  if (lists.length === 0) return null
  return (
    <Section title={title} count={lists.length}>
      <ul className="card lines imp-lists">
        {lists.map((l) => (
          <li key={l.listId} className="todo">
            <div className="grow">
              <p>{l.fileName}</p>
              <p className="small quiet">
                {[
                  t('imp.rows', { n: grouped(l.counts.read) }),
                  l.state === 'saving' ? t('imp.half_saved', { n: grouped(l.saved), all: grouped(l.toSave) }) : null,
                  l.state === 'draft' && l.openQuestions > 0
                    ? t('imp.open_count', { n: grouped(l.openQuestions) })
                    : null,
                  t('imp.brought', { who: l.broughtBy, day: shortDay(l.broughtAt) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <LinkButton small href={`/rujukan/impor?daftar=${l.listId}`}>
              {t(l.state === 'confirmed' ? 'open' : 'imp.go_on')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** In slices: a large file would not fit into the arguments of one call. */
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
