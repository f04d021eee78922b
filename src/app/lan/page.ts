import { renderSVG } from 'uqr'
import type { Locale } from '../../kernel/words.ts'
import { type PageWord, pageWords } from './page-words.ts'

export type Trusting = { name: string; file: string; address: string; page: string; fingerprint: string }
type Say = (key: PageWord) => string

const DEVICES = ['android', 'iphone', 'windows'] as const
type Device = (typeof DEVICES)[number]

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A screen with some lines of which one is pressed: where to look, without the maker's own pictures. */
function picture(title: string, rows: readonly string[], pressed: number, alt: string, isWide: boolean): string {
  const width = isWide ? 300 : 210
  const row = (text: string, n: number) =>
    `<rect x="10" y="${44 + n * 36}" width="${width - 20}" height="30" rx="5" class="${n === pressed ? 'pressed' : 'row'}"/><text x="20" y="${64 + n * 36}" class="${n === pressed ? 'hit' : ''}">${escaped(text)}</text>`
  return `<svg viewBox="0 0 ${width} 160" width="${width}" height="160" role="img" aria-label="${escaped(alt)}"><rect x="1" y="1" width="${width - 2}" height="158" rx="${isWide ? 4 : 16}" class="frame"/><text x="16" y="28" class="head">${escaped(title)}</text>${rows.map(row).join('')}</svg>`
}

function steps(device: Device, say: Say): string {
  const drawn = (group: 'menu' | 'pick', rows: 2 | 3, pressed: number) => {
    const title = say(`${device}.${group}`)
    const all = [say(`${device}.${group}.1`), say(`${device}.${group}.2`)]
    if (rows === 3) all.push(say(`${device}.menu.3`))
    const alt = say('picture.alt')
      .replace('{title}', title)
      .replace('{pressed}', all[pressed] ?? '')
    return picture(title, all, pressed, alt, device === 'windows')
  }
  return `<section><h2>${escaped(say(`${device}.title`))}</h2><ol>
<li><p>${escaped(say(`${device}.1`))}</p></li>
<li><p>${escaped(say(`${device}.2`))}</p>${drawn('menu', 3, 1)}</li>
<li><p>${escaped(say(`${device}.3`))}</p>${drawn('pick', 2, 1)}</li>
</ol>${device === 'android' ? `<p class="note">${escaped(say('android.note'))}</p>` : ''}</section>`
}

/** The whole page, made on the server: a device that trusts nothing yet runs no script of ours. */
export function trustPage(locale: Locale, o: Trusting): string {
  const say: Say = (key) => pageWords.in(locale, key, { ...o, title: '{title}', pressed: '{pressed}' })
  const other = locale === 'id' ? 'en' : 'id'
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(say('title'))}</title><link rel="stylesheet" href="/gaya.css"></head><body><main>
<p class="other"><a href="${other === 'en' ? '/en' : '/'}" lang="${other}" hreflang="${other}">${escaped(say('other'))}</a></p>
<h1>${escaped(say('title'))}</h1><p>${escaped(say('intro'))}</p>
<div class="begin"><div><p>${escaped(say('compare'))}</p><p class="print">${escaped(o.fingerprint)}</p>
<p><a class="button" href="/sertifikat.crt">${escaped(say('download'))}</a></p></div>
<figure><div role="img" aria-label="${escaped(say('scan.alt'))}">${renderSVG(o.page, { border: 2 })}</div><figcaption>${escaped(say('scan'))}<br><span class="print">${escaped(o.page)}</span></figcaption></figure></div>
${DEVICES.map((device) => steps(device, say)).join('\n')}
<p><a class="button" href="${escaped(o.address)}">${escaped(say('open.title'))}</a></p><p class="note">${escaped(say('scope'))}</p>
</main></body></html>`
}

export const PAGE_STYLE = `:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;font:17px/1.5 system-ui,sans-serif;color:#1c2426;background:#faf9f5}
main{max-width:46rem;margin:0 auto;padding:16px}
h1{font-size:1.5rem;line-height:1.25;margin:.25rem 0}h2{font-size:1.2rem;margin:0 0 .5rem}
section{background:#fff;border:1px solid #dcd8ce;border-radius:8px;padding:16px;margin:16px 0}
ol{margin:0;padding-left:1.4rem}li{margin:.75rem 0}p{margin:.5rem 0}
a{color:#0e5a5e}.other{text-align:right}.other a{display:inline-block;padding:10px 0}
.button{display:inline-block;min-height:44px;padding:10px 18px;border-radius:8px;background:#0e5a5e;color:#fff;font-weight:600;text-decoration:none}
.begin{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}.begin>div{flex:1 1 18rem;min-width:0}
figure{margin:0;flex:0 0 auto;max-width:100%;width:13rem}figure svg{width:100%;height:auto;display:block}
figcaption,.note{font-size:.95rem;color:#4a5456}
.print{font-family:ui-monospace,monospace;font-size:.95rem;overflow-wrap:anywhere}
svg{max-width:100%;height:auto}
.frame{fill:#faf9f5;stroke:#8a9092;stroke-width:2}.row{fill:#fff;stroke:#dcd8ce}.pressed{fill:#0e5a5e}
svg text{font:13px system-ui,sans-serif;fill:#1c2426}svg .hit{fill:#fff;font-weight:700}svg .head{font-weight:700;font-size:15px}
`
