/** A file as it comes from the server. */
export type Sent = { fileName: string; type: string; base64: string }

export const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))

/** Hands a file to the browser's own download. Its name holds a code and a number, nobody's name. */
export function saveFile(sent: Sent): void {
  const url = URL.createObjectURL(new Blob([bytesOf(sent.base64)], { type: sent.type }))
  const link = document.createElement('a')
  link.href = url
  link.download = sent.fileName
  link.click()
  // the browser has taken the bytes by then
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A chosen file as base64, without the head that a data address has. */
export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
