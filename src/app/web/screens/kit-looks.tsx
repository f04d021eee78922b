import { Part } from './kit-part.tsx'

const COLOURS = [
  ['sw-bg', 'latar'],
  ['sw-surface', 'kartu'],
  ['sw-text', 'teks'],
  ['sw-text2', 'teks kedua'],
  ['sw-line', 'garis'],
  ['sw-soft', 'garis halus'],
  ['sw-primary', 'utama'],
  ['sw-tint', 'utama muda'],
  ['sw-att', 'perlu perhatian'],
  ['sw-dan', 'keselamatan'],
  ['sw-done', 'disetujui'],
  ['sw-info', 'keterangan'],
] as const

export function LooksPart() {
  return (
    <>
      <Part title="Warna menurut tugas">
        <div className="swatches">
          {COLOURS.map(([look, word]) => (
            <div className="swatch" key={look}>
              <i className={look} />
              <span>{word}</span>
            </div>
          ))}
        </div>
      </Part>
      <Part title="Huruf">
        <div className="type-row">
          <p className="t-page">Halaman 26/32 tebal</p>
          <p className="t-section">Bagian 20/28 tebal</p>
          <p className="t-lead">Nama dan kata-katanya 18/26</p>
          <p>Isi 16/24, paling panjang 68 huruf sebaris.</p>
          <p className="small quiet">Tabel dan keterangan 14/20, tidak ada yang lebih kecil.</p>
          <p className="code">9910 0145 0898 0001</p>
        </div>
      </Part>
    </>
  )
}
