import { useEffect } from 'react'
import { useTopTitle } from '../../../src/app/web/client/top-title.ts'
import { setMenuCounts } from '../../../src/app/web/shell/menu-counts.ts'
import { LinkButton } from '../../../src/design/link.tsx'
import { PageHead } from '../../../src/design/page-head.tsx'
import { PersonName } from '../../../src/design/person-name.tsx'
import { SaveState } from '../../../src/design/save-state.tsx'
import { Section } from '../../../src/design/section.tsx'
import { Flag } from '../../../src/design/status-text.tsx'

/** The drawing 02-beranda, cut short: enough to compare the shell and the kit with the picture. */
export function HomeScreen() {
  useTopTitle('Sel 7 April')
  useEffect(() => setMenuCounts([{ path: '/rujukan', count: 3 }]), [])
  return (
    <>
      <PageHead
        className="home-head"
        title="Selasa, 7 April 2026"
        note="Empat orang menunggu Anda hari ini."
        actions={<SaveState className="only-pc" state="sent" at="09.38" />}
      />
      <div className="cols home">
        <Section title="Perlu hari ini" count="4 orang">
          <div className="works card">
            <article className="work" aria-label="R-7">
              <PersonName
                heading="h3"
                href="/penerima-manfaat/c-8"
                person={{ name: '', code: 'R-7', shielded: true }}
                facts={['Pelaksanaan']}
              >
                <Flag icon="shield-lock">Hanya tim kasus</Flag>
              </PersonName>
              <Task
                text="Tinjau ulang rencana keselamatan"
                when="Bisa mulai sekarang, paling lambat hari ini"
                verb="Tinjau"
              />
            </article>
            <article className="work" aria-label="Ibu Suryani">
              <PersonName
                heading="h3"
                href="/penerima-manfaat/c-7"
                person={{ name: 'Ibu Suryani' }}
                facts={['Pelaksanaan', 'kamar 4', 'hari ke-86']}
              />
              <Task text="Tulis ringkasan kemajuan untuk review Jumat" when="Paling lambat Kam 9 Apr" verb="Tulis" />
            </article>
          </div>
        </Section>
        <Section title="Agenda hari ini" more={{ href: '/jadwal', label: 'Minggu ini' }}>
          <ol className="agenda card">
            <li className="agenda__now">
              <span className="agenda__time">10.00</span>
              <div className="grow">
                <p className="strong">Konseling Ibu Hartini</p>
                <p className="small quiet">20 menit lagi · Ruang 2</p>
              </div>
              <LinkButton small href="/catat">
                Catat
              </LinkButton>
            </li>
          </ol>
        </Section>
      </div>
    </>
  )
}

function Task({ text, when, verb }: { text: string; when: string; verb: string }) {
  return (
    <ul className="work__tasks lines">
      <li className="todo">
        <div className="grow">
          <p>{text}</p>
          <p className="small quiet">{when}</p>
        </div>
        <LinkButton small href="/catat">
          {verb}
        </LinkButton>
      </li>
    </ul>
  )
}
