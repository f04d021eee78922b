declare module 'autocannon' {
  type Request = { method: string; headers: Record<string, string>; body: string }
  /** Only what the bench reads. */
  export default function autocannon(o: {
    url: string
    method: string
    headers?: Record<string, string>
    body?: string
    connections: number
    duration: number
    /** each request as it is about to be sent */
    requests?: { setupRequest(request: Request): Request }[]
  }): Promise<{ requests: { average: number }; non2xx: number }>
}
