import { BookDialog, BookPage, Told } from '../../../app/web/client/book-page.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { Bars } from '../../../design/charts/bars.tsx'
import { Fields } from '../../../design/form-field.tsx'
import { Card } from '../../../design/section.tsx'
import { homeForm } from '../forms/pages.ts'
import { vaOf } from '../rules.ts'
import { api, type Book, WRITTEN } from './api.ts'
import { ChoicesDialog } from './choices-dialog.tsx'
import { Compared } from './compared.tsx'
import { Part } from './part.tsx'
import { t } from './words.ts'

/** Pilihan usaha: her home first, then what she could do there, beside each other. */
export function Choices(of: CasePart) {
  const { caseId } = of.page
  return (
    <Part of={of} part="choices">
      {(book, open, setOpen) => {
        const write = (what: string) => (book.mayWrite ? () => setOpen(what) : undefined)
        return (
          <>
            <BookPage
              t={t}
              title={t('choices.title')}
              page={book.choices}
              none={t('choices.none')}
              why={t('choices.why')}
              write={t('choices.write')}
              onWrite={write('choices')}
            >
              <Compared options={book.choices?.value.options ?? []} home={book.home?.value ?? null} />
            </BookPage>
            <BookPage
              t={t}
              title={t('home.title')}
              page={book.home}
              none={t('home.none')}
              why={t('home.why')}
              write={t('home.write')}
              onWrite={write('home')}
            >
              <div className="cols cols--even">
                <Card body>
                  <Power book={book} />
                </Card>
                <Card body>
                  <Told t={t} of={homeForm} value={book.home?.value ?? {}} />
                </Card>
              </div>
            </BookPage>
            {open === 'home' && (
              <BookDialog
                of={homeForm}
                now={book.home}
                changes={WRITTEN}
                call={api.livelihood.saveHome}
                title={t('home.title')}
                onClose={() => setOpen(null)}
                {...{ t, caseId }}
              >
                {(f) => <Fields of={f} />}
              </BookDialog>
            )}
            {open === 'choices' && <ChoicesDialog {...{ caseId, book }} onClose={() => setOpen(null)} />}
          </>
        )
      }}
    </Part>
  )
}

/** Is there enough power? What runs at home by day, and each choice on top of it. */
function Power({ book }: { book: Book }) {
  const home = book.home?.value ?? {}
  const va = vaOf(home)
  const used = home.usedWatts ?? 0
  const options = (book.choices?.value.options ?? []).filter((o) => o.needs?.watts)
  if (va === undefined || options.length === 0) return <p className="quiet">{t('power.none')}</p>
  return (
    <Bars
      title={t('power.title')}
      note={t('power.note', { va })}
      head={[t('choices.what'), t('power.watts')]}
      wordy
      of={Math.max(va, ...options.map((o) => used + (o.needs?.watts ?? 0)))}
      rows={options.map((o) => {
        const watts = used + (o.needs?.watts ?? 0)
        return {
          key: o.name ?? '',
          label: o.name ?? '',
          parts: [
            { key: 'used', value: used, look: 'rest' as const },
            { key: 'own', value: o.needs?.watts ?? 0, look: watts > va ? ('half' as const) : ('full' as const) },
          ],
          said: t(watts > va ? 'power.over' : 'power.fits', { watts, va }),
        }
      })}
    />
  )
}
