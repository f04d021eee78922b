import { Select } from '../../../design/select.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { isWritten, toDraft } from '../../../kernel/form-values.ts'
import { formOf, PAGES, pageOf } from '../forms/parts.ts'
import type { Assessment } from './api.ts'
import { t } from './words.ts'

type Props = { assessment: Assessment; current: string; onPick: (part: string) => Promise<void> }

/** The thirteen parts in the order of the form, each with how far it is. */
export function PartsNav({ assessment, current, onPick }: Props) {
  const sectionsOf = (code: string) => assessment.sections.filter((s) => pageOf(s.part) === code)
  const openOf = (code: string) => sectionsOf(code).reduce((n, s) => n + s.openFields, 0)
  const isBegun = (code: string) => sectionsOf(code).some((s) => isSaid(s, assessment.texts))
  return (
    <div className="parts-nav">
      <div className="only-phone">
        <Select
          label={t('whole.parts')}
          value={current}
          options={PAGES.map((page) => {
            const [title, count] = [t(`part.${page}`), openOf(page)]
            return { value: page, label: count === 0 ? title : `${title} · ${t('whole.open_fields', { count })}` }
          })}
          onChange={(part) => void onPick(part)}
        />
      </div>
      <PartsList {...{ current, onPick, openOf, isBegun }} />
    </div>
  )
}

/** Of a text that is closed to the reader only this is known: that it was saved. */
const isSaid = ({ part, isReadable, savedAt }: Assessment['sections'][number], texts: Assessment['texts']) =>
  isReadable ? isWritten(formOf(part), toDraft(formOf(part), texts[part] ?? null)) : savedAt !== null

type ListProps = Pick<Props, 'current' | 'onPick'> & {
  openOf: (code: string) => number
  isBegun: (code: string) => boolean
}

function PartsList({ current, onPick, openOf, isBegun }: ListProps) {
  return (
    <nav className="parts card only-pc" aria-label={t('whole.parts')}>
      {PAGES.map((page) => {
        const open = openOf(page)
        return (
          <a
            key={page}
            className="parts__item"
            href={`?bagian=${page}`}
            aria-current={page === current ? 'step' : undefined}
            onClick={(event) => {
              event.preventDefault()
              void onPick(page)
            }}
          >
            <span>{t(`part.${page}`)}</span>
            {open === 0 && isBegun(page) ? (
              <StatusText kind="full"> </StatusText>
            ) : (
              <StatusText kind="none">
                {open === 0 ? t('whole.if_any') : t('whole.open_fields', { count: open })}
              </StatusText>
            )}
          </a>
        )
      })}
    </nav>
  )
}
