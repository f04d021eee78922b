import { HerName } from '../../../app/web/client/her-name.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Empty } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import { Section } from '../../../design/section.tsx'
import { Select } from '../../../design/select.tsx'
import { api, type Papers } from './api.ts'
import { LetterForm } from './letter-form.tsx'
import { LetterLine } from './letter-line.tsx'
import { t } from './words.ts'

/** Buat surat: template, what is missing, the page, the number. Four presses from the case to the printer (design.md 5, rule 11). */
export function NewLetter() {
  const [draft] = useSearchParam('draf')
  return draft ? <KnownDraft letterId={draft} /> : <Chosen />
}

function KnownDraft({ letterId }: { letterId: string }) {
  const read = useRead(api.letters.draft, { letterId }, { staleMs: Number.POSITIVE_INFINITY })
  return (
    <ReadView read={read} lines={6}>
      {(d) => (
        <>
          <PageHead title={t.code('paper', d.code)} note={d.caseId ? about(d.caseId) : undefined} />
          <LetterForm
            order={{
              code: d.code,
              ...(d.caseId && { caseId: d.caseId }),
              ...(d.subjectId && { subjectId: d.subjectId }),
            }}
            known={{ letterId, version: d.version, fields: d.fields }}
          />
        </>
      )}
    </ReadView>
  )
}

function Chosen() {
  const [caseId] = useSearchParam('case')
  const read = useRead(api.letters.papers, {})
  return (
    <ReadView read={read} lines={6}>
      {(papers) => <Choose papers={papers} caseId={caseId} />}
    </ReadView>
  )
}

const about = (caseId: string) => (
  <>
    {t('new.about')} <HerName caseId={caseId} />
  </>
)

/** What was written about her before, so that nothing is made twice. */
function OfCase({ caseId }: { caseId: string }) {
  const read = useRead(api.letters.ofCase, { caseId })
  const items = read.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={t('new.of_case')} count={items.length} className="letters">
      <ul className="card lines">
        {items.map((item) => (
          <LetterLine key={item.letterId} item={item} />
        ))}
      </ul>
    </Section>
  )
}

type Cards = { legend: string; papers: Papers['papers']; onChange: (code: string) => void }
const Cards = ({ legend, papers, onChange }: Cards) => (
  <RadioCards
    {...{ legend, onChange }}
    name="surat"
    value={null}
    options={papers.map((p) => ({ value: p.code, label: t.code('paper', p.code) }))}
  />
)

function Choose({ papers, caseId }: { papers: Papers; caseId: string | null }) {
  const [code, setCode] = useSearchParam('surat')
  const [subjectId, setSubjectId] = useSearchParam('tentang')
  const offered = papers.papers.filter((p) => (caseId === null ? p.about !== 'case' : p.about === 'case'))
  const paper = offered.find((p) => p.code === code)
  const choices =
    paper?.about === 'intake'
      ? papers.intakes.map((i) => ({ value: i.id, label: i.name }))
      : papers.selections.map((s) => ({ value: s.id, label: s.label }))
  const asksSubject = paper?.about === 'intake' || paper?.about === 'referral'
  const subject = asksSubject
    ? (choices.find((c) => c.value === subjectId)?.value ?? (choices.length === 1 ? choices[0]?.value : undefined))
    : (subjectId ?? undefined)
  const order =
    paper && (!asksSubject || subject)
      ? { code: paper.code, ...(caseId && { caseId }), ...(subject && { subjectId: subject }) }
      : null
  return (
    <>
      <PageHead
        title={paper ? t.code('paper', paper.code) : t('new.title')}
        note={caseId ? about(caseId) : paper ? undefined : t('new.choose_case')}
      />
      {offered.length === 0 && (
        <Empty
          {...{
            t,
            name: caseId ? 'new.none_case' : 'new.none',
            href: caseId ? `/penerima-manfaat/${caseId}` : '/penerima-manfaat',
          }}
        />
      )}
      {offered.length > 0 && !paper && (
        <div className="measure">
          <Cards legend={t('new.choose')} papers={offered.filter((p) => !p.isForm)} onChange={setCode} />
          {offered.some((p) => p.isForm) && (
            <details>
              <summary>{t('new.forms')}</summary>
              <Cards legend={t('new.forms_legend')} papers={offered.filter((p) => p.isForm)} onChange={setCode} />
            </details>
          )}
        </div>
      )}
      {asksSubject && (choices.length > 1 || !subject) && (
        <div className="letter-subject">
          {choices.length === 0 ? (
            <Empty {...{ t, name: 'new.intake_none', href: '/pengaturan/angkatan' }} />
          ) : (
            <Select
              label={t(paper.about === 'intake' ? 'new.intake' : 'new.selection')}
              value={subject ?? ''}
              onChange={setSubjectId}
              options={choices}
              placeholder={t('new.pick')}
            />
          )}
        </div>
      )}
      {!caseId && !paper && (
        <LinkButton kind="plain" href="/pengaturan/angkatan">
          {t('new.whole_intake')}
        </LinkButton>
      )}
      {caseId && !paper && <OfCase caseId={caseId} />}
      {order && <LetterForm key={`${order.code} ${order.caseId ?? order.subjectId ?? ''}`} order={order} />}
    </>
  )
}
