import { useState } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { stageWordOf } from '../../../app/web/client/stage-word.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PersonName } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { foldForSearch } from '../../../kernel/person-name.ts'
import { api, type People } from './api.ts'
import { t } from './words.ts'

/** Whom to write about: those I wrote about last come first; three letters and Enter on a PC, one press on a phone. */
export function ChoosePerson({ kind }: { kind: string | null }) {
  const mayNote = useMay('sessions.note')
  const read = useRead(api.sessions.people, {})
  const [typed, setTyped] = useState('')
  const addressOf = (caseId: string) => `/catat?orang=${caseId}${kind ? `&jenis=${kind}` : ''}`
  return (
    <>
      <PageHead
        title={t('choose.title')}
        note={mayNote ? t('choose.note') : t('choose.group_only')}
        actions={
          <LinkButton icon="users-group" href="/catat/kelompok">
            {t('choose.group')}
          </LinkButton>
        }
      />
      {mayNote && (
        <ReadView read={read} lines={8}>
          {({ people }) => {
            const found = matching(people, typed)
            return (
              <form
                className="stack"
                onSubmit={(event) => {
                  event.preventDefault()
                  if (found[0]) navigate(addressOf(found[0].caseId))
                }}
              >
                <TextField
                  label={t('choose.search')}
                  type="search"
                  value={typed}
                  onChange={setTyped}
                  personal
                  autoFocus
                  enterKeyHint="go"
                />
                {found.length === 0 ? (
                  <EmptyState title={t('choose.none')} next={t('choose.none_next')} />
                ) : (
                  <Found people={found} addressOf={addressOf} isSearching={typed.trim() !== ''} />
                )}
              </form>
            )
          }}
        </ReadView>
      )}
    </>
  )
}

type FoundProps = { people: People; addressOf: (caseId: string) => string; isSearching: boolean }

function Found({ people, addressOf, isSearching }: FoundProps) {
  if (isSearching) return <Rows title={t('choose.found')} people={people} addressOf={addressOf} />
  const recent = people.filter((p) => p.lastAt !== null).slice(0, 5)
  const rest = people.filter((p) => !recent.includes(p))
  return (
    <>
      {recent.length > 0 && <Rows title={t('choose.recent')} people={recent} addressOf={addressOf} />}
      <Rows title={t('choose.mine')} people={rest.filter((p) => p.isMine)} addressOf={addressOf} />
      <Rows title={t('choose.house')} people={rest.filter((p) => !p.isMine)} addressOf={addressOf} />
    </>
  )
}

function Rows({ title, people, addressOf }: { title: string; people: People; addressOf: (caseId: string) => string }) {
  if (people.length === 0) return null
  return (
    <Section title={title} count={people.length}>
      <ul className="card lines">
        {people.map((p) => (
          <li key={p.caseId}>
            <div className="card__body">
              <PersonName
                person={personOf(p)}
                href={addressOf(p.caseId)}
                size="small"
                facts={[stageWordOf(p.stage, p.state), p.lastAt && t('choose.last', { day: shortDay(p.lastAt) })]}
              />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Every word typed begins a word of her label. */
function matching(people: People, typed: string): People {
  const wanted = foldForSearch(typed).split(' ').filter(Boolean)
  if (wanted.length === 0) return people
  return people.filter((p) => {
    const known = foldForSearch(p.label).split(' ')
    return wanted.every((w) => known.some((k) => k.startsWith(w)))
  })
}
