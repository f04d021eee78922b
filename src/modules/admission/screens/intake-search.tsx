import { useState } from 'react'
import { dayMonthYear, monthOf } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useSettled } from '../../../app/web/client/use-settled.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PersonName } from '../../../design/person-name.tsx'
import { Actions, Section } from '../../../design/section.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { api, type CasePage, type Found } from './api.ts'
import { t } from './words.ts'

type Props = { onChoose?: (caseId: string) => void; person?: CasePage; onNext?: () => void }

/** Step 1: was she here before? By name, nickname, NIK, telephone or register number. Without a case: who is expected. */
export function IntakeSearch({ onChoose, person, onNext }: Props) {
  const [text, setText] = useState(person && !person.isProtected ? person.label : '')
  const asked = useSettled(text.trim(), 200)
  const read = useRead(
    api.clients.search,
    { text: asked, limit: 10 },
    {
      ...{ when: asked.length >= 2, keep: true },
      whole: ({ opening }) => opening === 0,
    },
  )
  const opening = read.data?.opening ?? 0
  const people = (read.data?.people ?? []).filter((p) => p.id !== person?.caseId)
  return (
    <>
      {!person && <PageHead title={t('intake.title')} note={t('search.note')} />}
      <div className="stack stack-5">
        <form className="stack measure" onSubmit={(event) => event.preventDefault()}>
          <TextField
            label={t(person ? 'search.label_of' : 'search.label')}
            hint={t('search.hint')}
            type="search"
            value={text}
            onChange={setText}
            personal
            autoFocus
          />
          {asked.length >= 2 &&
            (read.data && (people.length > 0 || opening === 0) ? <Hits people={people} of={person} /> : null)}
          {asked.length >= 2 && opening > 0 && (
            <p className="small quiet" role="status">
              {t('search.opening', { count: opening })}
            </p>
          )}
        </form>
        {onChoose && <Expected onChoose={onChoose} />}
      </div>
      {onNext && (
        <Actions className="form-do">
          <p className="grow small quiet">{t('search.next_why')}</p>
          <Button kind="primary" onClick={onNext}>
            {t('search.next')}
          </Button>
        </Actions>
      )}
    </>
  )
}

function Hits({ people, of }: { people: readonly Found[]; of: CasePage | undefined }) {
  if (people.length === 0)
    return (
      <p className="quiet" role="status">
        {t(of ? 'search.none_else' : 'search.none')}
      </p>
    )
  return (
    <Section title={t('search.found')} count={people.length}>
      <ul className="card lines">
        {people.map((p) => (
          <li key={p.id} className="card__body">
            <PersonName
              size="small"
              href={`/penerima-manfaat/${p.id}`}
              person={{ name: p.name, code: p.code, shielded: p.shielded }}
              facts={[
                t.code('state', p.state),
                p.note,
                p.birthYear && t('search.born', { year: p.birthYear }),
                p.closedOn
                  ? t('search.served', { month: monthOf(p.closedOn) })
                  : t('search.since', { day: dayMonthYear(p.openedOn) }),
              ]}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Expected({ onChoose }: { onChoose: (caseId: string) => void }) {
  const read = useRead(api.admission.arriving, {})
  return (
    <Section title={t('arriving.title')} count={read.data?.cases.length}>
      <ReadView read={read}>
        {({ cases }) =>
          cases.length === 0 ? (
            <EmptyState
              title={t('arriving.none')}
              next={<LinkButton href="/rujukan/baru">{t('arriving.referral')}</LinkButton>}
            >
              {t('arriving.none_why')}
            </EmptyState>
          ) : (
            <ul className="card lines">
              {cases.map((c) => (
                <li key={c.caseId} className="card__body">
                  <PersonName
                    size="small"
                    person={personOf(c)}
                    facts={[t('arriving.since', { day: dayMonthYear(c.openedOn) }), c.responsible]}
                  >
                    <Button onClick={() => onChoose(c.caseId)}>{t('arriving.begin')}</Button>
                  </PersonName>
                </li>
              ))}
            </ul>
          )
        }
      </ReadView>
    </Section>
  )
}
