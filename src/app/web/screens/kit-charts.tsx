import { Bands } from '../../../design/charts/bands.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { Dumbbell } from '../../../design/charts/dumbbell.tsx'
import { Heat, heatLevel } from '../../../design/charts/heat.tsx'
import { Ladders } from '../../../design/charts/ladder.tsx'
import { Milestones } from '../../../design/charts/milestones.tsx'
import { Ribbon } from '../../../design/charts/ribbon.tsx'
import { Part } from './kit-part.tsx'

const WORDS = { day: 'Tanggal', value: 'Nilai', change: 'Berubah', first: 'awal', cut: (n: number) => `batas ${n}` }
const POINTS = [
  { key: '1', day: '19 Jan', at: 0, value: 11 },
  { key: '2', day: '2 Mar', at: 42, value: 9 },
  { key: '3', day: '6 Apr', at: 77, value: 7 },
]
const WEEKS = ['16 Mar', '23 Mar', '30 Mar', '6 Apr']
const READ = { 'Rizal H.': [12, 8, 3, 5], 'Bu Tuti': [0, 1, 4, 0], 'Ibu Kepala': [0, 0, 2, 1] }

export function ChartsPart({ side }: { side: string }) {
  return (
    <>
      <Part title="Nilai pada batasnya, dari waktu ke waktu">
        <Bands
          title="SRQ-20"
          note="makin rendah makin ringan"
          min={0}
          max={20}
          bands={[
            { from: 0, word: 'di bawah batas' },
            { from: 6, word: 'perlu dilihat lagi' },
          ]}
          lines={[POINTS]}
          words={WORDS}
        />
        <Dumbbell
          title="Matriks Kemandirian"
          table={{
            head: ['Bidang', 'Jan', 'Apr'],
            rows: [
              { key: '1', cells: ['Tempat tinggal', 2, 2] },
              { key: '2', cells: ['Penghasilan', 1, 3] },
            ],
          }}
          rows={[
            { key: '1', label: 'Tempat tinggal', min: 1, max: 5, first: 2, last: 2, word: 'Rentan' },
            { key: '2', label: 'Penghasilan', min: 1, max: 5, first: 1, last: 3, word: 'Aman, membaik' },
          ]}
        />
      </Part>
      <Part title="Tujuan, dulu dan kini">
        <Ladders
          label="Tujuan"
          goals={[
            {
              key: '1',
              quote: 'Saya mau bisa kerja dari rumah',
              href: '/komponen',
              first: { at: -1, said: '2 Feb: masih kurang' },
              now: { at: 0, said: 'Kini: sesuai harapan' },
            },
            {
              key: '2',
              quote: 'Tidur tidak terbangun terus',
              first: { at: 0, said: '11 Mar: sesuai harapan' },
              now: { at: -1, said: 'Kini: masih kurang' },
            },
          ]}
        />
      </Part>
      <Part title="Pita masa layanan">
        <Stay />
      </Part>
      <Part title="Batang, peta panas, empat tonggak">
        <Bars
          title="Tahap"
          note="27 orang"
          head={['Tahap', 'Orang']}
          rows={[
            {
              key: '5',
              label: 'Pelaksanaan',
              href: '/komponen',
              parts: [{ key: 'n', value: 14, look: 'full' }],
              said: 14,
            },
            {
              key: 'b',
              label: 'Tempat tidur',
              parts: [
                { key: 'in', value: 18, look: 'full' },
                { key: 'soon', value: 3, look: 'half' },
                { key: 'free', value: 4, look: 'rest' },
              ],
              said: '18 terisi, 3 dipesan',
            },
          ]}
        />
        <Heat
          title={`Siapa membuka berkas, per minggu (${side === 'dark' ? 'gelap' : 'terang'})`} // a name on a page is there once
          corner="Siapa"
          columns={WEEKS.map((w) => ({ key: w, label: w }))}
          rows={Object.entries(READ).map(([who, of]) => ({
            key: who,
            label: who,
            cells: of.map((n) => ({ text: String(n), level: heatLevel(n, 12) })),
          }))}
        />
        <Milestones
          label="Tindak lanjut"
          of={[
            { key: '1', title: '1 bulan', when: '10 Agu', said: 'usaha berjalan', look: 'done' },
            { key: '3', title: '3 bulan', when: '10 Okt', said: 'tidak terjangkau', look: 'not' },
            { key: '6', title: '6 bulan', when: '3 sampai 17 Jan', said: 'bisa mulai sekarang', look: 'now' },
            { key: '12', title: '12 bulan', when: 'Jul 2027', look: 'ahead' },
          ]}
        />
      </Part>
    </>
  )
}

const Stay = () => (
  <Ribbon
    title="Hari ke-86 dari 180"
    note="12 Januari sampai 10 Juli 2026"
    say="Masa layanan 180 hari: tahap, sesi, kelas, izin, review, dan kejadian. Angkanya ada di tabel."
    table={{
      head: ['Bulan', 'Sesi', 'Kelas hadir', 'Lain'],
      rows: [
        { key: '1', cells: ['Jan', 4, '–', '–'] },
        { key: '2', cells: ['Feb', 5, '19 dari 20', 'Review 1, 10 Feb'] },
      ],
    }}
    days={180}
    today={{ at: 85, word: 'Hari ini, 7 Apr' }}
    months={[
      { at: 20, word: 'Feb' },
      { at: 48, word: 'Mar' },
      { at: 79, word: 'Apr' },
      { at: 109, word: 'Mei' },
      { at: 140, word: 'Jun' },
    ]}
    stages={[
      { key: '1', word: '1–4 Awal–Rencana', from: 0, until: 21, look: 'done' },
      { key: '5', word: '5 Pelaksanaan', from: 21, until: 85, look: 'now' },
      { key: '8', word: '8 Selesai', from: 85, until: 180, look: 'ahead' },
    ]}
    lanes={[
      { key: 's', word: 'Sesi', marks: [3, 10, 17, 24, 40, 62, 80].map((at) => ({ key: `${at}`, at, look: 'tick' })) },
      {
        key: 'k',
        word: 'Kelas',
        marks: [21, 28, 35, 42, 49].map((at) => ({ key: `${at}`, at, until: at + 5, look: 'fill', share: at / 50 })),
      },
      { key: 'i', word: 'Izin', marks: [{ key: '1', at: 67, until: 72, look: 'span' }] },
      {
        key: 'r',
        word: 'Review, lain',
        marks: [
          { key: '1', at: 29, look: 'done' },
          { key: '2', at: 38, look: 'alert' },
          { key: '3', at: 88, look: 'planned' },
        ],
      },
    ]}
    legend={[
      { look: 'tick', word: 'sesi' },
      { look: 'fill', word: 'kelas per minggu, isi = hadir' },
      { look: 'span', word: 'izin' },
      { look: 'done', word: 'review' },
      { look: 'planned', word: 'direncanakan' },
      { look: 'alert', word: 'kejadian' },
    ]}
  />
)
